import { type Words, wordsAt } from './guess';
import {
  guessesOf,
  type PassageGuesses,
  questionIn,
  type ReadyEvent,
  readyEvent,
  type SuggestDocument,
  type SuggestEvent,
} from './passage';
import { type ReadDocument, readDocument } from './read-document';
import type { Span } from './sentences';
import { mayTell } from './telling-words';

/** A passage that looks like a statement on a question of the event, with its guesses. */
export type Suggestion = { passage: Words; guesses: PassageGuesses };

/** `isCut`: the document has more than was looked at. */
export type Suggestions = { found: readonly Suggestion[]; isCut: boolean };

/** At most so many suggestions, and so many passages that are looked at for them: a list of losses by day has thousands. */
const [MOST_FOUND, MOST_LOOKED_AT] = [200, 300];
/** In UTF-16 units: of a longer sentence its beginning is looked at. */
const LONGEST = 800;

/**
 * The passages of a document that look like statements on the event's questions, in its order: somebody is said to have
 * spoken, and a value is given, or one is declined, denied, confirmed or withdrawn. A sentence that tells two things is
 * parted. Bounded: 400 kB take at most two seconds.
 */
export async function suggestionsIn(document: SuggestDocument, event: SuggestEvent | ReadyEvent): Promise<Suggestions> {
  const ready = 'known' in event ? event : readyEvent(event);
  if (ready.questions.length === 0) return { found: [], isCut: false };
  const { text } = document;
  const read = await readDocument(text, document.language);
  const tells = mayTell(ready.questions);
  const found: Suggestion[] = [];
  let looked = 0;
  for (const [at, { start, end }] of read.sentences.entries()) {
    const sentence = { start, end: Math.min(end, start + LONGEST) };
    if (!tells(text.slice(sentence.start, sentence.end)) || !isReported(read, at)) continue;
    const parts = partsOf(text, sentence).filter((part) => tells(text.slice(part.start, part.end)));
    looked += parts.length;
    if (looked > MOST_LOOKED_AT || found.length >= MOST_FOUND) return { found, isCut: true };
    for (const part of parts) {
      if (questionIn(read, document, part, ready) === undefined) continue;
      const guesses = guessesOf(read, document, part, ready);
      if (isStatement(guesses)) found.push({ passage: wordsAt(text, part), guesses });
    }
  }
  return { found, isCut: false };
}

/** Whether a sentence reports, or goes on about whoever the one before tells of: "It timed the hit at …". */
function isReported(read: ReadDocument, at: number): boolean {
  if (read.attributions(at).length > 0) return true;
  const [sentence, before] = [read.sentences[at], read.sentences[at - 1]];
  if (sentence === undefined || before === undefined) return false;
  const goesOn = /^(?:it|they|he|she|він|вона|вони|воно|он|она|они|оно)(?!\p{L})/iu;
  return goesOn.test(read.text.slice(sentence.start, sentence.start + 10)) && read.attributions(at - 1).length > 0;
}

/** Where a sentence begins to tell something else. */
const PART_END = /[;؛]\s|,\s(?=(?:and|but|while|whereas|а|але|но|тоді як|тогда как|بينما|في حين)\s)/gu;

function partsOf(text: string, { start, end }: Span): readonly Span[] {
  const parts: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(PART_END)) {
    parts.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return [...parts, { start: from, end }].filter((part) => part.end > part.start);
}

/** A value that answers a question, or a form that needs none; and somebody whose statement it is. */
function isStatement({ question, said, form, speaker }: PassageGuesses): boolean {
  if (question === undefined || speaker === undefined || speaker.from.is === 'outlet') return false;
  if (form !== undefined && form.value !== 'stated') return form.from.is === 'words';
  if (said === undefined) return false;
  const { from } = said;
  if (from.is === 'figure') return from.counts !== undefined || question.from.is === 'measure';
  return from.is === 'option' || (from.is === 'time' && from.lacks !== 'reading' && question.sure);
}
