import type Big from 'big.js';
import type { Interval } from '@/lib/domain/interval';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** "1,978", "0.25": every digit that the figure has, and no other. */
export function figureText(figure: Big): string {
  // Intl reads a decimal string exactly; a float would round beyond 15 digits.
  return grouped.format(figure.toFixed() as Intl.StringNumericLiteral);
}

/**
 * "360 to 440", "60 or more", "up to 359", "63"; with ends that are not included "more than 2.5", "2.5 to less than 4".
 */
export function rangeText(interval: Interval, print: (bound: Big) => string = figureText): string {
  const { low, high, without } = interval;
  const aboveLow = without === 'low' || without === 'both';
  const belowHigh = without === 'high' || without === 'both';
  if (low === 'open') return high === 'open' ? 'anything' : `${belowHigh ? 'less than' : 'up to'} ${print(high)}`;
  if (high === 'open') return aboveLow ? `more than ${print(low)}` : `${print(low)} or more`;
  if (without === undefined && low.eq(high)) return print(low);
  const from = aboveLow ? `more than ${print(low)}` : print(low);
  return `${from} ${belowHigh ? 'to less than' : 'to'} ${print(high)}`;
}

/** "×5.7": one decimal, as a ratio is read, and as many more as are needed to show that it is not 1. */
export function ratioText(ratio: Big): string {
  const excess = ratio.minus(1);
  return `×${ratio.toFixed(ratio.lt('1.05') && !excess.eq(0) ? Math.max(1, -excess.e) : 1)}`;
}

/** "1 claim", "12 claims". Pass irregular plurals. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listText(items: readonly string[]): string {
  const last = items.at(-1);
  if (last === undefined) return '';
  return items.length === 1 ? last : `${items.slice(0, -1).join(', ')} and ${last}`;
}

const NUMERALS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "five", and "13" from there on: how running text counts. */
export const numeralText = (count: number): string => NUMERALS[count] ?? grouped.format(count);
