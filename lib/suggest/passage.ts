import type { Span } from '@/lib/domain/passage/sentences';
import { figuresIn } from './figures';
import { type FormGuess, formIn } from './form-in-passage';
import { type Words, wordsAt } from './guess';
import { type KnownNames, type KnownSource, knownNames } from './known-names';
import { type LanguageGuess, languageOf } from './language-of';
import { type GotByGuess, gotByIn, type HedgeGuess, hedgeIn, type LabelGuess, labelIn } from './manner-in-passage';
import { type QuestionGuess, questionOf } from './question';
import { type Question, type ReadyQuestion, readyQuestions } from './questions';
import { type ReadDocument, readDocument } from './read-document';
import { type SaidOnGuess, saidOnOf } from './said-on';
import type { Places } from './seen-in-passage';
import { speakerOf } from './speaker';
import type { Speaker, SpeakerGuess } from './speaker-names';
import { type ValueContext, type ValueGuess, valueIn } from './value-in-passage';

/**
 * A document whose passages are read. `published`: an ISO date, in the zone of the event. `outlet`: who published it, with
 * its id if it is on record.
 */
export type SuggestDocument = {
  title?: string;
  outlet?: Speaker;
  language?: string;
  published?: string;
  text: string;
};

/** What the desk has. `zone` is the event's, IANA; `happenedOn` the day of the event (ISO), where it is one day. */
export type SuggestEvent = {
  zone: string;
  happenedOn?: string;
  questions: readonly Question[];
  sources: readonly KnownSource[];
};

/** What a passage may say. What nothing speaks for is left out. */
export type PassageGuesses = {
  question?: QuestionGuess;
  speaker?: SpeakerGuess;
  said?: ValueGuess;
  /** What it says on the questions that are next best: nothing, where no value of theirs stands in it. */
  saidOnOthers?: readonly { claim: string; said?: ValueGuess }[];
  form?: FormGuess;
  saidOn?: SaidOnGuess;
  /** Of a number: of what extent it is, and how it was got. */
  label?: LabelGuess;
  gotBy?: GotByGuess;
  hedge?: HedgeGuess;
  language?: LanguageGuess;
  /** Through whom it reached the desk: the outlet of the document, where it is not the speaker. */
  via?: Speaker;
};

/** An event made ready for many passages. */
export type ReadyEvent = { context: ValueContext; questions: readonly ReadyQuestion[]; known: KnownNames };

/** `known`: the names of its sources, made ready by `knownNames`. */
export function readyEvent(
  { zone, happenedOn, questions }: Omit<SuggestEvent, 'sources'>,
  known: KnownNames,
): ReadyEvent {
  return {
    context: { zone, ...(happenedOn !== undefined && { happenedOn }) },
    questions: readyQuestions(questions),
    known,
  };
}

/**
 * Everything that a selected passage suggests, each with what it comes from and the next best. `passage`: UTF-16 units of the
 * document's text. Reads no more of the document than what is near. Time: some milliseconds; the first English passage
 * loads a tagger (half a second).
 */
export async function suggestPassage(
  document: SuggestDocument,
  passage: Span,
  event: SuggestEvent | ReadyEvent,
): Promise<PassageGuesses> {
  const { text } = document;
  const within = { start: Math.max(0, passage.start), end: Math.min(text.length, passage.end) };
  if (within.end <= within.start || text.slice(within.start, within.end).trim() === '') return {};
  const read = await readDocument(text, document.language, within);
  return guessesOf(read, document, within, 'known' in event ? event : readyEvent(event, knownNames(event.sources)));
}

/** In UTF-16 units: of a longer passage its beginning is read. */
const LONGEST = 6000;

/** The same of a passage of a document that was read already. */
export function guessesOf(
  read: ReadDocument,
  document: SuggestDocument,
  within: Span,
  { context: event, questions, known }: ReadyEvent,
): PassageGuesses {
  const { text } = document;
  const passage = { start: within.start, end: Math.min(within.end, within.start + LONGEST) };
  const places = placesOf(read, passage);
  const saidOn = saidOnOf(read, passage, document.published, event.zone);
  const saidOnDay = saidOn?.value ?? document.published;
  const context = { ...event, ...(saidOnDay !== undefined && { saidOn: saidOnDay }) };
  const question = questionOf(text, places, questions, context);
  const claim = questions.find((one) => one.claim.id === question?.value)?.claim;
  const said = claim && valueIn(text, passage, claim, context);
  const saidOnOthers = question?.others.map(({ value }) => {
    const other = questions.find((one) => one.claim.id === value)?.claim;
    const found = other && valueIn(text, passage, other, context);
    return { claim: value, ...(found && { said: found }) };
  });
  const anyNumber = said?.words ?? figureIn(text, passage, questions);
  const form = formIn(text, passage, anyNumber) ?? formIn(text, places.sentences, anyNumber);
  const isNumber = said !== undefined && claim?.type === 'number';
  const label = isNumber ? labelIn(text, passage, claim) : undefined;
  const gotBy = isNumber ? (gotByIn(text, passage) ?? gotByIn(text, places.sentences)) : undefined;
  const hedge = said && hedgeIn(text, passage);
  const speaker = speakerOf(read, passage, known, document.outlet);
  const language = languageOf(text.slice(passage.start, passage.end), document.language);
  const isOwn = speaker !== undefined && document.outlet !== undefined && sameSpeaker(speaker.value, document.outlet);
  return {
    ...(question && { question }),
    ...(speaker && { speaker }),
    ...(said && { said }),
    ...(saidOnOthers && saidOnOthers.length > 0 && { saidOnOthers }),
    ...(form && { form }),
    ...(saidOn && { saidOn }),
    ...(label && { label }),
    ...(gotBy && { gotBy }),
    ...(hedge && { hedge }),
    ...(language && { language }),
    ...(document.outlet && !isOwn && { via: document.outlet }),
  };
}

/** The question alone: whether a passage may be of any takes a third of the time of everything. */
export function questionIn(
  read: ReadDocument,
  { text, published }: SuggestDocument,
  passage: Span,
  { context, questions }: ReadyEvent,
): QuestionGuess | undefined {
  const on = { ...context, ...(published !== undefined && { saidOn: published }) };
  return questionOf(text, placesOf(read, passage), questions, on);
}

/** A passage, its sentences, and the three before them. */
function placesOf(read: ReadDocument, passage: Span): Places {
  const touched = read.touched(passage);
  const [first, last] = [read.sentences[touched[0] ?? -1], read.sentences[touched.at(-1) ?? -1]];
  const at = touched[0] ?? 0;
  const before = read.sentences.slice(Math.max(0, at - 3), at).reverse();
  const sentences = {
    start: Math.min(first?.start ?? passage.start, passage.start),
    end: Math.max(last?.end ?? 0, passage.end),
  };
  return { passage, sentences, before };
}

/** A figure of a question that was not guessed: the passage gives a value, whatever it is of. */
function figureIn(text: string, passage: Span, questions: readonly ReadyQuestion[]): Words | undefined {
  if (!questions.some(({ claim }) => claim.type === 'number')) return undefined;
  const [first] = figuresIn(text, passage);
  return first && wordsAt(text, first.at);
}

const sameSpeaker = (a: Speaker, b: Speaker): boolean =>
  a.source !== undefined && b.source !== undefined
    ? a.source === b.source
    : a.name.toLowerCase() === b.name.toLowerCase();
