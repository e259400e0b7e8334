import { z } from 'zod';
import { FORM_VERSION } from '@/lib/domain/public-thing';
import { REVIEWED } from '@/lib/domain/review';
import {
  content,
  day,
  figure,
  hash,
  instant,
  moment,
  replied,
  saidTexts,
  scope,
  text,
  uuid,
  version,
} from './public-record-fields';
import { SOURCE_KINDS } from './record-words';

/** The name of the file `record.json`. */
export const RECORD_FORMAT = 'crossread-public-record';

const slug = text(z.string());
const thing = <K extends string, S extends z.ZodType, T extends z.ZodType>(kind: K, says: S, texts: T) =>
  z.strictObject({ kind: z.literal(kind), id: uuid, says, texts });

const head = thing(
  'head',
  z.strictObject({ form: z.literal(FORM_VERSION), method: version, publishedAt: instant }),
  z.strictObject({}),
);

const event = thing(
  'event',
  z.strictObject({
    zone: z.string(),
    occurred: z.strictObject({ from: instant, to: instant }).exactOptional(),
    fictional: z.boolean(),
  }),
  z.strictObject({
    slug,
    title: text(z.strictObject({ title: z.string(), summary: z.string(), place: z.string().exactOptional() })),
  }),
);

const ofClaim = {
  position: z.number(),
  additive: z.boolean(),
  running: z.literal(true).exactOptional(),
  labels: z.array(uuid).exactOptional(),
};
const orNone = z.union([figure, z.literal('none')]);
const claim = thing(
  'claim',
  z.discriminatedUnion('type', [
    z.strictObject({
      ...ofClaim,
      type: z.literal('number'),
      unit: z.string(),
      whole: z.boolean(),
      lowerBound: orNone,
      upperBound: figure.exactOptional(),
      tolerance: orNone,
    }),
    z.strictObject({ ...ofClaim, type: z.literal('time'), toleranceSeconds: orNone }),
    z.strictObject({
      ...ofClaim,
      type: z.literal('category'),
      exclusive: z.boolean(),
      options: z.array(z.strictObject({ id: uuid, within: z.union([uuid, z.literal('top')]) })),
    }),
    z.strictObject({ ...ofClaim, type: z.literal('yes-no') }),
    z.strictObject({ ...ofClaim, type: z.literal('text') }),
  ]),
  z.strictObject({
    slug,
    question: text(
      z.strictObject({
        question: z.string(),
        shortName: z.string().exactOptional(),
        measure: z.string(),
        scope: z.string(),
        options: z.array(z.strictObject({ label: z.string(), aliases: z.array(z.string()) })).exactOptional(),
        labels: z.array(z.string()).exactOptional(),
      }),
    ),
  }),
);

const source = thing(
  'source',
  z.strictObject({
    naming: z.enum(['named', 'unnamed', 'collective']),
    kind: z.enum(SOURCE_KINDS),
    speaksFor: uuid.exactOptional(),
    nativeLanguage: z.string().exactOptional(),
    reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F', 'not graded']),
    confidential: z.boolean().meta({ description: 'True for a body that has no name here, for which others speak.' }),
  }),
  z.strictObject({
    slug,
    name: text(
      z.strictObject({
        name: z.string(),
        shortName: z.string().exactOptional(),
        nativeName: z.string().exactOptional(),
        aliases: z.array(z.string()),
        side: z.string(),
        description: z.string().exactOptional(),
        gradeReason: z.string().exactOptional(),
      }),
    ),
  }),
);

const evidence = z.array(uuid).meta({ description: 'Documents; each may have a quote, among the texts.' });
const statement = thing(
  'statement',
  z.strictObject({
    ref: z.string().min(1),
    claim: uuid,
    source: uuid,
    content,
    scope,
    saidAt: moment,
    saidAtNotKnown: z.literal(true).exactOptional(),
    saidAfter: uuid.exactOptional(),
    loggedAt: instant,
    countsAsOf: moment.exactOptional(),
    basedOn: z.array(uuid).exactOptional(),
    doesNotSay: z.literal(true).exactOptional(),
    spokenLanguage: z.string().exactOptional(),
    credibility: z.union([z.literal([1, 2, 3, 4, 5, 6]), z.literal('not graded')]),
    evidence,
  }),
  saidTexts({ grade: text(z.string()).exactOptional() }),
);

const rendering = thing(
  'rendering',
  z.strictObject({
    ref: z.string().min(1),
    statement: uuid,
    parent: uuid.exactOptional(),
    link: z.enum(['cited', 'inferred']),
    outlet: uuid,
    content,
    scope,
    publishedAt: moment,
    speaker: z.enum(['kept', 'nobody', 'another']),
    evidence,
  }),
  saidTexts({ speaker: text(z.string()).exactOptional() }),
);

const search = thing(
  'search',
  z.strictObject({ claim: uuid, source: uuid, until: moment }),
  z.strictObject({ places: text(z.strictObject({ places: z.string(), note: z.string().exactOptional() })) }),
);

const document = thing(
  'document',
  z.strictObject({
    kind: z.enum(['captured', 'desk summary']),
    outlet: uuid.exactOptional(),
    language: z.string().exactOptional(),
    publishedOn: day.exactOptional(),
    confidential: z.literal(false),
    capturedAt: instant.exactOptional(),
    mediaType: z.string().exactOptional(),
  }),
  z.strictObject({
    slug,
    title: text(
      z.strictObject({
        title: z.string(),
        address: z.string().exactOptional(),
        archivedAddress: z.string().exactOptional(),
      }),
    ),
    sha256: text(z.union([hash, z.literal('[redacted]')])).exactOptional(),
  }),
);

const reply = thing(
  'reply',
  z.strictObject({ source: uuid, statement: uuid.exactOptional(), givenAt: moment, evidence: z.array(uuid) }),
  z.strictObject({ words: text(replied) }),
);

const withdrawal = thing(
  'withdrawal',
  z.strictObject({ of: z.enum(REVIEWED), claim: uuid, ref: z.string().exactOptional(), at: instant }),
  z.strictObject({ slug: slug.exactOptional(), reason: text(z.string()) }),
);

const thingSchema = z.discriminatedUnion('kind', [
  head,
  event,
  claim,
  source,
  statement,
  rendering,
  search,
  document,
  reply,
  withdrawal,
]);

/**
 * The canonical form of the public record of an event, with what opens its hashes. Checked without a database by
 * lib/exchange/check-record.ts.
 */
export const publicRecordSchema = z
  .strictObject({
    format: z.literal(RECORD_FORMAT),
    form: z.literal(FORM_VERSION).meta({ description: 'The version of the form.' }),
    madeBy: z.literal('Crossread'),
    event: uuid,
    root: hash.meta({ description: 'The hash of the tree of all things.' }),
    entry: z.int().positive().meta({ description: 'The entry of the public log that binds the root.' }),
    things: z.array(thingSchema),
  })
  .meta({
    title: 'Public record of one event',
    description: 'Everything that readers see of it, as the log binds it.',
  });

export type PublicRecord = z.infer<typeof publicRecordSchema>;
export type OpenThing = PublicRecord['things'][number];
