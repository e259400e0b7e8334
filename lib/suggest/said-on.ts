import { Temporal } from 'temporal-polyfill';
import type { Span } from '@/lib/domain/passage/sentences';
import { formOf } from './attributions-by-form';
import { LATER } from './cues/days';
import { type Dated, daysIn } from './days-in-passage';
import { type Guess, guessOf, type Ranked, wordsAt } from './guess';
import { goesOn, type ReadDocument } from './read-document';
import { saidDaysIn } from './said-days';

/**
 * What tells the day on which something was said. `words`: beside what reports it; `counted`: they have no year, and mean a day
 * before the document's, or that day itself. `sentence before`: the same, where a passage goes on ("He said").
 * `told`: words of a day that may be the one on which it happened.
 */
export type SaidOnFrom =
  | { is: 'words' | 'sentence before'; words: string; counted?: 'before' | 'same' }
  /** "Two days later", from the day that the words before name. */
  | { is: 'days later'; words: string; days: number; after: string }
  | { is: 'told'; words: string }
  /** The document's own day. `unread`: words of a day stand there that were not read. */
  | { is: 'document'; unread?: string };

/** An ISO date, in the event's zone. */
export type SaidOnGuess = Guess<string, SaidOnFrom>;

type Days = readonly Ranked<string, SaidOnFrom>[];

/** In sentences: what is told on goes on from no farther before. */
const BACK = 3;

/**
 * The day on which a passage was said: that of the words beside what reports it, in a document of the day `published` (ISO,
 * in `zone`; `daysMeant` tells which day words without a year mean); of a passage that begins with a pronoun also that of
 * the sentence that it goes on from; else the day of the document. Days of what is told, on which it may only have happened,
 * come behind. A day that may be two is told as tied. Without a day of the document nothing is guessed but what is said.
 */
export function saidOnOf(
  document: ReadDocument,
  passage: Span,
  published: string | undefined,
  zone: string,
): SaidOnGuess | undefined {
  const own = document.touched(passage);
  const [first] = own;
  const sentences = own.slice(0, 4).map((at) => saidDaysIn(document, at, passage, published, zone));
  const said = sentences.flatMap((one) => one.said);
  const told = sentences.flatMap((one) => one.told).flatMap((one) => rankedDays(one, 'told'));
  const byPublished = (from: SaidOnFrom = { is: 'document' }): Days =>
    published === undefined ? [] : [{ value: published, from, sure: false }];
  const [only, ...more] = said;
  const isOne = only !== undefined && more.every(({ days }) => days.join() === only.days.join());
  if (isOne && only.days.length > 0) {
    const days = rankedDays(only, 'words', published);
    return guessOf(onceEach([...days, ...byPublished(), ...told]), days.length > 1);
  }
  const later = first === undefined || said.length > 0 ? undefined : laterThan(document, first, published, zone);
  if (later !== undefined && 'value' in later) return guessOf(onceEach([later, ...byPublished(), ...told]));
  const before = first === undefined || said.length > 0 ? [] : goneOnFrom(document, first, published, zone);
  const isOn = first !== undefined && goesOn(document, first);
  if (isOn && before.length > 0) return guessOf(onceEach([...before, ...byPublished(), ...told]));
  if (published === undefined) return undefined;
  const unread = (only?.days.length === 0 ? only.words.text : undefined) ?? later?.unread;
  const several = said.flatMap((one) => rankedDays(one, 'words', published));
  const byDocument = byPublished({ is: 'document', ...(unread !== undefined && { unread }) });
  return guessOf(onceEach([...byDocument, ...several, ...before, ...told]));
}

const rankedDays = (
  { days, words, isCounted }: Dated,
  is: 'words' | 'sentence before' | 'told',
  published?: string,
): Days =>
  days.map((value) => {
    const counted = value === published ? 'same' : 'before';
    const from: SaidOnFrom =
      is === 'told' ? { is, words: words.text } : { is, words: words.text, ...(isCounted && { counted }) };
    return { value, words, from, sure: days.length === 1 && is === 'words' };
  });

const onceEach = (ranked: Days): Days =>
  ranked.filter(({ value }, i) => ranked.findIndex((one) => one.value === value) === i);

/** The one day on which the sentence was said from which a sentence goes on, in the same paragraph. */
function goneOnFrom(document: ReadDocument, at: number, published: string | undefined, zone: string): Days {
  for (let back = at - 1; back >= Math.max(0, at - BACK); back--) {
    const [sentence, next] = [document.sentences[back], document.sentences[back + 1]];
    if (sentence === undefined || next === undefined) return [];
    if (/\n\s*\n/u.test(document.text.slice(sentence.end, next.start))) return [];
    const { said } = saidDaysIn(document, back, sentence, published, zone);
    const [only, another] = said;
    if (only !== undefined)
      return another === undefined && only.days.length === 1 ? rankedDays(only, 'sentence before', published) : [];
    if (!goesOn(document, back)) return [];
  }
  return [];
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
