import { z } from 'zod';

// The parts that things of the public record share. Figures are exact decimal strings, and times are as in the record.

export const uuid = z.uuid();
export const instant = z.string().regex(/^(\d{4}|[+-]\d{6})-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/);
export const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const figure = z.string().regex(/^-?\d+(\.\d+)?$/);
export const hash = z.string().regex(/^[0-9a-f]{64}$/);
export const version = z.string().regex(/^\d+(\.\d+)*$/);

/** A text that may be redacted: with the salt of its hash, or, once two people have taken it out, the hash alone. */
export const text = <T extends z.ZodType>(of: T) =>
  z.union([z.strictObject({ text: of, salt: z.string().regex(/^[0-9a-f]{32}$/) }), z.strictObject({ redacted: hash })]);

const zone = z.string().min(1);

/** When something was said, published or looked for, as precisely as it is known. */
export const moment = z.union([
  z.strictObject({ precision: z.enum(['second', 'minute', 'hour']), at: instant, zone }),
  z.strictObject({ precision: z.enum(['day', 'month', 'year']), on: day, until: day.exactOptional(), zone }),
]);

export const scope = z.strictObject({
  relation: z.enum(['same', 'broader', 'narrower', 'different']),
  label: uuid.exactOptional(),
});

const unit = z.string().exactOptional();
const word = z.string().exactOptional();
const number = { type: z.literal('number'), unit };
const bounded = z.enum(['at least', 'more than', 'at most', 'fewer than']);
const precision = z.enum(['second', 'minute', 'hour', 'day', 'month', 'year']);
const time = { type: z.literal('time'), precision, zone };

/** A value as it was put. The text of a value of type `text` is among the words. */
const value = z.union([
  z.strictObject({
    ...number,
    relation: z.literal('exact'),
    figure,
    counted: z.literal(true).exactOptional(),
    lastDigit: figure.exactOptional(),
  }),
  z.strictObject({ ...number, relation: z.literal('about'), figure, lastDigit: figure.exactOptional() }),
  z.strictObject({ ...number, relation: bounded, bound: figure }),
  z.strictObject({ ...number, relation: z.enum(['more than', 'fewer than']), than: uuid }),
  z.strictObject({
    ...number,
    relation: z.literal('between'),
    low: figure,
    high: figure,
    best: figure.exactOptional(),
  }),
  z.strictObject({ ...number, relation: z.literal('vague'), low: figure, high: figure, word }),
  z.strictObject({ ...number, relation: z.literal('vague'), range: z.literal('not confirmed'), word }),
  z.strictObject({ ...time, relation: z.enum(['exact', 'about']), at: instant }),
  z.strictObject({ ...time, relation: z.enum(['between', 'vague']), from: instant, to: instant }),
  z.strictObject({ ...time, relation: z.enum(['at least', 'more than']), from: instant }),
  z.strictObject({ ...time, relation: z.enum(['at most', 'fewer than']), to: instant }),
  z.strictObject({ type: z.literal('category'), options: z.array(uuid).min(1) }),
  z.strictObject({ type: z.literal('yes-no'), yes: z.boolean() }),
  z.strictObject({ type: z.literal('text') }),
]);

/** What a statement or a rendering does with its value. */
export const content = z.union([
  z.strictObject({ form: z.literal('stated'), value }),
  z.strictObject({
    form: z.literal('denied'),
    rejects: z.union([
      z.strictObject({ what: z.enum(['that it happened', 'nothing in particular']) }),
      z.strictObject({ what: z.literal('value'), value }),
      z.strictObject({ what: z.literal('statement'), statement: uuid }),
    ]),
  }),
  z.strictObject({ form: z.literal('withdrawn'), takesBack: z.array(uuid).exactOptional() }),
  z.strictObject({ form: z.enum(['confirmed', 'declined']) }),
]);

/** All words of a statement or a rendering. */
const words = z.strictObject({
  kind: z.enum(['verbatim', 'translation', 'paraphrase']),
  words: z.string(),
  language: z.string(),
  translation: z.strictObject({ words: z.string(), language: z.string() }).exactOptional(),
  hedge: z.string().exactOptional(),
  note: z.string().exactOptional(),
  scopeNote: z.string().exactOptional(),
  value: z.string().exactOptional().meta({ description: 'The value, where it is a text.' }),
});

/** The words of a source's reply: its own, or that they were redacted before anything of it was bound. */
export const replied = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('verbatim'),
    words: z.string(),
    language: z.string(),
    translation: z.strictObject({ words: z.string(), language: z.string(), translator: z.string() }).exactOptional(),
  }),
  z.strictObject({ kind: z.literal('paraphrase'), words: z.string(), language: z.string() }),
]);

const quote = z.union([
  z.strictObject({
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    start: z.int().nonnegative(),
    end: z.int().positive(),
  }),
  z.literal('[redacted]').meta({ description: 'It was redacted before anything of it was bound.' }),
]);

const QUOTE = /^quote [0-9a-f-]{36}( \d+)?$/;

/** The texts of what was said, with one for each quote: "quote", the id of its document, and from the second on its number. */
export const saidTexts = <T extends z.core.$ZodLooseShape>(own: T) =>
  z
    .object({ words: text(words), translator: text(z.string()).exactOptional(), ...own })
    .catchall(text(quote))
    .refine((all) =>
      Object.keys(all).every((name) => ['words', 'translator'].includes(name) || name in own || QUOTE.test(name)),
    );
