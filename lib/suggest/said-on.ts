import { Temporal } from 'temporal-polyfill';
import { formOf } from './attributions-by-form';
import { LATER } from './cues/days';
import { type Dated, daysIn } from './days-in-passage';
import { type Guess, guessOf, type Ranked, wordsAt } from './guess';
import type { ReadDocument } from './read-document';
import type { Span } from './sentences';
import { isParted } from './statement-parts';

/** What tells the day on which something was said: words beside what reports it, or the day of the document. */
export type SaidOnFrom =
  | { is: 'words'; words: string }
  /** "Two days later", from the day that the words before name. */
  | { is: 'days later'; words: string; days: number; after: string }
  /** The document's own day. `unread`: words of a day stand there that were not read. */
  | { is: 'document'; unread?: string };

/** An ISO date, in the event's zone. */
export type SaidOnGuess = Guess<string, SaidOnFrom>;

/** In UTF-16 units: words of a day tell when something was said only where they stand so near to what reports it. */
const NEAR = 40;

/**
 * The day on which a passage was said: "on Wednesday" beside the word that reports, or at the start of the sentence, counted
 * from the day of the document (ISO, in `zone`); else that day itself. Days that the passage tells of are none, nor are days
 * after the document's. A day that may be two is told as tied.
 */
export function saidOnOf(
  document: ReadDocument,
  passage: Span,
  published: string | undefined,
  zone: string,
): SaidOnGuess | undefined {
  const own = document.touched(passage);
  const [first] = own;
  const found = own.slice(0, 4).flatMap((at) => saidIn(document, at, passage, published, zone));
  const byPublished: Ranked<string, SaidOnFrom>[] =
    published === undefined ? [] : [{ value: published, from: { is: 'document' }, sure: false }];
  const [said, ...more] = found;
  const isOne = said !== undefined && more.every(({ days }) => days.join() === said.days.join());
  if (isOne && said.days.length > 0) {
    // Of two days the nearer to the document.
    const days = said.days.toReversed();
    const ranked = days.map(
      (day): Ranked<string, SaidOnFrom> => ({
        value: day,
        words: said.words,
        from: { is: 'words', words: said.words.text },
        sure: days.length === 1,
      }),
    );
    return guessOf(withoutRepeated([...ranked, ...byPublished]), days.length > 1);
  }
  const later = first === undefined ? undefined : laterThan(document, first, published, zone);
  if (later !== undefined && 'value' in later) return guessOf(withoutRepeated([later, ...byPublished]));
  const unread = said?.words.text ?? later?.unread;
  const from: SaidOnFrom = { is: 'document', ...(unread !== undefined && { unread }) };
  return guessOf(byPublished.map((one) => ({ ...one, from })));
}

const withoutRepeated = (ranked: readonly Ranked<string, SaidOnFrom>[]): readonly Ranked<string, SaidOnFrom>[] =>
  ranked.filter(({ value }, i) => ranked.findIndex((one) => one.value === value) === i);

/** Words of a day in a sentence that tell when something was said in it. */
function saidIn(
  document: ReadDocument,
  at: number,
  passage: Span,
  published: string | undefined,
  zone: string,
): readonly Dated[] {
  const sentence = document.sentences[at];
  if (sentence === undefined) return [];
  const cues = document.attributions(at).map(({ cue }) => cue);
  return daysIn(document.text, sentence, published, zone).filter(({ words, days }) => {
    // "At 9": a bare number that is read as no day was none.
    if (days.length === 0 && /^\p{Nd}+$/u.test(words.text)) return false;
    // A clock time is that of what happened.
    if (/\p{Nd}[:.]\p{Nd}{2}/u.test(words.text)) return false;
    // "63, and on 4 January raised it": of what comes next.
    if (words.start >= passage.end && isParted(document.text, passage, words)) return false;
    const isFirst = document.text.slice(sentence.start, words.start).trim().length <= 12;
    const isBeside = cues.some((cue) => apart(cue, words) <= NEAR && !hasMark(document.text, cue, words));
    const isTold = words.start >= passage.start && words.end <= passage.end && !isBeside;
    return (isFirst && cues.length > 0) || (isBeside && !isTold);
  });
}

const apart = (a: Span, b: Span): number => Math.max(0, b.start - a.end, a.start - b.end);

/** Whether a mark or "that" stands between: the day is then one that was told of. */
function hasMark(text: string, a: Span, b: Span): boolean {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /[,;:“”«»"—\p{Nd}]|(?<!\p{L})(?:that|who|which|when|що|что|إن|أن)(?!\p{L})/u.test(between);
}

/** "Two days later": from the one day that the sentences before name, if it is one. */
function laterThan(
  document: ReadDocument,
  at: number,
  published: string | undefined,
  zone: string,
): Ranked<string, SaidOnFrom> | { unread: string } | undefined {
  const sentence = document.sentences[at];
  if (sentence === undefined) return undefined;
  const head = document.text.slice(sentence.start, sentence.start + 60);
  const form = formOf(head).replaceAll(/\s+/gu, ' ');
  const line = LATER.flatMap(([days, entries]) => entries.map((entry) => ({ days, entry })))
    .filter(({ entry }) => form.startsWith(entry) && !/^\p{L}/u.test(form.slice(entry.length)))
    .sort((a, b) => b.entry.length - a.entry.length)[0];
  if (line === undefined) return undefined;
  const words = wordsAt(document.text, { start: sentence.start, end: sentence.start + line.entry.length });
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const before = document.sentences[back];
    const named = before === undefined ? [] : daysIn(document.text, before, published, zone);
    if (named.length === 0) continue;
    const [only] = named;
    const [day, another] = only?.days ?? [];
    if (named.length > 1 || only === undefined || day === undefined || another !== undefined) break;
    const value = Temporal.PlainDate.from(day).add({ days: line.days }).toString();
    if (published !== undefined && value > published) break;
    const from: SaidOnFrom = { is: 'days later', words: words.text, days: line.days, after: only.words.text };
    return { value, words, from, sure: false };
  }
  return { unread: words.text };
}
