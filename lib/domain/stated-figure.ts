import Big from 'big.js';
import { Temporal } from 'temporal-polyfill';
import { deniesThatItHappened } from './implied';
import { ceilingOf, floorOf } from './range';
import type { Claim } from './record';
import type { Comparable } from './said';
import { type NumberValue, type TimeValue, valueIn } from './value';

/**
 * The figure that a value states, at its end nearest to what lies below it, or above it (method.md, "Gap"): the figure
 * of an exact number or an about; of "fewer than n" and "more than n" the next whole one; of a range, or the range of
 * vague words, its nearer end. Times in epoch milliseconds. `none` of a relative value, of what gives no figure, and at
 * an end that is open. `isWords` of vague words, of which no ratio is printed.
 */
export type StatedFigure = { figure: Big; isWords: boolean };

export function statedFigure(
  { statement: { content } }: Comparable,
  claim: Claim,
  end: 'upper' | 'lower',
): StatedFigure | 'none' {
  if (deniesThatItHappened(content)) return { figure: new Big(0), isWords: false };
  const value = content.form === 'stated' ? valueIn(content) : undefined;
  if (value?.type === 'number' && claim.type === 'number') return ofNumber(value, claim.whole, end);
  return value?.type === 'time' ? ofTime(value, end) : 'none';
}

const told = (figure: Big): StatedFigure => ({ figure, isWords: false });

function ofNumber(value: NumberValue, whole: boolean, end: 'upper' | 'lower'): StatedFigure | 'none' {
  if ('than' in value || 'range' in value) return 'none';
  if ('figure' in value) return told(value.figure);
  if ('low' in value) return { figure: end === 'upper' ? value.high : value.low, isWords: value.relation === 'vague' };
  const isUpper = value.relation === 'at most' || value.relation === 'fewer than';
  if (isUpper !== (end === 'upper')) return 'none';
  if (!whole) return told(value.bound);
  if (value.relation === 'fewer than') return told(ceilingOf(value.bound).minus(1));
  return told(value.relation === 'more than' ? floorOf(value.bound).plus(1) : value.bound);
}

function ofTime(value: TimeValue, end: 'upper' | 'lower'): StatedFigure | 'none' {
  const at = instantAt(value, end);
  return at === undefined ? 'none' : { figure: new Big(Date.parse(at)), isWords: false };
}

/**
 * The instant that a time states, at one of its ends; none at an end that is open. As of a number, "before 14:30" states
 * the next whole one, 14:29, and "after 14:30" 14:31.
 */
export function instantAt(value: TimeValue, end: 'upper' | 'lower'): string | undefined {
  if ('at' in value) return value.at;
  if (end === 'upper') {
    return 'to' in value ? (value.relation === 'fewer than' ? unitFrom(value.to, -1, value) : value.to) : undefined;
  }
  return 'from' in value ? (value.relation === 'more than' ? unitFrom(value.from, 1, value) : value.from) : undefined;
}

/** The instant one unit of a time later, or earlier, by the calendar of its zone. */
const unitFrom = (at: string, by: 1 | -1, { precision, zone }: TimeValue): string =>
  Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .add({ [`${precision}s`]: by })
    .toInstant()
    .toString();
