import { z } from 'zod';
import { FORMS, SOURCE_KINDS } from './record-words';
import {
  decimal,
  documentSchema,
  gradeSchema,
  id,
  instant,
  momentSchema,
  name,
  ref,
  replySchema,
  scopeSchema,
  slug,
  valueSchema,
  verdict,
  wordingSchema,
} from './report-fields';
import { evidenceShown, hopShown, hopWithEvidence, replyShown, wordingShown } from './shown-fields';

const said = {
  scope: scopeSchema,
  hedge: z.string().optional().meta({ description: 'How sure it is, in its words: "a realistic possibility".' }),
  wording: wordingSchema,
  note: z.string().optional(),
  documents: z.array(documentSchema),
};

const rendering = z
  .strictObject({
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
    drifts: z
      .array(z.string())
      .meta({ description: 'How it differs from what the speaker said, and at which hop each difference entered.' }),
    ...said,
  })
  .meta({ description: 'One hop of the chain; a parent comes before the renderings taken from it.' });

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
        'rejects nothing in particular',
        'repeats another statement',
      ]),
      text: z.string(),
    }),
  ])
  .meta({
    description:
      'The range used in the comparison: what the value implies for the claim; for a denial, what it denies. A superseded value was compared until it was replaced, as the text says. An echo is not compared; the statement that it repeats is.',
  });

const standing = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.enum(['current position', 'current denial', 'beside']), text: z.string() }),
    z.strictObject({ kind: z.enum(['said again', 'superseded', 'withdrawn', 'overtaken']), by: ref, text: z.string() }),
    z.strictObject({ kind: z.literal('withdrawal'), of: z.array(ref), by: ref.optional(), text: z.string() }),
    z.strictObject({ kind: z.literal('echo'), of: ref, until: momentSchema.optional(), text: z.string() }),
    z.strictObject({ kind: z.literal('late echo'), of: ref, until: momentSchema, text: z.string() }),
  ])
  .meta({
    description:
      'What became of it. Compared are current positions and denials, and late echoes, which stand by what their speaker had replaced before. `until`: when the speaker moved.',
  });

const rejects = z
  .discriminatedUnion('what', [
    z.strictObject({ what: z.enum(['that it happened', 'value', 'nothing in particular']) }),
    z.strictObject({ what: z.literal('statement'), statement: ref }),
  ])
  .meta({ description: 'What a denial rejects. A denied value is in `value`; that it happened at all is 0, or no.' });

/** A statement as report.json has it: in words, and as fields beside them. */
export const statementSchema = z.strictObject({
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
    shortName: z.string().optional(),
    native: z.strictObject({ name: z.string(), language: z.string() }).optional(),
  }),
  origin: name.meta({ description: 'The body that the value comes from; for an echo, the origin of its root.' }),
  form: z.enum(FORMS),
  valueText: z.string().meta({ description: 'The value in the words of the page.' }),
  value: valueSchema,
  rejects: rejects.optional(),
  takesBack: z.array(ref).optional().meta({ description: 'What a withdrawal names; without it, everything.' }),
  implied,
  standing,
  said: momentSchema,
  saidAtNotKnown: z
    .literal(true)
    .optional()
    .meta({ description: 'Nobody knows when it was said: `said` is the day of the first document that has it.' }),
  saidAfter: ref.optional().meta({ description: 'The statement of its source after which it was said, by the desk.' }),
  countsAsOf: momentSchema.optional().meta({ description: 'On a running claim, as of when the figure counts.' }),
  loggedAt: instant,
  basedOn: z.array(ref).optional(),
  doesNotSay: z.literal(true).optional().meta({ description: 'An outlet that does not say where it has it.' }),
  spokenLanguage: z.string().optional(),
  credibility: gradeSchema(z.literal([1, 2, 3, 4, 5, 6])),
  reliability: gradeSchema(z.enum(['A', 'B', 'C', 'D', 'E', 'F'])),
  chain: z.array(rendering),
  contradicts: z
    .array(z.strictObject({ id, ref, source: name, why: z.string(), firm: z.boolean() }))
    .meta({ description: 'The current positions that it contradicts, and why; not firm if it rests on a reading.' }),
  replies: z.array(replySchema).optional().meta({
    description: 'What its source replied to how this statement is shown; absent where there is none.',
  }),
  sourceReplies: z.array(replySchema).optional().meta({
    description: 'What its source replied to how it is shown as a whole; absent where there is none.',
  }),
  ...said,
});

/** The same with what pages draw of it. Every place that shows a statement picks from this, and words nothing again. */
export const statementViewSchema = statementSchema.extend({
  shown: z.string().meta({ description: 'The value in large type: "about 400", "denies 500", "confirms, no number".' }),
  givesValue: z.literal(true).optional().meta({ description: 'A value, and not a denial or a remark.' }),
  beside: z
    .string()
    .optional()
    .meta({ description: 'In small type, beside it: "than Ukrainian military’s about 400".' }),
  asides: z
    .array(z.string())
    .readonly()
    .optional()
    .meta({ description: 'Below it: "counted", "“a realistic possibility”", "as of 11 Oct 2023".' }),
  otherScope: z
    .strictObject({ relation: z.enum(['broader', 'narrower', 'different']), note: z.string() })
    .optional()
    .meta({ description: 'What it is about, where that is not what the claim asks for.' }),
  formText: z.string().meta({ description: 'What the statement did, in the method’s word, except "withdrew".' }),
  date: z.string().meta({ description: '"1 Jan 2023"; "date not known; in a document of 10 Mar 2025".' }),
  after: z
    .strictObject({ text: z.string(), ref })
    .optional()
    .meta({ description: '"said after 63": which came first, by the desk.' }),
  dateTime: z.string(),
  via: z.string().optional().meta({ description: '"via BBC News, News18".' }),
  was: z
    .array(
      z.strictObject({
        ref,
        value: z.string(),
        said: z.string(),
        until: z.string(),
        evidence: z.array(evidenceShown).readonly(),
      }),
    )
    .readonly()
    .meta({ description: 'The values that came before it: "63", until "4 Jan 2023".' }),
  repeats: z
    .strictObject({ text: z.string(), ref: ref.optional() })
    .optional()
    .meta({ description: '"repeats Russian Ministry of Defence", and which statement of it.' }),
  drifted: z.string().optional().meta({ description: '"reported differently by News18", where any did.' }),
  notes: z.string().optional().meta({ description: 'Notes on a scope that is the same, and notes by the desk.' }),
  words: wordingShown,
  spokenIn: z.string().optional(),
  credibilityText: z.string().meta({ description: '"2: probably true", "not graded".' }),
  credibilityReason: z.string().optional(),
  hops: z.array(hopShown).readonly(),
  hopsWithEvidence: z.array(hopWithEvidence).readonly(),
  evidence: z.array(evidenceShown).readonly(),
  replied: z.array(replyShown).readonly().optional().meta({ description: 'What its source replied to it.' }),
});

export type StatementView = z.infer<typeof statementViewSchema>;
export type ReportStatement = z.infer<typeof statementSchema>;
export type ReportRendering = z.infer<typeof rendering>;
export type ImpliedFields = z.infer<typeof implied>;
export type StandingFields = z.infer<typeof standing>;
