import { z } from 'zod';
import {
  decimal,
  documentSchema,
  gradeSchema,
  id,
  instant,
  name,
  ref,
  slug,
  verdict,
  wordingSchema,
} from './report-fields';

// Statements as the versions 1 and 2 of report.json had them (report-version-2.ts). Frozen: nothing writes them any more.

const fine = z.strictObject({
  value: instant,
  precision: z.enum(['second', 'minute', 'hour']),
  zone: z.string(),
  text: z.string(),
});
const coarse = <P extends string>(precision: P, value: RegExp) =>
  z.strictObject({
    value: z.string().regex(value),
    precision: z.literal(precision),
    zone: z.string(),
    text: z.string(),
  });

/** When something was said, published or looked for, as precisely as it is known. */
export const momentSchema = z.union([
  fine,
  coarse('day', /^\d{4}-\d{2}-\d{2}$/),
  coarse('month', /^\d{4}-\d{2}$/),
  coarse('year', /^\d{4}$/),
]);

const relation = z.enum(['exact', 'about', 'at least', 'more than', 'at most', 'fewer than', 'between', 'vague']);

/** The value as it was put, before scope and tolerance. A bound that was not given is absent. */
const valueSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({
    type: z.literal('number'),
    relation,
    low: decimal.optional(),
    high: decimal.optional(),
    unit: z.string(),
    than: z.string().optional(),
  }),
  z.strictObject({
    type: z.literal('time'),
    relation,
    from: instant.optional(),
    to: instant.optional(),
    precision: z.enum(['second', 'minute', 'hour', 'day', 'month', 'year']),
    zone: z.string(),
  }),
  z.strictObject({
    type: z.literal('category'),
    options: z.array(z.strictObject({ id: z.uuid(), label: z.string() })).min(1),
  }),
  z.strictObject({ type: z.literal('yes-no'), yes: z.boolean() }),
  z.strictObject({ type: z.literal('text'), text: z.string() }),
]);

/** What the value is about, if that is not the claim's own measure and scope. */
const scopeSchema = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('same'), note: z.string().optional() }),
  z.strictObject({ relation: z.enum(['broader', 'narrower', 'different']), note: z.string() }),
]);

const FORMS = ['stated', 'confirmed', 'denied', 'declined', 'withdrawn'] as const;
const SOURCE_KINDS = [
  'military',
  'government',
  'official',
  'organisation',
  'agency',
  'media',
  'blogger',
  'presenter',
  'expert',
  'witness',
  'reference work',
  'anonymous',
] as const;

const said = {
  scope: scopeSchema,
  wording: wordingSchema,
  note: z.string().optional(),
  documents: z.array(documentSchema),
};

const rendering = z.strictObject({
  id,
  ref,
  parent: ref.optional().meta({
    description: 'The rendering that it was taken from; absent where it was taken straight from the speaker.',
  }),
  outlet: name,
  link: z.enum(['cited', 'inferred']),
  published: momentSchema,
  form: z.enum(FORMS),
  valueText: z.string(),
  value: valueSchema,
  speaker: z.union([z.literal('kept'), z.strictObject({ names: z.enum(['nobody', 'another']), given: z.string() })]),
  drifts: z.array(z.string()),
  ...said,
});

const implied = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('range'),
    axis: z.enum(['number', 'time']),
    low: z.union([decimal, instant, z.literal('open')]),
    high: z.union([decimal, instant, z.literal('open')]),
    without: z.enum(['low', 'high', 'both']).optional(),
    of: z.enum(['said', 'denied']),
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('as said'), of: z.enum(['said', 'denied']), text: z.string() }),
  z.strictObject({
    kind: z.literal('none'),
    reason: z.enum([
      'gave no value',
      'about something else',
      'says nothing here',
      'free text',
      'refers to a withdrawn statement',
      'another unit',
      'repeats another statement',
    ]),
    text: z.string(),
  }),
]);

const standing = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['current position', 'current denial', 'beside']), text: z.string() }),
  z.strictObject({ kind: z.enum(['superseded', 'withdrawn', 'overtaken']), by: ref, text: z.string() }),
  z.strictObject({ kind: z.literal('withdrawal'), of: ref, by: ref.optional(), text: z.string() }),
  z.strictObject({ kind: z.literal('echo'), of: ref, text: z.string() }),
]);

export const statementOfVersion2 = z.strictObject({
  ref,
  id,
  claim: slug,
  question: z.string(),
  verdict,
  source: z.strictObject({
    slug,
    name: z.string(),
    side: z.string(),
    naming: z.enum(['named', 'unnamed', 'collective']),
    kind: z.enum(SOURCE_KINDS),
    native: z.strictObject({ name: z.string(), language: z.string() }).optional(),
  }),
  origin: name,
  form: z.enum(FORMS),
  valueText: z.string(),
  value: valueSchema,
  implied,
  standing,
  said: momentSchema,
  loggedAt: instant,
  basedOn: ref.optional(),
  spokenLanguage: z.string().optional(),
  credibility: gradeSchema(z.literal([1, 2, 3, 4, 5, 6])),
  reliability: gradeSchema(z.enum(['A', 'B', 'C', 'D', 'E', 'F'])),
  chain: z.array(rendering),
  contradicts: z.array(z.strictObject({ id, ref, source: name, why: z.string() })),
  ...said,
});
