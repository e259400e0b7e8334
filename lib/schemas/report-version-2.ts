import { z } from 'zod';
import { decimal, id, instant, name, ref, slug, verdict } from './report-fields';
import { momentSchema, statementOfVersion2 } from './report-statement-version-2';

// The versions 1 and 2 of report.json, which are still read. Frozen: nothing writes them any more.

const gap = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ratio'), ratio: decimal, low: decimal, high: decimal, a: ref, b: ref }),
  z.strictObject({ kind: z.literal('against zero'), low: decimal, a: ref, b: ref }),
  z.strictObject({ kind: z.literal('distance'), milliseconds: decimal, a: ref, b: ref }),
  z.strictObject({ kind: z.literal('n/a'), why: z.string() }),
]);

const claim = z.strictObject({
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
  tolerance: z.union([decimal, z.literal('none')]).optional(),
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

const event = z.strictObject({
  id,
  slug,
  title: z.string(),
  summary: z.string(),
  place: z.string().optional(),
  zone: z.string(),
  occurred: z.strictObject({ from: instant, to: instant }).optional(),
  fictional: z.boolean(),
});

const party = z.strictObject({ id, ref, source: name });

export const reportOfVersion2 = z.strictObject({
  format: z.literal('crossread-discrepancy-report'),
  version: z.literal([1, 2]),
  madeBy: z.literal('Crossread'),
  method: z.string(),
  asOf: z.union([z.literal('latest'), momentSchema]),
  publishedAt: instant,
  event,
  claims: z.array(claim),
  contradictions: z.array(z.strictObject({ claim: slug, a: party, b: party, reason: z.string(), words: z.string() })),
  searches: z.array(
    z.strictObject({
      claim: slug,
      source: name,
      places: z.string(),
      until: momentSchema,
      note: z.string().optional(),
    }),
  ),
  statements: z.array(statementOfVersion2),
});

export type ReportOfVersion2 = z.infer<typeof reportOfVersion2>;
