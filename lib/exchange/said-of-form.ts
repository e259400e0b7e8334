import Big from 'big.js';
import { quoteNames } from '@/lib/domain/public-said';
import type { Evidence, Quote, Rendering, Statement, Wording } from '@/lib/domain/record';
import { REDACTED } from '@/lib/domain/redaction';
import type { Content, NumberValue, Scope, Value } from '@/lib/domain/value';
import type { OpenThing } from '@/lib/schemas/public-record';
import { opened, type Text } from './opened-text';

type StatementThing = Extract<OpenThing, { kind: 'statement' }>;
type RenderingThing = Extract<OpenThing, { kind: 'rendering' }>;

/** A statement of the form as the record has it. */
export function statementOf({ id, says, texts }: StatementThing): Statement {
  const { content, scope, evidence, credibility, ...rest } = says;
  const said = saidOf({ content, scope, evidence }, texts);
  const grade = texts.grade && (opened(texts.grade) ?? REDACTED);
  return {
    id,
    ...rest,
    ...said,
    credibility: credibility === 'not graded' ? credibility : { grade: credibility, reason: grade ?? REDACTED },
  };
}

/** A rendering of the form as the record has it. */
export function renderingOf({ id, says, texts }: RenderingThing): Rendering {
  const { content, scope, evidence, speaker, ...rest } = says;
  const given = texts.speaker && opened(texts.speaker);
  return {
    id,
    ...rest,
    ...saidOf({ content, scope, evidence }, texts),
    speaker: speaker === 'kept' ? { kept: true } : { kept: false, names: speaker, given: given ?? REDACTED },
  };
}

type Said = Pick<StatementThing['says'], 'content' | 'scope' | 'evidence'>;
type Texts = Pick<StatementThing['texts'], 'words' | 'translator'>;

function saidOf({ content, scope, evidence }: Said, texts: Texts) {
  const words = opened(texts.words);
  const { hedge, note } = words ?? {};
  return {
    content: contentOf(content, words?.value ?? REDACTED),
    scope: scopeOf(scope, words?.scopeNote),
    ...(hedge !== undefined && { hedge }),
    wording: wordingOf(texts),
    ...(note !== undefined && { note }),
    evidence: evidenceOf(evidence, texts),
  };
}

function wordingOf({ words: all, translator: by }: Texts): Wording {
  const said = opened(all);
  if (said === undefined) return { kind: 'paraphrase', words: REDACTED, language: 'en' };
  const { kind, words, language, translation } = said;
  const translator = (by && opened(by)) ?? REDACTED;
  if (kind === 'translation') return { kind, words, language, translator };
  return {
    kind,
    words,
    language,
    ...(kind === 'verbatim' && translation && { translation: { ...translation, translator } }),
  };
}

function scopeOf({ relation, label }: Said['scope'], note: string | undefined): Scope {
  if (relation === 'same') return { relation, ...(note !== undefined && { note }) };
  return { relation, ...(label !== undefined && { label }), note: note ?? REDACTED };
}

type ContentSaid = Said['content'];
type ValueSaid = Extract<ContentSaid, { form: 'stated' }>['value'];

function contentOf(content: ContentSaid, text: string): Content {
  if (content.form === 'stated') return { form: content.form, value: readValue(content.value, text) };
  if (content.form !== 'denied') return content;
  const { rejects } = content;
  const what = 'value' in rejects ? { what: rejects.what, value: readValue(rejects.value, text) } : rejects;
  return { form: content.form, rejects: what };
}

function readValue(value: ValueSaid, text: string): Value {
  if (value.type === 'text') return { type: value.type, text };
  if (value.type !== 'number') return value;
  const figures = Object.entries(value).map(([field, said]) => [
    field,
    FIGURES.has(field) ? new Big(String(said)) : said,
  ]);
  // The schema has checked it; figures alone are other than in the file.
  return Object.fromEntries(figures) as NumberValue;
}

const FIGURES: ReadonlySet<string> = new Set(['figure', 'lastDigit', 'bound', 'low', 'high', 'best']);

function evidenceOf(documents: readonly string[], texts: object): readonly Evidence[] {
  const names = quoteNames(documents);
  return documents.map((document, at) => {
    const quote = (texts as Readonly<Record<string, Text<Quote | typeof REDACTED> | undefined>>)[names[at] ?? ''];
    const read = quote && opened(quote);
    if (quote === undefined) return { document };
    return read === undefined || read === REDACTED ? { document, quoteRedacted: true } : { document, quote: read };
  });
}
