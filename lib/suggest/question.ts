import type { Claim } from '@/lib/domain/record';
import { answers, asked } from '@/lib/domain/value-reader/measures';
import { type Guess, guessOf, type Ranked, type Words, wordsAt } from './guess';
import { numbersFor } from './number-in-passage';
import { contentWords, optionsIn } from './option-in-passage';
import type { ReadyQuestion } from './questions';
import { IN_SENTENCE, type Places, type Seen, seenIn } from './seen-in-passage';
import type { ValueContext } from './value-in-passage';

/** What tells the question, in the words of the document. */
export type QuestionFrom = { is: 'measure' | 'option' | 'time' | 'words'; words: readonly string[] };

/** The id of a claim. */
export type QuestionGuess = Guess<string, QuestionFrom>;

type Told = { score: number; from: QuestionFrom; words?: Words };

/** What tells how much. Only their order, and what makes a tie, matters. */
const SCORES = {
  counted: 40,
  perhapsCounted: 18,
  figureAlone: 6,
  measure: 28,
  perhapsMeasure: 12,
  wholeOption: 32,
  partOfOption: 16,
  clock: 30,
  word: 5,
  mostWords: 24,
  earlier: 1.5,
  mostEarlier: 9,
} as const;
/** Less than this tells nothing. */
const LEAST = 5;
/** As much speaks for both. */
const TIE = 1;

/**
 * Which question a passage speaks about: by what its figures count, by the options of lists, by clock times, and by words
 * that one question has and others have not. What stands in its sentences and before counts less. `tied` where as much
 * speaks for another.
 */
export function questionOf(
  text: string,
  places: Places,
  questions: readonly ReadyQuestion[],
  context: ValueContext,
): QuestionGuess | undefined {
  const said = wordsTold(text, places, questions);
  const seen = seenIn(text, places, context, questions);
  const scored = questions.flatMap((question, i) => {
    const told = [answerTold(text, places, question, seen), said[i]].filter((one) => one !== undefined);
    const score = told.reduce((sum, one) => sum + one.score, 0);
    const [most] = told.toSorted((a, b) => b.score - a.score);
    return most === undefined || score < LEAST ? [] : [{ id: question.claim.id, score, most }];
  });
  scored.sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  const isTied = first !== undefined && second !== undefined && first.score - second.score < TIE;
  return guessOf(
    scored.map(
      ({ id, score, most }): Ranked<string, QuestionFrom> => ({
        value: id,
        ...(most.words !== undefined && { words: most.words }),
        from: most.from,
        sure: score >= SCORES.measure && (second === undefined || score - second.score >= 6 || id !== first?.id),
      }),
    ),
    isTied,
  );
}

/** What answers the question in the passage; beside a figure alone, what is counted around it. */
function answerTold(text: string, { passage }: Places, question: ReadyQuestion, seen: Seen): Told | undefined {
  const { claim } = question;
  switch (claim.type) {
    case 'number': {
      const [found] = numbersFor(seen.figures, claim);
      const measure = measureTold(claim, seen, found === undefined ? 1 : IN_SENTENCE);
      if (found === undefined) return measure;
      const words = wordsAt(text, found.at);
      const score = { yes: SCORES.counted, perhaps: SCORES.perhapsCounted, 'not said': SCORES.figureAlone }[
        found.answer
      ];
      // "More than 100": what is counted is named before.
      if (found.answer !== 'yes' && measure !== undefined) return { ...measure, score: measure.score + score };
      return { score, from: { is: 'measure', words: [found.counts ?? words.text] }, words };
    }
    case 'category': {
      const [found] = optionsIn(text, passage, claim);
      if (found === undefined) return undefined;
      const words = wordsAt(text, found.at);
      const score = (found.isWhole ? SCORES.wholeOption : SCORES.partOfOption) + found.score / 10;
      return { score, from: { is: 'option', words: [words.text] }, words };
    }
    case 'time': {
      if (seen.time === undefined) return undefined;
      const words = wordsAt(text, seen.time.at);
      return { score: SCORES.clock, from: { is: 'time', words: [words.text] }, words };
    }
    default:
      return undefined;
  }
}

/** A word for what the question counts, without its figure; of those in the passage only as much as `most` says. */
function measureTold(claim: Claim, { measures }: Seen, most: number): Told | undefined {
  let best: Told | undefined;
  for (const { measure, words, weight } of measures) {
    const answer = asked(claim).asked.size === 0 ? 'no' : answers(measure, claim);
    const full = answer === 'yes' ? SCORES.measure : answer === 'perhaps' ? SCORES.perhapsMeasure : 0;
    const score = full * Math.min(weight, most);
    if (score > (best?.score ?? 0)) best = { score, from: { is: 'measure', words: [words.text] }, words };
  }
  return best;
}

/** Words that one question has, and others have not. */
function wordsTold(
  text: string,
  { passage, sentences }: Places,
  questions: readonly ReadyQuestion[],
): readonly (Told | undefined)[] {
  const part = { start: sentences.start, end: Math.min(sentences.end, sentences.start + 4000) };
  const words = contentWords(text, part);
  return questions.map(({ own, earlier }) => {
    let [ofQuestion, ofEarlier] = [0, 0];
    const found = new Map<string, Words>();
    const weights = new Map<string, number>();
    for (const { stem, start, end } of words) {
      if (weights.has(stem)) continue;
      const place = start >= passage.start && end <= passage.end ? 1 : IN_SENTENCE;
      const weight = own.get(stem) ?? 0;
      ofQuestion += weight * place * SCORES.word;
      ofEarlier += weight > 0 ? 0 : (earlier.get(stem) ?? 0) * place * SCORES.earlier;
      if (weight === 0 && !earlier.has(stem)) continue;
      weights.set(stem, Math.max(weight, (earlier.get(stem) ?? 0) / 3));
      found.set(stem, wordsAt(text, { start, end }));
    }
    const score = Math.min(SCORES.mostWords, ofQuestion) + Math.min(SCORES.mostEarlier, ofEarlier);
    if (score === 0) return undefined;
    const telling = [...weights].filter(([, weight]) => weight > 0).sort((a, b) => b[1] - a[1]);
    const shown = telling.slice(0, 3).flatMap(([stem]) => found.get(stem) ?? []);
    const [first] = shown;
    return { score, from: { is: 'words', words: shown.map((one) => one.text) }, ...(first && { words: first }) };
  });
}
