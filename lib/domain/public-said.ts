import { type Json, nothingElse, type PublicThing, plain, textsSet } from './public-thing';
import type { Evidence, Rendering, Reply, Statement, Wording } from './record';
import { REDACTED } from './redaction';
import { type Content, type Scope, valueIn } from './value';

// What was said and passed on, in the form of the public record. All words are one text: one redaction takes them out.

export function statementThing(statement: Statement) {
  const { id, ref, claim, source, content, scope, saidAt, saidAtNotKnown, saidAfter, loggedAt, ...others } = statement;
  const { countsAsOf, basedOn, doesNotSay, spokenLanguage, credibility, evidence, ...more } = others;
  const { wording, hedge, note, ...rest } = more;
  nothingElse(rest);
  const graded = credibility === 'not graded' ? undefined : credibility;
  const { reason, grade, ...ofGrade } = graded ?? { reason: undefined, grade: credibility };
  nothingElse(ofGrade);
  const when = { saidAt, saidAtNotKnown, saidAfter, loggedAt, countsAsOf };
  const says = { ref, claim, source, ...saidOf(content, scope), ...when, basedOn, doesNotSay, spokenLanguage };
  const words = wordsOf({ wording, hedge, note, scope, content });
  const quotes = quotesOf(evidence);
  return {
    kind: 'statement',
    id,
    says: plain({ ...says, credibility: grade, evidence: documentsOf(evidence) }),
    texts: textsSet({ ...words.texts, grade: reason, ...quotes.texts }),
    gone: [...words.gone, ...(reason === REDACTED ? ['grade'] : []), ...quotes.gone],
  } satisfies PublicThing;
}

export function renderingThing(rendering: Rendering) {
  const { id, ref, statement, parent, link, outlet, content, scope, publishedAt, speaker, evidence, ...more } =
    rendering;
  const { wording, hedge, note, ...rest } = more;
  nothingElse(rest);
  const { kept, names, given, ...ofSpeaker } = speaker.kept
    ? { ...speaker, names: undefined, given: undefined }
    : speaker;
  nothingElse(ofSpeaker);
  const says = { ref, statement, parent, link, outlet, ...saidOf(content, scope), publishedAt };
  const words = wordsOf({ wording, hedge, note, scope, content });
  const quotes = quotesOf(evidence);
  return {
    kind: 'rendering',
    id,
    says: plain({ ...says, speaker: kept ? 'kept' : names, evidence: documentsOf(evidence) }),
    texts: textsSet({ ...words.texts, speaker: given, ...quotes.texts }),
    gone: [...words.gone, ...(given === REDACTED ? ['speaker'] : []), ...quotes.gone],
  } satisfies PublicThing;
}

/** What a source replied. Its words, their translation and who translated them are one text: one redaction takes them out. */
export function replyThing(reply: Reply) {
  const { id, source, statement, wording, givenAt, evidence, ...rest } = reply;
  nothingElse(rest);
  const { translation, translator, ...worded } = { translation: undefined, ...wordingOf(wording) };
  return {
    kind: 'reply',
    id,
    says: plain({ source, statement, givenAt, evidence: documentsOf(evidence) }),
    texts: textsSet({
      words: plain({ ...worded, translation: translation && { ...translation, translator } }) as Json,
    }),
    gone: worded.words === REDACTED ? ['words'] : [],
  } satisfies PublicThing;
}

type Words = Pick<Statement, 'wording' | 'hedge' | 'note' | 'scope' | 'content'>;

/**
 * All words of a statement or a rendering. The translator is a text of the revision, and is redacted with that: a record
 * whose words are redacted does not tell who translated them.
 */
function wordsOf({ wording, hedge, note, scope, content }: { [K in keyof Words]: Words[K] | undefined }) {
  const { translator, ...worded } = wordingOf(wording as Wording);
  const value = content && valueIn(content);
  const text = value?.type === 'text' ? value.text : undefined;
  const words = plain({ ...worded, hedge, note, scopeNote: scope?.note, value: text });
  const isGone = worded.words === REDACTED;
  const isTranslatorGone = translator === REDACTED || isGone;
  return {
    texts: { words: words as Json, translator },
    gone: [...(isGone ? ['words'] : []), ...(isTranslatorGone ? ['translator'] : [])],
  };
}

function wordingOf(wording: Wording) {
  switch (wording.kind) {
    case 'verbatim': {
      const { kind, words, language, translation, ...rest } = wording;
      nothingElse(rest);
      if (translation === undefined) return { kind, words, language, translator: undefined };
      const { words: translated, language: into, translator, ...more } = translation;
      nothingElse(more);
      return { kind, words, language, translation: { words: translated, language: into }, translator };
    }
    case 'translation': {
      const { kind, words, language, translator, ...rest } = wording;
      nothingElse(rest);
      return { kind, words, language, translator };
    }
    case 'paraphrase': {
      const { kind, words, language, ...rest } = wording;
      nothingElse(rest);
      return { kind, words, language, translator: undefined };
    }
  }
}

/** What is said of the claim, without its texts. */
function saidOf(content: Content, scope: Scope) {
  const { relation, label, note: _text, ...rest } = scope.relation === 'same' ? { ...scope, label: undefined } : scope;
  nothingElse(rest);
  return { content: contentOf(content), scope: { relation, label } };
}

/** Form and value. The text of a value of type `text` is among the words. */
function contentOf(content: Content) {
  const value = valueIn(content);
  if (value?.type !== 'text') return content;
  const { text: _text, ...bare } = value;
  return content.form === 'denied'
    ? { form: content.form, rejects: { what: 'value' as const, value: bare } }
    : { form: content.form, value: bare };
}

const documentsOf = (evidence: readonly Evidence[]): readonly string[] => evidence.map(({ document }) => document);

/** The name of the quote of each evidence: by its document, and which place it has among the evidence of that. */
export function quoteNames(documents: readonly string[]): readonly string[] {
  const many = new Map<string, number>();
  return documents.map((document) => {
    const place = (many.get(document) ?? 0) + 1;
    many.set(document, place);
    return `${quotesIn(document)}${place === 1 ? '' : ` ${place}`}`;
  });
}

/** What the names of all quotes of a document begin with. */
export const quotesIn = (document: string): string => `quote ${document}`;

function quotesOf(evidence: readonly Evidence[]) {
  const names = quoteNames(documentsOf(evidence));
  const texts: Record<string, Json> = {};
  const gone: string[] = [];
  for (const [place, { document: _document, quote, quoteRedacted, ...rest }] of evidence.entries()) {
    nothingElse(rest);
    const name = names[place] ?? '';
    if (quoteRedacted) gone.push(name);
    if (quote !== undefined || quoteRedacted) texts[name] = quote === undefined ? REDACTED : quoteOf(quote);
  }
  return { texts, gone };
}

function quoteOf({ exact, prefix, suffix, start, end, ...rest }: NonNullable<Evidence['quote']>) {
  nothingElse(rest);
  return { exact, prefix, suffix, start, end };
}

export type StatementThing = ReturnType<typeof statementThing>;
export type RenderingThing = ReturnType<typeof renderingThing>;
