import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  between,
  confirmed,
  counted,
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  fewerThan,
  fewerThanSaid,
  moreThan,
  moreThanSaid,
  onDate,
  options,
  stated,
  vague,
} from '@/prisma/factories/values';
import type { Gap } from './gap';
import type { Claim, Source, Statement } from './record';
import { count, list, recordOf, said, timeOf } from './testing/record';
import type { Content } from './value';
import { assessClaim, type ClaimAssessment } from './verdict';

const n = (figure: number): Content => stated(exactly(figure));

function read(
  statements: readonly Statement[],
  claim: Claim = count(),
  sources: readonly Source[] = [],
): ClaimAssessment {
  return assessClaim(recordOf([claim], statements, { sources }), claim, 'latest');
}

/** One source per content: a1, a2, … */
const each = (...contents: readonly Content[]): Statement[] =>
  contents.map((content, i) => said(`s${i + 1}`, `a${i + 1}`, content));

/** The gap in one line. A least is cut to one decimal, not rounded. */
function shown(gap: Gap): string {
  if (gap.kind === 'n/a') return gap.why;
  if (gap.kind === 'time') {
    const least = gap.least === 'none' ? '' : `, at least ${gap.least.amount} ${gap.least.unit}`;
    return `${gap.apart.amount} ${gap.apart.unit}${least}`;
  }
  const ends = `${gap.low} against ${gap.high}`;
  if (gap.kind === 'against zero' || gap.kind === 'in words') return `${ends}, ${gap.kind}`;
  const told = gap.kind === 'ratio' ? `×${gap.ratio.toFixed(1)}` : `${gap.difference} apart`;
  if (gap.least === 'none') return `${ends}, ${told}`;
  const least = gap.least.round(1, Big.roundDown);
  return `${ends}, ${told}, at least ${gap.kind === 'ratio' ? `×${least.toFixed(1)}` : least}`;
}

describe('the gap', () => {
  const gap = (statements: readonly Statement[], claim: Claim = count()): Gap => read(statements, claim).gap;
  const why = (statements: readonly Statement[], claim: Claim = count()): string => {
    const found = gap(statements, claim);
    return found.kind === 'n/a' ? found.why : found.kind;
  };
  const onDay = (on: string) => stated(onDate(`2023-01-${on}`, 'UTC'));

  it('(2) is between the stated figures of the pair furthest apart, with the least that the ranges leave', () => {
    const found = gap(each(n(63), stated(about(400)), n(89)));
    expect(shown(found)).toBe('63 against 400, ×6.3, at least ×5.7');
    expect(found).toMatchObject({ a: { statement: { id: 's1' } }, b: { statement: { id: 's2' } } });
    expect(shown(gap(each(stated(about(400)), n(89))))).toBe('89 against 400, ×4.5, at least ×4.0');
  });

  it('(2) of "fewer than n" and "more than n" is told at the next whole figure, so that it is never nothing', () => {
    expect(shown(gap(each(stated(fewerThan(100)), stated(counted(100)))))).toBe('99 against 100, ×1.0, at least ×1.0');
    expect(shown(gap(each(stated(fewerThan(100)), stated(moreThan(99)))))).toBe('99 against 100, ×1.0, at least ×1.0');
    const found = gap(each(stated(fewerThan(100)), stated(counted(100))));
    expect(found.kind === 'ratio' && found.ratio.gte('1.01')).toBe(true);
  });

  it('(2) of a range is told at its nearer end, best figure or not, and of vague words without a ratio', () => {
    expect(shown(gap(each(stated(between(40, 60)), n(89))))).toBe('60 against 89, ×1.5, at least ×1.4');
    expect(shown(gap(each(stated(between(100, 200)), n(89))))).toBe('89 against 100, ×1.1, at least ×1.1');
    expect(shown(gap(each(stated(vague(24, 99)), n(400))))).toBe('99 against 400, in words');
  });

  it('(2) tells both figures where one is 0, also of a denial that it happened', () => {
    expect(shown(gap(each(n(0), n(7), n(5))))).toBe('0 against 7, against zero');
    expect(shown(gap(each(deniedThatItHappened, n(400))))).toBe('0 against 400, against zero');
  });

  it('(2) is a distance where there is no natural zero', () => {
    const degrees = count({ unit: '°C', lowerBound: 'none', whole: false });
    expect(shown(gap(each(n(-3), n(3)), degrees))).toBe('-3 against 3, 6 apart, at least 5');
  });

  it('(2) of times is the distance of the stated times, in the coarser of their units', () => {
    const at = (time: string) => stated(atMinute(`2023-01-01T${time}Z`, 'UTC'));
    expect(shown(gap(each(at('14:30'), at('14:47'), at('14:40')), timeOf()))).toBe('17 minute');
    expect(shown(gap(each(onDay('01'), onDay('02'), onDay('04')), timeOf()))).toBe('3 day');
    const atThree = stated({ ...atMinute('2023-01-08T03:00Z', 'UTC'), precision: 'hour' });
    expect(shown(gap(each(onDay('07'), atThree), timeOf()))).toBe('1 day, at least 3 hour');
  });

  it('(2) of times never has the tolerance taken off', () => {
    const at = (time: string) => stated(atMinute(`2023-01-01T${time}Z`, 'UTC'));
    expect(shown(gap(each(at('00:00'), at('00:02')), timeOf(60)))).toBe('2 minute');
    const atThree = stated({ ...atMinute('2023-01-08T03:00Z', 'UTC'), precision: 'hour' });
    expect(shown(gap(each(onDay('07'), atThree), timeOf(7200)))).toBe('1 day, at least 3 hour');
  });

  it('(2) of numbers has a least of what is compared, tolerance included', () => {
    expect(shown(gap(each(n(100), n(130)), count({ tolerance: new Big(10) })))).toBe(
      '100 against 130, ×1.3, at least ×1.1',
    );
  });

  it('(2) is that of a firm pair where there is one, however near', () => {
    // 15 may be dozens.
    expect(shown(gap(each(stated(vague(24, 99)), n(15))))).toBe('15 against 24, in words');
    const hedged = [...each(n(63), n(89)), said('s9', 'z', n(400), { hedge: 'some say' })];
    expect(shown(gap(hedged))).toBe('63 against 89, ×1.4, at least ×1.4');
  });

  it('is that of the first position with the end', () => {
    const found = gap(each(n(5), n(9), n(5), n(9), stated(moreThan(8))));
    expect(found).toMatchObject({ kind: 'ratio', a: { statement: { id: 's1' } }, b: { statement: { id: 's2' } } });
  });

  it('ignores relative values, of another claim as well, and denials', () => {
    const claims = [count(), count({ id: 'd' })];
    const relative = [
      said('s1', 'a', n(50), { claim: 'd' }),
      said('s2', 'b', stated(fewerThanSaid('s1'))),
      said('s3', 'c', stated(moreThanSaid('s1'))),
    ];
    const of = (...more: Statement[]): Gap =>
      assessClaim(recordOf(claims, [...relative, ...more]), count(), 'latest').gap;
    expect(of()).toEqual({ kind: 'n/a', why: 'only relative values contradict' });
    expect(of(said('s4', 'e', stated(atLeast(60))))).toEqual({ kind: 'n/a', why: 'only relative values contradict' });
    expect(of(said('s4', 'e', n(60)), said('s5', 'f', denied(exactly(900))))).toMatchObject({ kind: 'n/a' });
  });

  it('says why there is none', () => {
    const uses = list(true, { school: 'top', quarters: 'top' });
    expect(why([])).toBe('no value');
    expect(why(each(n(5)))).toBe('only one figure');
    expect(why(each(denied(exactly(5))))).toBe('no value');
    expect(why(each(denied(exactly(5)), denied(exactly(6))))).toBe('no value');
    expect(why(each(n(5), denied(exactly(6))))).toBe('only one figure');
    expect(why(each(n(5), n(5)))).toBe('nothing contradicts');
    expect(why(each(n(5), denied(exactly(5))))).toBe('only denials contradict');
    expect(why([said('s1', 'a', n(5)), said('s2', 'b', stated(fewerThanSaid('s1')))])).toBe(
      'only relative values contradict',
    );
    expect(why(each(stated(options('school')), stated(options('quarters'))), uses)).toBe('not numbers or times');
    expect(why(each(n(0), confirmed))).toBe('only a confirmation contradicts');
    expect(why([said('s1', 'a', n(5)), said('s2', 'b', deniedStatement('s1'))])).toBe('only denials contradict');
  });
});
