import { describe, expect, it } from 'vitest';
import { about, atLeast, counted, denied, exactly, fewerThanSaid, stated, vague, yes } from '@/prisma/factories/values';
import { furthestPair, type Measure, shareApart } from './furthest-pair';
import type { Claim, Statement } from './record';
import { isComparable } from './said';
import { broader, count, dayOf, narrower, recordOf, said, yesNo } from './testing/record';
import type { Content } from './value';
import { assessClaim } from './verdict';

const n = (figure: number): Content => stated(exactly(figure));
const each = (...contents: readonly Content[]): Statement[] =>
  contents.map((content, i) => said(`s${i + 1}`, `a${i + 1}`, content));

function told(statements: readonly Statement[], measure: Measure = 'share', claim: Claim = count()): string {
  const { positions } = assessClaim(recordOf([claim], statements), claim, 'latest');
  const pair = furthestPair(positions.filter(isComparable), claim, measure);
  return pair === 'none'
    ? pair
    : `${pair.lower.statement.id} ${pair.low.figure} against ${pair.upper.statement.id} ${pair.high.figure}`;
}

describe('the pair that is told (2)', () => {
  it('is the one whose stated figures are furthest apart, in proportion', () => {
    expect(told(each(n(63), stated(about(400)), n(89)))).toBe('s1 63 against s2 400');
    expect(told(each(n(1), n(3), n(100), n(150)))).toBe('s1 1 against s4 150');
    expect(told(each(n(89), n(89)))).toBe('none');
    expect(told([])).toBe('none');
  });

  it('is the one furthest apart in distance where there is no natural zero', () => {
    const degrees = count({ lowerBound: 'none' });
    expect(told(each(n(-3), n(5), n(-30), n(2)), 'difference', degrees)).toBe('s3 -30 against s2 5');
  });

  it('is a firm one where there is one, however near', () => {
    const hedged = said('s9', 'z', n(400), { hedge: 'some say' });
    expect(told([...each(n(63), n(64)), hedged])).toBe('s1 63 against s2 64');
    expect(told([...each(n(63)), hedged])).toBe('s1 63 against s9 400');
    // 15 may be dozens; 15 and 16 are two numbers.
    expect(told(each(stated(vague(24, 99)), n(15), n(16)))).toBe('s2 15 against s3 16');
    expect(told(each(stated(vague(24, 99)), n(15)))).toBe('s2 15 against s1 24');
  });

  it('leaves out late echoes where there is a firm pair', () => {
    const late = [
      said('s1', 'k', stated(about(400))),
      said('s2', 'm', n(63)),
      said('s3', 'm', n(89), { day: 4 }),
      said('s4', 'o', n(63), { day: 10, basedOn: ['s2'] }),
    ];
    expect(told(late)).toBe('s3 89 against s1 400');
  });

  it('is never of a relative value or a denial, nor at an end that is open', () => {
    expect(told([said('s1', 'a', n(50)), said('s2', 'b', stated(fewerThanSaid('s1')))])).toBe('none');
    expect(told(each(n(50), denied(exactly(50))))).toBe('none');
    expect(told(each(stated(atLeast(60)), n(50)))).toBe('s2 50 against s1 60');
    expect(told(each(stated(yes)), 'share', yesNo)).toBe('none');
  });

  it('is of two that contradict, though others state figures that are further apart', () => {
    const wounded = said('s2', 'b', n(500), { scope: broader });
    const [five, twenty] = [said('s1', 'a', n(5)), said('s3', 'c', n(20))];
    for (const all of [
      [five, wounded, twenty],
      [twenty, wounded, five],
      [wounded, five, twenty],
    ])
      expect(told(all)).toBe('s1 5 against s3 20');
  });

  it('of two of other scopes is between what they state', () => {
    const known = said('s1', 'a', stated(atLeast(92)), { scope: narrower });
    expect(told([known, said('s2', 'b', stated(counted(89)))])).toBe('s2 89 against s1 92');
  });

  it('of a running total may be an earlier figure above a later one, and is no update', () => {
    const running = count({ running: true });
    const on = (day: number) => ({ countsAsOf: { precision: 'day', on: dayOf(day), zone: 'UTC' } }) as const;
    expect(told([said('s1', 'a', n(90), on(1)), said('s2', 'b', n(121), on(2))], 'share', running)).toBe('none');
    const falls = [said('s1', 'a', n(121), on(1)), said('s2', 'b', n(90), on(2)), said('s3', 'c', n(100), on(1))];
    expect(told(falls, 'share', running)).toBe('s2 90 against s1 121');
    // From 1 to 10 is further than from 100 to 150, though the distance is not.
    const grows = [said('s1', 'a', n(1), on(1)), said('s2', 'b', n(10), on(1))];
    const later = [said('s3', 'c', n(100), on(2)), said('s4', 'd', n(150), on(2))];
    expect(told([...grows, ...later], 'share', running)).toBe('s1 1 against s2 10');
    expect(told([...grows, ...later], 'difference', running)).toBe('s3 100 against s4 150');
  });
});

describe('how far apart a pair is', () => {
  it('(2) is 1 − (lower + 1) ÷ (higher + 1), so that it is told of 0 as well', () => {
    const share = (one: number, two: number): number | undefined => {
      const { positions } = assessClaim(recordOf([count()], each(n(one), n(two))), count(), 'latest');
      const pair = furthestPair(positions.filter(isComparable), count(), 'share');
      return pair === 'none' ? undefined : shareApart(pair);
    };
    expect(share(0, 400)).toBeCloseTo(0.9975, 4);
    expect(share(63, 89)).toBeCloseTo(0.2889, 4);
    expect(share(0, 1)).toBe(0.5);
  });
});
