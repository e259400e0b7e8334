import './without-eval';
import { z } from 'zod';
import { MERGE_STEPS } from '@/lib/domain/source-merge';
import { typedText } from './typed';
import { count } from './whole-number';

const reason = typedText(1, 'Give a reason.', 2000, 'A reason has at most 2,000 characters.');

/** Two sources that somebody asks to merge: the first into the second. */
export const mergeForm = z.object({ from: z.uuid(), into: z.uuid(), reason });

/** A step of a merge. `source` is whose page it was sent from, `seen` how many steps the merge had on it. */
export const mergeStepForm = z.object({
  source: z.uuid(),
  merge: z.uuid(),
  step: z.enum(MERGE_STEPS),
  seen: count,
  reason,
});

const done = z
  .enum(['asked', ...MERGE_STEPS])
  .optional()
  .catch(undefined);

/** What was done just now with a merge, as the address of a source's page says it. */
export type MergeDone = z.infer<typeof done>;

export const parseMergeDone = (asked: unknown): MergeDone => done.parse(asked);

const into = z
  .string()
  .transform((typed) => typed.replaceAll('\u0000', '').trim())
  .refine((typed) => typed !== '' && typed.length <= 300)
  .optional()
  .catch(undefined);

/** The source into which one is to be merged, as it was typed into the address of that one's page. */
export const parseInto = (given: string | string[] | undefined): string | undefined => into.parse([given].flat()[0]);
