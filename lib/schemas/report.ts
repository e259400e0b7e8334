import { z } from 'zod';
import { claimSchema } from './report-claim';
import {
  decimal,
  documentSchema,
  gradeSchema,
  id,
  instant,
  momentSchema,
  name,
  ref,
  scopeSchema,
  slug,
  valueSchema,
  verdict,
  wordingSchema,
} from './report-fields';

/** The name and the version of the file. The version rises when a reader of the older one could be misled. */
export const REPORT_FORMAT = 'crossread-discrepancy-report';
export const REPORT_VERSION = 2;

/** What is read: all that a file of the first version holds has its place in one of the second. */
const VERSIONS_READ = [1, REPORT_VERSION] as const;

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

const event = z.strictObject({
  id,
  slug,
  title: z.string(),
  summary: z.string(),
  place: z.string().optional(),
  zone: z
    .string()
    .meta({ description: 'IANA time zone of the event: what was said on a day counts from its end in it.' }),
  occurred: z.strictObject({ from: instant, to: instant }).optional(),
  fictional: z.boolean().meta({ description: 'True for a made-up example.' }),
});

const said = {
  scope: scopeSchema,
  wording: wordingSchema,
  note: z.string().optional(),
  documents: z.array(documentSchema),
};

const rendering = z
  .strictObject({
    id,
    ref,
    parent: ref
      .optional()
      .meta({ description: 'The rendering that it was taken from; absent: straight from the speaker.' }),
    outlet: name,
    link: z.enum(['cited', 'inferred']),
    published: momentSchema,
    form: z.enum(FORMS),
    valueText: z.string(),
    value: valueSchema,
    speaker: z.union([z.literal('kept'), z.strictObject({ names: z.enum(['nobody', 'another']), given: z.string() })]),
    drifts: z
      .array(z.string())
      .meta({ description: 'How it differs from what the speaker said, and where that entered.' }),
    ...said,
  })
  .meta({ description: 'One hop of the chain; parents stand before what was taken from them.' });

const implied = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('range'),
      axis: z.enum(['number', 'time']),
      low: z.union([decimal, instant, z.literal('open')]),
      high: z.union([decimal, instant, z.literal('open')]),
      without: z
        .enum(['low', 'high', 'both'])
        .optional()
        .meta({ description: 'The ends that do not belong to it: "more than 2.5" is from 2.5 on, without 2.5.' }),
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
      ]),
      text: z.string(),
    }),
  ])
  .meta({
    description: 'What the value implies for the claim: what everything compares. Of a denial, what it denies.',
  });

const standing = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['current position', 'current denial', 'beside']), text: z.string() }),
    z.strictObject({ kind: z.enum(['superseded', 'withdrawn', 'overtaken']), by: ref, text: z.string() }),
    z.strictObject({ kind: z.enum(['withdrawal', 'echo']), of: ref, text: z.string() }),
  ])
  .meta({ description: 'Whether its value holds. Only current positions and denials are compared.' });

const statement = z.strictObject({
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
  origin: name.meta({ description: 'The body that the value comes from: of an echo, that of its root.' }),
  form: z.enum(FORMS),
  valueText: z.string().meta({ description: 'The value in the words of the page.' }),
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
  contradicts: z
    .array(z.strictObject({ id, ref, source: name, why: z.string() }))
    .meta({ description: 'The current positions that it cannot be true together with, and why.' }),
  ...said,
});

const party = z.strictObject({ id, ref, source: name });

/** The file `report.json` of an event. */
export const reportSchema = z
  .strictObject({
    format: z.literal(REPORT_FORMAT),
    version: z.literal(VERSIONS_READ),
    madeBy: z.literal('Crossread'),
    method: z
      .string()
      .meta({ description: 'Version of the method that it was computed with; /methodology#version explains it.' }),
    asOf: z.union([z.literal('latest'), momentSchema]),
    publishedAt: instant.meta({ description: 'When the desk published the latest of what it shows.' }),
    event,
    claims: z.array(claimSchema),
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
    statements: z.array(statement),
  })
  .meta({
    title: 'Discrepancy report of one event',
    description: 'Every published statement with its evidence, and every pair that cannot both be true.',
  });

export type Report = z.infer<typeof reportSchema>;
