import type { Span } from '@/lib/domain/passage/sentences';
import type { Claim } from '@/lib/domain/record';
import type { OptionId } from '@/lib/domain/value';
import type { ReadingContext } from '@/lib/domain/value-reader/reading';
import { figuresIn } from './figures';
import { type Guess, guessOf, type Ranked, wordsAt } from './guess';
import { isReadable, numbersFor } from './number-in-passage';
import { optionsIn } from './option-in-passage';
import { timesIn } from './time-in-passage';

/** What the words of a value come from. */
export type ValueFrom =
  /** `counts`: the word that says what is counted; `put`: put into English by a list of words. */
  | { is: 'figure'; counts?: string; put?: true }
  /** `lacks`: a day, its year, or a reading; `day`: the event's own, added. */
  | { is: 'time'; lacks?: 'day' | 'year' | 'reading'; day?: string }
  | { is: 'option'; option: OptionId; words: string; whole: boolean }
  | { is: 'answer'; words: string }
  | { is: 'passage' };

/** What goes into the field of the value; a person confirms its reading. */
export type ValueGuess = Guess<string, ValueFrom>;

/** What is known when a value is looked for. `happenedOn`: the day of the event (ISO), where it is one day. */
export type ValueContext = { zone: string; saidOn?: string; happenedOn?: string };

/** A guess shows fewer: the value reader is asked for no more. */
const MOST_READ = 8;

/** The words of a value of a claim in a part of a text, the likeliest first; undefined if there are none. */
export function valueIn(text: string, within: Span, claim: Claim, context: ValueContext): ValueGuess | undefined {
  return guessOf(valuesIn(text, within, claim, context));
}

/** The same, ranked. What is not sure may be of something else: nothing beside it says what is counted. */
export function valuesIn(
  text: string,
  within: Span,
  claim: Claim,
  { zone, saidOn, happenedOn }: ValueContext,
): readonly Ranked<string, ValueFrom>[] {
  const reading: ReadingContext = { claim, zone, ...(saidOn !== undefined && { saidOn }) };
  switch (claim.type) {
    case 'number':
      return numbersFor(figuresIn(text, within), claim)
        .slice(0, MOST_READ)
        .filter((figure) => isReadable(figure, reading))
        .map(({ said, at, counts, isTranslated }) => ({
          value: said,
          words: wordsAt(text, at),
          from: { is: 'figure', ...(counts !== undefined && { counts }), ...(isTranslated && { put: true as const }) },
          sure: counts !== undefined && !isTranslated,
        }));
    case 'time':
      return timesIn(text, within, reading).map((time) => {
        const isDayAdded = time.lacks === 'day' && happenedOn !== undefined;
        return {
          value: isDayAdded ? `${time.said} on ${happenedOn}` : time.said,
          words: wordsAt(text, time.at),
          from: {
            is: 'time' as const,
            ...(isDayAdded ? { day: happenedOn } : time.lacks !== 'nothing' && { lacks: time.lacks }),
          },
          sure: time.lacks === 'nothing' && time.said === text.slice(time.at.start, time.at.end),
        };
      });
    case 'category':
      return optionsIn(text, within, claim).map(({ option, label, at, isWhole }) => {
        const words = wordsAt(text, at);
        return {
          value: label,
          words,
          from: { is: 'option', option, words: words.text, whole: isWhole },
          sure: isWhole,
        };
      });
    case 'yes-no':
      return answerIn(text, within);
    case 'text':
      return passageAsText(text, within);
  }
}

const NO =
  /(?<!\p{L})(?:no|not|never|denied|denies|deny|false|untrue|didn’t|wasn’t|weren’t|isn’t|ні|не|немає|заперечу\p{L}+|заперечи\p{L}+|нет|отрица\p{L}+|لا|لم|ليس|ليست|نفى|نفت)(?!\p{L})/iu;

/** A no where a word denies; a yes is only likely: nothing says no. */
function answerIn(text: string, { start, end }: Span): readonly Ranked<string, ValueFrom>[] {
  const part = text.slice(start, end);
  if (part.trim() === '') return [];
  const denied = NO.exec(part);
  const yes: Ranked<string, ValueFrom> = { value: 'yes', from: { is: 'passage' }, sure: false };
  if (denied === null) return [yes];
  const words = wordsAt(text, { start: start + denied.index, end: start + denied.index + denied[0].length });
  return [{ value: 'no', words, from: { is: 'answer', words: words.text }, sure: false }, yes];
}

/** In UTF-16 units: a longer passage is cut by a person. */
const LONGEST_TEXT = 500;

function passageAsText(text: string, { start, end }: Span): readonly Ranked<string, ValueFrom>[] {
  const part = text.slice(start, end);
  if (part.trim() === '' || part.length > LONGEST_TEXT) return [];
  const from = start + (part.length - part.trimStart().length);
  const words = wordsAt(text, { start: from, end: from + part.trim().length });
  return [{ value: words.text, words, from: { is: 'passage' }, sure: false }];
}
