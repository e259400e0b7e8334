import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  denied,
  exactly,
  fewerThanSaid,
  moreThan,
  moreThanSaid,
  options,
  stated,
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

describe('the gap', () => {
  const gap = (statements: readonly Statement[], claim: Claim = count()): Gap => read(statements, claim).gap;
  const why = (statements: readonly Statement[], claim: Claim = count()): string => {
    const found = gap(statements, claim);
    return found.kind === 'n/a' ? found.why : found.kind;
  };

  it('is the largest ratio of those that contradict', () => {
    const found = gap(each(n(63), stated(about(400)), n(89)));
    expect(found).toMatchObject({
      kind: 'ratio',
      low: new Big(360),
      high: new Big(63),
      a: { statement: { id: 's1' } },
    });
    expect(found.kind === 'ratio' && found.ratio.toFixed(1)).toBe('5.7');
  });

  it('against zero is no number, and says against what', () => {
    expect(gap(each(n(0), n(7), n(5)))).toMatchObject({
      kind: 'against zero',
      low: new Big(7),
      b: { statement: { id: 's2' } },
    });
  });

  it('of times is a distance in milliseconds', () => {
    const at = (time: string) => stated(atMinute(`2023-01-01T${time}Z`, 'UTC'));
    const found = gap(each(at('00:00'), at('01:00'), at('00:30')), timeOf());
    expect(found).toMatchObject({ kind: 'distance', milliseconds: new Big(3_600_000 - 59_999) });
  });

  it('is that of the first position with the end', () => {
    const found = gap(each(n(5), n(9), n(5), n(9), stated(moreThan(8))));
    expect(found).toMatchObject({ kind: 'ratio', a: { statement: { id: 's1' } }, b: { statement: { id: 's2' } } });
  });

  it('does not exist for ranges that only touch', () => {
    const metres = count({ whole: false });
    expect(why(each(stated(moreThan('2.5')), stated(exactly('2.5'))), metres)).toBe(
      'only ranges that touch contradict',
    );
    expect(why(each(stated(moreThan('2.5')), stated(exactly('2.5')), stated(exactly(2))), metres)).toBe('ratio');
  });

  it('does not exist for times of which one ends as the other begins, whatever the tolerance', () => {
    const onDay = (on: string) =>
      stated({ type: 'time', relation: 'exact', precision: 'day', zone: 'UTC', at: `2023-01-${on}T00:00Z` });
    const touch = 'only ranges that touch contradict';
    expect(why(each(onDay('01'), onDay('02')), timeOf())).toBe(touch);
    const minute = (time: string) => stated(atMinute(`2023-01-01T${time}Z`, 'UTC'));
    expect(why(each(minute('00:00'), minute('00:02')), timeOf(60))).toBe(touch);
    expect(gap(each(onDay('01'), onDay('02'), onDay('03')), timeOf())).toMatchObject({
      kind: 'distance',
      milliseconds: new Big(86_400_001),
    });
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
    expect(why(each(n(5)))).toBe('one value');
    expect(why(each(denied(exactly(5))))).toBe('no value');
    expect(why(each(denied(exactly(5)), denied(exactly(6))))).toBe('no value');
    expect(why(each(n(5), denied(exactly(6))))).toBe('one value');
    expect(why(each(n(5), n(5)))).toBe('nothing contradicts');
    expect(why(each(n(5), denied(exactly(5))))).toBe('only denials contradict');
    expect(why([said('s1', 'a', n(5)), said('s2', 'b', stated(fewerThanSaid('s1')))])).toBe(
      'only relative values contradict',
    );
    expect(why(each(stated(options('school')), stated(options('quarters'))), uses)).toBe('no numbers or times');
    expect(why(each(n(-5), n(7)), count({ lowerBound: 'none' }))).toBe('no natural zero');
  });
});
