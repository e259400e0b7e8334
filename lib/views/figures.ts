import Big from 'big.js';
import type { Interval } from '@/lib/domain/interval';

const grouped = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** "1,978", "0.25": every digit that the figure has, and no other; "60.0" where the last digit written is worth 0.1. */
export function figureText(figure: Big, lastDigit?: Big): string {
  // Intl reads a decimal string exactly; a float would round beyond 15 digits.
  const text = grouped.format(figure.toFixed() as Intl.StringNumericLiteral);
  const [missing, mark] = [decimalsOf(lastDigit) - decimalsOf(figure), text.includes('.') ? '' : '.'];
  return missing > 0 ? `${text}${mark}${'0'.repeat(missing)}` : text;
}

const decimalsOf = (figure: Big | undefined): number =>
  figure === undefined ? 0 : Math.max(0, figure.c.length - 1 - figure.e);

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

/**
 * "×5.7": one decimal, halves up; below ×1.1 up to the first decimal that is not 0: "×1.04". `rounded` down for the least
 * that a ratio may be.
 */
export function ratioText(ratio: Big, rounded: 'halves up' | 'down' = 'halves up'): string {
  const excess = ratio.minus(1);
  const decimals = ratio.lt('1.1') && !excess.eq(0) ? Math.max(1, -excess.e) : 1;
  const figure = ratio.round(decimals, rounded === 'down' ? Big.roundDown : Big.roundHalfUp);
  // 1.096 to two decimals is 1.10, which is ×1.1; 4 is ×4.0.
  return `×${figure.toFixed(Math.max(1, decimalsOf(figure)))}`;
}

/** "1 claim", "12 claims". Pass irregular plurals. */
export function countText(count: number, one: string, many = `${one}s`): string {
  return `${grouped.format(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c"; with "or" where one of them is meant. */
export function listText(items: readonly string[], last: 'and' | 'or' = 'and'): string {
  const end = items.at(-1);
  if (end === undefined) return '';
  return items.length === 1 ? end : `${items.slice(0, -1).join(', ')} ${last} ${end}`;
}

const NUMERALS = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** "five", and "13" from there on: how running text counts. */
export const numeralText = (count: number): string => NUMERALS[count] ?? grouped.format(count);
