import { z } from 'zod';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * A line of the exported log: an entry byte for byte, the salt of what it binds, if that may be known, and the salt of the
 * leaf that it is in the tree, which files of before have not.
 */
export const logLineSchema = z.strictObject({
  number: z.int().min(1),
  body: z.string(),
  hash: sha256,
  salt: z
    .string()
    .regex(/^([0-9a-f]{2}){16,}$/)
    .optional(),
  leafSalt: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
});

export type LogLine = z.infer<typeof logLineSchema>;

const headSchema = z
  .string()
  .regex(/^\d{1,15}:[0-9a-f]{64}$/)
  .refine((text) => !/^0+:/.test(text) || /:0{64}$/.test(text))
  .transform((text) => ({ number: Number(text.split(':')[0]), hash: text.split(':')[1] ?? '' }));

/**
 * "123:abcd…" as a reader noted it: the number of the last entry, and its whole hash. Before the first entry every log
 * has the hash of 64 zeros; another hash there is a mistake.
 */
export function parseHead(text: string): { number: number; hash: string } | undefined {
  const result = headSchema.safeParse(text.trim().toLowerCase());
  return result.success ? result.data : undefined;
}
