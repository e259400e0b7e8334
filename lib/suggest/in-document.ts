import type { Span } from '@/lib/domain/passage/sentences';
import { type Words, wordsAt } from './guess';
import { guessesOf, type PassageGuesses, questionIn, type ReadyEvent, type SuggestDocument } from './passage';
import { isQuotedAt } from './quoted';
import { goesOn, type ReadDocument, readDocument } from './read-document';
import { statementParts } from './statement-parts';
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
 * parted. Of `within` (UTF-16 units) only those that begin in it; `run` may do other work between two sentences. Bounded:
 * 400 kB take at most two seconds.
 */
export async function suggestionsIn(
  document: SuggestDocument,
  ready: ReadyEvent,
  within: Span = { start: 0, end: document.text.length },
  run: (steps: Iterable<unknown>) => unknown = atOnce,
): Promise<Suggestions> {
  if (ready.questions.length === 0) return { found: [], isCut: false };
  const read = await readDocument(document.text, document.language);
  const made = { found: [] as Suggestion[], isCut: false };
  await run(suggesting(made, read, document, ready, within));
  return made;
}

function atOnce(steps: Iterable<unknown>): void {
  for (const _ of steps);
}

/** One step for each sentence. */
function* suggesting(
  made: { found: Suggestion[]; isCut: boolean },
  read: ReadDocument,
  document: SuggestDocument,
  ready: ReadyEvent,
  within: Span,
): Generator<undefined, void> {
  const { text } = document;
  const tells = mayTell(ready.questions);
  let looked = 0;
  for (const [at, { start, end }] of read.sentences.entries()) {
    if (start < within.start || start >= within.end) continue;
    yield;
    const sentence = { start, end: Math.min(end, start + LONGEST) };
    if (!tells(text.slice(sentence.start, sentence.end)) || !isReported(read, at)) continue;
    const parts = statementParts(text, sentence).filter((part) => tells(text.slice(part.start, part.end)));
    looked += parts.length;
    if (looked > MOST_LOOKED_AT || made.found.length >= MOST_FOUND) {
      made.isCut = true;
      return;
    }
    for (const part of parts) {
      if (questionIn(read, document, part, ready) === undefined) continue;
      const guesses = guessesOf(read, document, part, ready);
      if (isStatement(guesses)) made.found.push({ passage: wordsAt(text, part), guesses });
    }
  }
}

/** In sentences: who is quoted is not looked for farther before. */
const BACK = 3;

/** Whether a sentence reports, or goes on with whoever the ones before tell of: "It timed the hit at …", or still in quotes. */
function isReported(read: ReadDocument, at: number): boolean {
  if (read.attributions(at).length > 0) return true;
  const sentence = read.sentences[at];
  if (sentence === undefined) return false;
  if (goesOn(read, at)) return read.attributions(at - 1).length > 0;
  if (!isQuotedAt(read.text, sentence.start)) return false;
  return [1, 2, BACK].some((back) => read.attributions(at - back).length > 0);
}

/** A value that answers a question, or a form that needs none; and somebody whose statement it is. */
function isStatement({ question, said, form, speaker }: PassageGuesses): boolean {
  if (question === undefined || speaker === undefined || speaker.from.is === 'outlet') return false;
  if (form !== undefined && form.value !== 'stated') return form.from.is === 'words';
  if (said === undefined) return false;
  const { from } = said;
  if (from.is === 'figure') return from.counts !== undefined || question.from.is === 'measure';
  if (from.is === 'time') return from.lacks !== 'reading' && (question.sure || question.from.is === 'time');
  return from.is === 'option';
}
