import { z } from 'zod';
import { decimal, id, instant, name, ref, slug, verdict } from './report-fields';

const duration = z.strictObject({
  amount: z.int().nonnegative(),
  unit: z.enum(['second', 'minute', 'hour', 'day', 'month', 'year']),
});
const between = { a: ref, b: ref, text: z.string() };
const figures = { low: decimal, high: decimal, ...between };

const gap = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ratio'), ratio: decimal, least: decimal.optional(), ...figures }),
    z.strictObject({ kind: z.enum(['against zero', 'in words']), ...figures }),
    z.strictObject({ kind: z.literal('difference'), difference: decimal, least: decimal.optional(), ...figures }),
    z.strictObject({
      kind: z.literal('time'),
      apart: duration,
      least: duration.optional(),
      low: instant,
      high: instant,
      ...between,
    }),
    z.strictObject({ kind: z.literal('n/a'), why: z.string() }),
  ])
  .meta({
    description:
      'How far apart the stated figures of two contradicting values are where they are nearest: `low` of a, `high` of b. `least` is the least that their ranges leave.',
  });

const howDisputed = z
  .strictObject({
    firm: z.boolean(),
    apart: z.number().min(0).max(1),
    restsOn: z.string().optional(),
  })
  .meta({
    description:
      'Whether a contradiction stands however the words are read, and how far apart the values are, from 0 to 1. A dispute that is not firm rests on readings: `restsOn` says on which that of the pair told does.',
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
  running: z.literal(true).optional().meta({ description: 'A total that grows while it is counted.' }),
  shortName: z.string().optional(),
  unit: z.string().optional(),
  whole: z.boolean().optional(),
  lowerBound: z.union([decimal, z.literal('none')]).optional(),
  upperBound: decimal.optional(),
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
      cannotBeTraced: z.array(name).meta({ description: 'None of its sources says where it has its value.' }),
      onlyConfirmOrDeny: z.array(name),
    }),
    howDisputed,
    contradictingOrigins: z.int().nonnegative(),
    voices: z.array(name),
    camps: z.array(
      z.strictObject({ common: z.string(), kind: z.enum(['interval', 'option', 'answer']), statements: z.array(ref) }),
    ),
    gap,
    text: z.array(z.string()),
  }),
});
