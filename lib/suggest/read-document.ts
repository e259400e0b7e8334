import { type Span, sentencesOf } from '@/lib/domain/passage/sentences';
import type { Attribution } from './attributions';
import { attributionsByForm } from './attributions-by-form';
import { englishAttributions } from './attributions-en';
import { type EnglishReader, englishReader } from './english-tokens';
import { languageOf, scriptOf } from './language-of';

/** The sentences of a document, or of the part of it that was read, and who is said to have spoken in each of them. */
export type ReadDocument = {
  text: string;
  language?: string;
  sentences: readonly Span[];
  /** The places of the sentences that a part of the text touches; empty where it lies between two. */
  touched: (part: Span) => readonly number[];
  attributions: (sentence: number) => readonly Attribution[];
};

/** In UTF-16 units: who spoke is not looked for farther before or behind a passage. */
const NEAR = 4000;
/** A longer sentence is a list or a table: only so much of it is tagged. */
const LONGEST_TAGGED = 3000;

/** Reads a document whole, or only what is near a passage. Sentences are tagged when they are asked for, each once. */
export async function readDocument(text: string, language?: string, near?: Span): Promise<ReadDocument> {
  const part = near === undefined ? { start: 0, end: text.length } : around(text, near);
  const sentences = sentencesOf(text.slice(part.start, part.end), language).map(({ start, end }) => ({
    start: start + part.start,
    end: end + part.start,
  }));
  const isLatin =
    scriptOf(text.slice(part.start, part.end)) === 'Latin' || /[a-z]{3}/iu.test(text.slice(part.start, part.end));
  const english = isLatin ? await englishReader() : undefined;
  const known = new Map<number, readonly Attribution[]>();
  return {
    text,
    ...(language !== undefined && { language }),
    sentences,
    touched: (of) => touchedBy(sentences, of),
    attributions: (at) => {
      const found = known.get(at) ?? attributionsIn(text, sentences[at], english, language);
      known.set(at, found);
      return found;
    },
  };
}

function attributionsIn(
  text: string,
  sentence: Span | undefined,
  english: EnglishReader | undefined,
  language: string | undefined,
): readonly Attribution[] {
  if (sentence === undefined) return [];
  const { start } = sentence;
  const words = text.slice(start, Math.min(sentence.end, start + LONGEST_TAGGED));
  const script = scriptOf(words);
  if (script === 'Cyrillic' || script === 'Arabic')
    return attributionsByForm(text, { start, end: start + words.length }, script);
  // Rules for English find nothing true in French.
  const tongue = languageOf(words, language)?.language ?? 'en';
  if (script !== 'Latin' || english === undefined || tongue !== 'en') return [];
  const tokens = english(words).map((token) => ({ ...token, start: token.start + start, end: token.end + start }));
  return englishAttributions(tokens, 'a figure');
}

/** What is near a passage, from the start of a paragraph to the end of one. */
function around(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n\n', Math.max(0, start - NEAR));
  const to = text.indexOf('\n\n', end + NEAR);
  const isFar = to === -1 || to > end + 2 * NEAR;
  return {
    start: from === -1 || from < start - 2 * NEAR ? Math.max(0, start - NEAR) : from,
    end: isFar ? Math.min(text.length, end + NEAR) : to,
  };
}

const ON = /^(?:it|they|he|she|він|вона|вони|воно|он|она|они|оно)(?!\p{L})/iu;

/** Whether a sentence goes on with whoever the ones before tell of: "It timed the hit at …". */
export function goesOn({ text, sentences }: ReadDocument, at: number): boolean {
  const start = sentences[at]?.start;
  return start !== undefined && ON.test(text.slice(start, start + 10));
}

function touchedBy(sentences: readonly Span[], { start, end }: Span): readonly number[] {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: number[] = [];
  for (let at = low; at < sentences.length && (sentences[at]?.start ?? end) < end; at++) found.push(at);
  return found;
}
