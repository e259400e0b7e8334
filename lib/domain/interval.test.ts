import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  between,
  contains,
  type End,
  from,
  type Interval,
  includes,
  intersect,
  isEmpty,
  isSame,
  isWithinReach,
  widen,
} from './interval';

const span = (low: number | 'open', high: number | 'open'): Interval => ({
  low: low === 'open' ? low : new Big(low),
  high: high === 'open' ? high : new Big(high),
});

describe('a closed interval', () => {
  it('has its ends in common with a neighbour that begins there', () => {
    expect(intersect(span(0, 5), span(5, 9))).toEqual(span(5, 5));
    expect(intersect(span(0, 4), span(5, 9))).toBe('apart');
  });

  it('contains everything beyond its end if it is open', () => {
    expect(intersect(span('open', 5), span(3, 'open'))).toEqual(span(3, 5));
    expect(contains(span('open', 'open'), span(1, 'open'))).toBe(true);
    expect(contains(span(1, 9), span(1, 'open'))).toBe(false);
    expect(includes(span('open', 5), new Big(-7))).toBe(true);
  });

  it('is empty if its low end is above its high end', () => {
    expect(isEmpty(span(2, 1))).toBe(true);
    expect(isEmpty(span(2, 2))).toBe(false);
    expect(isEmpty(span('open', 1))).toBe(false);
  });

  it('widens on both sides, except where it is open', () => {
    expect(widen(span(2, 4), new Big('0.5'))).toEqual({ low: new Big('1.5'), high: new Big('4.5') });
    expect(widen(span('open', 4), new Big(1))).toEqual(span('open', 5));
  });

  it('begins at the lower bound of the unit', () => {
    expect(from(new Big(0), span('open', 5))).toEqual(span(0, 5));
    expect(from(new Big(0), span(-3, 5))).toEqual(span(0, 5));
    expect(from(new Big(0), span(2, 5))).toEqual(span(2, 5));
    expect(from('none', span('open', 5))).toEqual(span('open', 5));
  });

  it('without its ends contains what lies between them', () => {
    const [above2, below4]: [End, End] = [
      { at: new Big(2), beside: 1 },
      { at: new Big(4), beside: -1 },
    ];
    const inner: Interval = { ...span(2, 4), without: 'both' };
    expect(between(above2, below4)).toEqual(inner);
    expect(intersect(between(above2, 'above all'), between('below all', below4))).toEqual(inner);
    expect([2, 3, 4].map((n) => includes(inner, new Big(n)))).toEqual([false, true, false]);
    expect(isEmpty({ ...span(2, 2), without: 'both' })).toBe(true);
  });

  it('is without an end only if it has one', () => {
    expect(between('below all', 'above all')).toEqual(span('open', 'open'));
    expect(between('below all', { at: new Big(4), beside: -1 })).toEqual({ ...span('open', 4), without: 'high' });
    expect(between({ at: new Big(2), beside: 1 }, 'above all')).toEqual({ ...span(2, 'open'), without: 'low' });
  });

  it('says how far apart ends are', () => {
    const at = (n: number, beside: -1 | 0 | 1 = 0): End => ({ at: new Big(n), beside });
    expect(isWithinReach(at(3), at(7), new Big(4))).toBe(true);
    expect(isWithinReach(at(7), at(3), new Big(3))).toBe(false);
    expect(isWithinReach('above all', 'above all', new Big(0))).toBe(true);
    expect(isWithinReach('above all', at(7), new Big(9))).toBe(false);
    expect(isWithinReach(at(3), at(7, 1), new Big(4))).toBe(false);
    expect(isWithinReach(at(3), at(7, -1), new Big(4))).toBe(true);
    expect(isWithinReach(at(3, 1), at(7, 1), new Big(4))).toBe(true);
    expect(isSame(span(1, 'open'), span(1, 'open'))).toBe(true);
    expect(isSame(span(1, 'open'), span(1, 2))).toBe(false);
  });
});
