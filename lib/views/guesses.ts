import type { Claim } from '@/lib/domain/record';
import type { Guess } from '@/lib/suggest/guess';
import type { PassageGuesses } from '@/lib/suggest/passage';
import { dayText } from './dates';
import { questionName } from './desk-said';
import { valuesOn } from './guess-fields';
import { formFromText, questionFromText, saidOnFromText, speakerFromText, valueFromText } from './guess-text';
import { legible } from './legible';

/** A guess for a field: what would be put there, as it is shown, and what it comes from: "from “the dead”". */
export type GuessView = { value: string; label: string; from: string };

/** Guesses by the name of their field in the composer, the best first; of a value also by `valuesOn` its question. */
export type GuessesView = Readonly<Record<string, readonly GuessView[]>>;

/** What a passage suggests, and the outlet that passed it on with the day on which it was published. */
export type SuggestedView = { guesses: GuessesView; via?: { outlet: string; publishedAt: string } };

const FORMS: Readonly<Record<string, string>> = {
  stated: 'gives a value',
  confirmed: 'confirms it',
  denied: 'denies',
  declined: 'gave no value',
  withdrawn: 'takes it back',
};

/** A passage that seems to answer a question (code points), and what it seems to say: "killed: about 400, by Rybar". */
export type SuggestionView = { start: number; end: number; says: string };

/** What a passage seems to say: on which question, what, and by whom. */
export function suggestionText({ question, said, form, speaker }: PassageGuesses, claims: readonly Claim[]): string {
  const claim = claims.find(({ id }) => id === question?.value);
  const isValue = form === undefined || form.value === 'stated';
  const says = isValue ? said?.value : FORMS[form.value];
  const by = speaker === undefined ? '' : `, by ${speaker.value.name}`;
  return legible(`${claim === undefined ? '' : `${questionName(claim)}: `}${says ?? 'something'}${by}`);
}

/** Guesses as the fields of the composer have them, the best of each first. */
export function guessedView(
  { question, speaker, said, saidOnOthers = [], form, saidOn }: PassageGuesses,
  claims: readonly Claim[],
): GuessesView {
  const named = new Map(claims.map((claim) => [claim.id, questionName(claim)]));
  return {
    ...(question && { claim: views(question, (id) => [id, named.get(id) ?? id], questionFromText) }),
    ...(speaker && { 'sources[0]': views(speaker, ({ name }) => [name, name], speakerFromText) }),
    ...(said && { said: values(said) }),
    ...(question && { [valuesOn(question.value)]: values(said) }),
    ...Object.fromEntries(saidOnOthers.map((one) => [valuesOn(one.claim), values(one.said)])),
    // That it gives a value stands in the form anyway.
    ...(form &&
      (form.value !== 'stated' || form.others.length > 0) && {
        form: views(form, (one) => [one, FORMS[one] ?? one], formFromText),
      }),
    ...(saidOn && { saidAt: views(saidOn, (on) => [dayText(on), dayText(on)], saidOnFromText) }),
  };
}

const values = (said: PassageGuesses['said']): GuessView[] =>
  said ? views(said, (words) => [words, words], valueFromText) : [];

/** The likeliest and the next best, each with what it comes from in words, and whether as much speaks for the next. */
const views = <T, F>(
  guess: Guess<T, F>,
  told: (value: T) => readonly [value: string, label: string],
  from: (from: F) => string,
): GuessView[] =>
  [guess, ...guess.others].map((one, at) => {
    const [value, label] = told(one.value);
    const [next] = guess.others;
    const tie = at === 0 && guess.tied && next ? `; as much speaks for ${told(next.value)[1]}` : '';
    return { value, label: legible(label), from: legible(`${from(one.from)}${tie}`) };
  });
