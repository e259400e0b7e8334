import { z } from 'zod';
import { SLUG } from '@/lib/domain/slug.mjs';

// The parts that statements, renderings and claims of a report share. Figures are exact decimal strings. Instants are
// ISO 8601 in UTC, with the IANA zone in which they were given beside them.

export const id = z.uuid();
export const slug = z.string().regex(SLUG);
export const ref = z.string().min(1);
/** A year before 0 or after 9999 has its sign and six digits, as in ISO 8601. */
export const instant = z
  .string()
  .regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/, 'Invalid ISO 8601 instant in UTC');
export const decimal = z.string().regex(/^-?\d+(\.\d+)?$/);
export const name = z
  .strictObject({ slug, name: z.string() })
  .meta({ description: 'A source by its address and its name.' });
export const verdict = z.enum(['no value', 'disputed', 'single origin', 'agreed', 'consistent']);

const language = z.string().min(2).meta({ description: 'BCP 47 tag.' });

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
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** When something was said, published or looked for, as precisely as it is known. */
export const momentSchema = z.union([
  fine,
  coarse('day', DAY).extend({
    until: z.string().regex(DAY).optional().meta({ description: 'The last day, where it was on one of several.' }),
  }),
  coarse('month', /^\d{4}-\d{2}$/),
  coarse('year', /^\d{4}$/),
]);

const relation = z.enum(['exact', 'about', 'at least', 'more than', 'at most', 'fewer than', 'between', 'vague']);

/** The value as it was put, before scope and tolerance. A bound that was not given is absent. */
export const valueSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('none') }),
  z.strictObject({
    type: z.literal('number'),
    relation,
    low: decimal.optional(),
    high: decimal.optional(),
    unit: z.string().meta({ description: 'As said, or else that of the claim.' }),
    best: decimal.optional().meta({ description: 'The best figure of low, best, high.' }),
    lastDigit: decimal.optional().meta({ description: 'What the last digit written is worth, where it is on record.' }),
    counted: z.literal(true).optional().meta({ description: 'It is a tally or a list of names, and not rounded.' }),
    word: z.string().optional().meta({ description: 'The entry of the lexicon that vague words stand for.' }),
    than: z.string().optional().meta({ description: 'Ref of the statement that it is relative to.' }),
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
export const scopeSchema = z.discriminatedUnion('relation', [
  z.strictObject({ relation: z.literal('same'), note: z.string().optional() }),
  z.strictObject({
    relation: z.enum(['broader', 'narrower', 'different']),
    label: z
      .string()
      .optional()
      .meta({ description: 'The label of the claim’s list, by which two are about the same.' }),
    note: z.string(),
  }),
]);

/** The words on record. Only verbatim and translation may have quotation marks. */
export const wordingSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('verbatim'),
    words: z.string(),
    language,
    translation: z.strictObject({ words: z.string(), language, translator: z.string() }).optional(),
  }),
  z.strictObject({ kind: z.literal('translation'), words: z.string(), language, translator: z.string() }),
  z.strictObject({ kind: z.literal('paraphrase'), words: z.string(), language }),
]);

const ofDocument = {
  slug: z.string(),
  title: z.string(),
  outlet: name.optional(),
  address: z.string().optional(),
  language: language.optional(),
  quote: z
    .strictObject({
      exact: z.string(),
      prefix: z.string(),
      suffix: z.string(),
      start: z.int().nonnegative(),
      end: z.int().positive(),
    })
    .optional()
    .meta({ description: 'W3C Web Annotation: positions count Unicode code points of the text of the document.' }),
};

/** Evidence: captured, with the hash of its bytes, or a desk summary of what was not captured. */
export const documentSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...ofDocument,
    kind: z.literal('captured'),
    capturedAt: instant,
    sha256: z.union([z.string().regex(/^[0-9a-f]{64}$/), z.literal('[redacted]')]),
    mediaType: z.string(),
    archivedAddress: z.string().optional(),
  }),
  z.strictObject({ ...ofDocument, kind: z.literal('desk summary'), sha256: z.literal('not captured') }),
]);

/** An Admiralty grade with its reason, or none. */
export const gradeSchema = <G extends z.ZodType>(grade: G) =>
  z.union([z.literal('not graded'), z.strictObject({ grade, reason: z.string() })]);

/** What a source replied to how the desk shows it: its own words, when it gave them, and the document that has them. */
export const replySchema = z.strictObject({
  given: momentSchema,
  wording: wordingSchema,
  documents: z.array(documentSchema),
});

export type MomentFields = z.infer<typeof momentSchema>;
export type NameFields = z.infer<typeof name>;
export type ScopeFields = z.infer<typeof scopeSchema>;
export type ValueFields = z.infer<typeof valueSchema>;
export type WordingFields = z.infer<typeof wordingSchema>;
export type DocumentFields = z.infer<typeof documentSchema>;
export type ReplyFields = z.infer<typeof replySchema>;
