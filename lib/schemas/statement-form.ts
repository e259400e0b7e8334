import './without-eval';
import { z } from 'zod';
import type { Composition, TypedRelay } from '@/lib/domain/composition';
import type { Credibility } from '@/lib/domain/record';
import { compared, mayBeWords } from './entry-fields';
import { someLanguage } from './language';
import { FORMS } from './record-words';
import { typed, typedText } from './typed';
import { count } from './whole-number';

const id = z.uuid();

/** Most that one form has of anything: speakers, outlets, documents, statements that it names. */
const MOST = 20;
const many = <T extends z.ZodType>(one: T, what: string) =>
  z.array(one, `Choose at least one ${what}.`).max(MOST, `At most ${MOST} at once.`);

const once = (ids: readonly string[]): string[] => [...new Set(ids)];

/** What may be left empty; what has nothing that is seen counts as empty. */
const words = mayBeWords(5000);
const short = mayBeWords(500);
const sourceName = (missing: string) => typedText(1, missing, 300, 'The name of a source has at most 300 characters.');

const time = (missing: string) => typedText(1, missing, 100, 'A time has at most 100 characters.');

/** A box that is ticked sends "on". */
const ticked = z
  .literal('on')
  .optional()
  .transform((on) => on !== undefined);

/** The value as it was put, and which reading of it was confirmed. */
const value = { said: short, confirmed: z.string().max(3000).optional(), counted: ticked };

const KINDS = ['verbatim', 'translation', 'paraphrase'] as const;
const wording = {
  kind: z.enum(KINDS, 'Say whose words these are.').default('paraphrase'),
  words: words,
  language: someLanguage.default('en'),
  translator: short,
  translation: words,
};

const relayFields = {
  outlet: sourceName('Give the outlet.'),
  publishedAt: time('Give the day on which it was published.'),
  link: z.enum(['cited', 'inferred']).default('cited'),
  /** "speaker", or the number of the line above that it was taken from. */
  from: z
    .union([z.literal('speaker'), count])
    .default('speaker')
    .transform((line) => (line === 'speaker' ? ('the speaker' as const) : line - 1)),
  ...value,
  ...wording,
};

const relay = z.object(relayFields);

/** A place in the text of a document, in code points: digits, and nothing else. */
const place = z.string('Select the passage.').max(8, { abort: true }).regex(/^\d+$/).transform(Number);

/** A passage of a document, from its first code point to behind its last. What stands there is not sent: the desk has it. */
const passage = z.object({ document: id, start: place, end: place });

/** A passage of a document that is read for an event: what it suggests is asked for. */
export const passageForm = passage.extend({ event: id });

const GRADES = ['1', '2', '3', '4', '5', '6'] as const;

export const REJECTS = ['that it happened', 'value', 'statement', 'nothing in particular'] as const;
export const SCOPES = ['same', 'broader', 'narrower', 'different'] as const;
export const ORIGINS = ['its own', 'repeats', 'does not say'] as const;

const fields = {
  event: id,
  claim: z.uuid('Choose a question.'),
  sources: many(sourceName('Give the source.'), 'source').min(1, 'Give the source.'),
  form: z.enum(FORMS).default('stated'),
  rejects: z.enum(REJECTS).optional(),
  named: many(id, 'statement').default([]),
  ...value,
  scope: z.enum(SCOPES).default('same'),
  label: id.optional(),
  about: short,
  hedge: short,
  saidAt: time('Give the day, or the time, at which it was said.'),
  dateNotKnown: ticked,
  countsAsOf: mayBeWords(100),
  origin: z.enum(ORIGINS).default('its own'),
  repeats: many(id, 'statement').default([]),
  ...wording,
  spokenLanguage: someLanguage.optional(),
  note: words,
  grade: z.enum(GRADES).optional(),
  gradeReason: short,
  documents: many(id, 'document').transform(once).default([]),
  quotes: many(passage, 'passage').default([]),
  relays: many(relay, 'outlet').default([]),
  again: ticked,
  /** Of a revision: the statement, what its editor saw, and why it changes. */
  thing: id.optional(),
  revision: id.optional(),
  version: count.optional(),
  reason: mayBeWords(2000),
  finish: z.enum(['draft', 'submit', 'next']).default('draft'),
  compared,
};

/** A statement of one or several sources, with how outlets passed it on: the form of the composer. */
export const statementForm = z.object(fields).superRefine(({ grade, gradeReason }, context) => {
  if (grade !== undefined && gradeReason === undefined) {
    context.addIssue({ code: 'custom', path: ['gradeReason'], message: 'Say why you give this grade.' });
  }
  if (grade === undefined && gradeReason !== undefined) {
    context.addIssue({ code: 'custom', path: ['grade'], message: 'Choose a grade, or leave out why.' });
  }
});

/** The same while it is typed: nothing has to be there yet. */
export const unfinishedStatementForm = z.object({
  ...fields,
  sources: many(sourceName(''), 'source').default([]),
  saidAt: typed(100, '').default(''),
  relays: many(
    relay.extend({ outlet: typed(300, '').default(''), publishedAt: typed(100, '').default('') }),
    'outlet',
  ).default([]),
});

/** What documents are looked for by. */
export const wordsForm = z.object({ words: mayBeWords(300) });

export type StatementForm = z.output<typeof statementForm>;

/** What was typed, without what the form does with it. */
export function compositionIn(form: StatementForm): Composition {
  const { grade, gradeReason, rejects, label, about, hedge, countsAsOf, spokenLanguage, note } = form;
  return {
    ...valueIn(form),
    form: form.form,
    named: form.named,
    scope: form.scope,
    saidAt: form.saidAt,
    dateNotKnown: form.dateNotKnown,
    origin: form.origin,
    repeats: form.repeats,
    wording: wordingIn(form),
    documents: form.documents,
    ...(rejects !== undefined && { rejects }),
    ...(label !== undefined && { label }),
    ...(about !== undefined && { about }),
    ...(hedge !== undefined && { hedge }),
    ...(countsAsOf !== undefined && { countsAsOf }),
    ...(spokenLanguage !== undefined && { spokenLanguage }),
    ...(note !== undefined && { note }),
    ...(grade !== undefined &&
      gradeReason !== undefined && { credibility: { grade: Number(grade) as Credibility, reason: gradeReason } }),
  };
}

export const relaysIn = (form: StatementForm): (TypedRelay & { outlet: string })[] =>
  form.relays.map(({ outlet, publishedAt, link, from, ...typedAs }) => ({
    outlet,
    publishedAt,
    link,
    from,
    ...valueIn(typedAs),
    wording: wordingIn(typedAs),
  }));

type ValueFields = Pick<StatementForm, 'said' | 'confirmed' | 'counted'>;
type WordingFields = Pick<StatementForm, 'kind' | 'words' | 'language' | 'translator' | 'translation'>;

const valueIn = ({ said, confirmed, counted }: ValueFields) => ({
  ...(said !== undefined && { said }),
  ...(confirmed !== undefined && { confirmed }),
  counted,
});

const wordingIn = ({ kind, words: of, language: tongue, translator, translation }: WordingFields) => ({
  kind,
  language: tongue,
  ...(of !== undefined && { words: of }),
  ...(translator !== undefined && { translator }),
  ...(translation !== undefined && { translation }),
});

export const SPEAKERS = ['kept', 'nobody', 'another'] as const;

/** How one outlet passed a statement on: the form of its page, with which it is revised. */
export const renderingForm = z
  .object({
    ...relayFields,
    /** "speaker", or the id of the rendering that it was taken from. */
    from: z.union([z.literal('speaker'), id]).default('speaker'),
    speaker: z.enum(SPEAKERS).default('kept'),
    given: short,
    hedge: short,
    note: words,
    documents: many(id, 'document').transform(once).default([]),
    quotes: many(passage, 'passage').default([]),
    thing: id,
    revision: id,
    version: count,
    reason: mayBeWords(2000),
    finish: z.enum(['draft', 'submit']).default('draft'),
    compared,
  })
  .superRefine(({ speaker, given }, context) => {
    if (speaker !== 'kept' && given === undefined) {
      context.addIssue({
        code: 'custom',
        path: ['given'],
        message: 'Say how the outlet names them: “a Russian presenter”.',
      });
    }
  });

export type RenderingForm = z.output<typeof renderingForm>;

/** What was typed of a rendering, without what it was taken from. */
export const relayIn = (form: RenderingForm): TypedRelay => ({
  publishedAt: form.publishedAt,
  link: form.link,
  from: 'the speaker',
  ...valueIn(form),
  wording: wordingIn(form),
  of: {
    speaker: form.speaker === 'kept' ? { kept: true } : { kept: false, names: form.speaker, given: form.given ?? '' },
    evidence: form.documents.map((document) => ({ document })),
    ...(form.hedge !== undefined && { hedge: form.hedge }),
    ...(form.note !== undefined && { note: form.note }),
  },
});
