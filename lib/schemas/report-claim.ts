import { z } from 'zod';
import { decimal, id, name, ref, slug, verdict } from './report-fields';

const gap = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ratio'), ratio: decimal, low: decimal, high: decimal, a: ref, b: ref }),
    z.strictObject({ kind: z.literal('against zero'), low: decimal, a: ref, b: ref }),
    z.strictObject({ kind: z.literal('distance'), milliseconds: decimal, a: ref, b: ref }),
    z.strictObject({ kind: z.literal('n/a'), why: z.string() }),
  ])
  .meta({
    description: 'How far contradicting values are apart; ratio is low ÷ high of the two ends that face each other.',
  });

/** A claim with its verdict and the inputs of the verdict. */
export const claimSchema = z.strictObject({
  id,
  slug,
  question: z.string(),
  measure: z.string(),
  scope: z.string(),
  type: z.enum(['number', 'time', 'category', 'yes-no', 'text']),
  additive: z.boolean(),
  unit: z.string().optional(),
  whole: z.boolean().optional(),
  lowerBound: z.union([decimal, z.literal('none')]).optional(),
  tolerance: z
    .union([decimal, z.literal('none')])
    .optional()
    .meta({ description: 'In the unit; of a time in seconds.' }),
  exclusive: z.boolean().optional(),
  options: z
    .array(
      z.strictObject({ id, label: z.string(), aliases: z.array(z.string()), within: z.union([id, z.literal('top')]) }),
    )
    .optional(),
  verdict,
  inputs: z.strictObject({
    origins: z.strictObject({
      counted: z.array(name),
      unnamedOrCollective: z.array(name),
      onlyDeny: z.array(name),
    }),
    contradictingOrigins: z.int().nonnegative(),
    voices: z.array(name),
    camps: z.array(
      z.strictObject({ common: z.string(), kind: z.enum(['interval', 'option', 'answer']), statements: z.array(ref) }),
    ),
    gap,
    text: z.array(z.string()),
  }),
});
