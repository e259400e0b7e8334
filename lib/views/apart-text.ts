import Big from 'big.js';
import type { Gap } from '@/lib/domain/gap';
import { highEnd, lowEnd } from '@/lib/domain/interval';
import type { ComparablePosition } from '@/lib/domain/position';
import { valueIn } from '@/lib/domain/value';
import { countText, ratioText } from './figures';
import { type GapWords, gapWords } from './gap-words';
import { type Context, valueLine } from './values';

/**
 * How far apart the two of a gap are, as a clause, and never further than their ranges leave: "even the lowest reading of
 * ‘about 400’ is more than 4 times 89"; "the higher figure is more than 1.1 times the lower"; "they are at least 2.5 times apart"; "they are 17 minutes apart". Nothing
 * where figures are not told apart by a number, as 0 and vague words.
 */
export function apartText(gap: Gap, context: Context): string {
  switch (gap.kind) {
    case 'n/a':
    case 'against zero':
    case 'in words':
      return '';
    case 'ratio': {
      if (gap.least === 'none') return '';
      const times = timesAtLeast(gap.least);
      if (isReadBelow(gap.b, gap.high) && givesFigure(gap.a)) {
        return `even the lowest reading of ‘${valueLine(gap.b.statement, context)}’ is ${times} ${valueLine(gap.a.statement, context)}`;
      }
      return isExact(gap.a) && isExact(gap.b)
        ? `the higher figure is ${times} the lower`
        : `they are ${apartFact({ told: '', atLeast: ratioText(gap.least, 'down') })}`;
    }
    case 'difference':
      return gap.least === 'none' ? '' : `they are ${leastApart(gap, context)}`;
    case 'time':
      return `they are ${leastApart(gap, context)}`;
  }
}

/** "more than 4 times" of 4.04, "4 times" of 4, "more than 8 % above" of 1.084. */
function timesAtLeast(least: Big): string {
  const rounded = ratioText(least, 'down');
  const text = timesText(rounded, ' above');
  return least.eq(rounded.slice(1)) ? text : `more than ${text}`;
}

/** "4 times" of "×4.0", "8 %" of "×1.08". */
function timesText(ratio: string, above = ''): string {
  const times = new Big(ratio.slice(1));
  return times.lt('1.1') ? `${times.minus(1).times(100).toFixed()} %${above}` : `${times.toFixed()} times`;
}

/** Whether the words of the upper one may mean less than its figure. */
function isReadBelow({ implied }: ComparablePosition, figure: Big): boolean {
  if (implied.kind !== 'interval') return false;
  const low = lowEnd(implied.interval);
  return typeof low !== 'string' && low.at.lt(figure);
}

/** Whether the lower one is a figure that stands for itself: 89. */
function givesFigure(position: ComparablePosition): boolean {
  const { implied, statement } = position;
  const value = valueIn(statement.content);
  if (!isExact(position) || implied.kind !== 'interval' || value?.type !== 'number' || !('figure' in value))
    return false;
  const high = highEnd(implied.interval);
  return typeof high !== 'string' && high.at.eq(value.figure);
}

/** Whether it gives one figure for what is asked, and no more than that. */
function isExact({ stance, statement: { content, scope } }: ComparablePosition): boolean {
  const value = valueIn(content);
  return stance === 'stated' && value?.type === 'number' && value.relation === 'exact' && scope.relation === 'same';
}

/** "17 minutes apart", "at least 3 hours apart". */
function leastApart(gap: Gap, { claim }: Context): string {
  const words = gapWords(gap, { claim });
  return 'none' in words ? '' : apartFact(words);
}

/** How far apart, beside a verdict: "at least 4 times apart", "17 minutes apart", "0 and about 400". */
export function apartFact(words: Exclude<GapWords, { none: unknown }>): string {
  const { told, atLeast } = words;
  const isRatio = (atLeast ?? told).startsWith('×');
  if (!isRatio && told.includes(' and ')) return told;
  const print = (text: string) => (isRatio ? timesText(text) : spelledOut(text));
  return atLeast === undefined || atLeast === told ? `${print(told)} apart` : `at least ${print(atLeast)} apart`;
}

/** "17 minutes" of "17 min", "1 hour" of "1 h". */
export const spelledOut = (duration: string): string =>
  duration.replaceAll(/\b(\d+) (min|h)\b/g, (_, amount, unit) =>
    countText(Number(amount), unit === 'h' ? 'hour' : 'minute'),
  );
