import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  between,
  exactly,
  fewerThanSaid,
  freeText,
  options,
  stated,
  vague,
  vagueWithoutRange,
  yes,
} from '@/prisma/factories/values';
import { changesFrom } from './changes';
import { driftsOf } from './drift';
import type { Claim, Statement } from './record';
import { isSameValue } from './same-value';
import { count, list, passedOn, recordOf, said, timeOf } from './testing/record';
import type { TimeValue, Value } from './value';
import { assessClaim, assessEvent } from './verdict';

const at = (instant: string, more: Partial<TimeValue> = {}): Value =>
  ({ type: 'time', relation: 'exact', precision: 'minute', zone: 'UTC', at: instant, ...more }) as Value;
const uses = list(false, { school: 'top', quarters: 'top' });

const SAME: readonly [string, Value, Value, Claim][] = [
  ['in the unit of the claim, by its name', exactly(63), { ...exactly(63), unit: 'persons' }, count()],
  ['digits that say no more', exactly('63.0'), exactly(63), count()],
  ['with seconds or without', at('2023-01-01T00:02:00Z'), at('2023-01-01T00:02Z'), timeOf()],
  ['in another zone', at('2023-01-01T00:02Z'), at('2023-01-01T02:02+02:00', { zone: 'Europe/Kyiv' }), timeOf()],
  [
    'by another instant of the same day',
    at('2023-01-01T00:00Z', { precision: 'day' }),
    at('2023-01-01T18:00Z', { precision: 'day' }),
    timeOf(),
  ],
  ['in another order', options('school', 'quarters'), options('quarters', 'school'), uses],
];
/** With how many revisions there are if a source says the one after the other. */
const OTHER: readonly [string, Value, Value, Claim, number][] = [
  ['more loosely', exactly(63), about(63), count(), 1],
  ['with another best figure', between(60, 90), { ...between(60, 90), best: new Big(70) } as Value, count(), 1],
  ['to the second', at('2023-01-01T00:02Z'), at('2023-01-01T00:02Z', { precision: 'second' }), timeOf(), 1],
  [
    'of a day that begins at another hour',
    at('2023-01-01T00:00Z', { precision: 'day' }),
    at('2023-01-01T00:00Z', { precision: 'day', zone: 'Europe/Kyiv' }),
    timeOf(),
    1,
  ],
  ['other words', freeText('one'), freeText('two'), count(), 1],
  ['in a unit, on a claim that has none', exactly(63), { ...exactly(63), unit: 'persons' }, timeOf(), 1],
  // What gives no range replaces nothing that does.
  ['in another unit', exactly(63), { ...exactly(63), unit: 'vehicles' }, count(), 0],
  ['vague words to which nobody gave a range', vague(24, 99), vagueWithoutRange, count(), 0],
  ['of another type', exactly(1), yes, count(), 0],
];

describe('a value', () => {
  it('of words without a range is told by the word, of a comparison by what it names, and is never none', () => {
    const words = (word: string): Value => ({ ...vagueWithoutRange, word }) as Value;
    expect(isSameValue(words('dozens'), words('dozens'), count())).toBe(true);
    expect(isSameValue(words('dozens'), words('hundreds'), count())).toBe(false);
    expect(isSameValue(fewerThanSaid('s1'), fewerThanSaid('s1'), count())).toBe(true);
    expect(isSameValue(fewerThanSaid('s1'), fewerThanSaid('s2'), count())).toBe(false);
    expect(isSameValue(freeText('true'), yes, count())).toBe(false);
    expect(isSameValue(exactly(63), undefined, count())).toBe(false);
    expect(isSameValue(undefined, undefined, count())).toBe(true);
  });

  it.each(SAME)('is the same %s: no drift, no revision, no change', (_, a, b, claim) => {
    expect([isSameValue(a, b, claim), isSameValue(b, a, claim)]).toEqual([true, true]);
    const first = said('s1', 'a', stated(a));
    const record = (statements: readonly Statement[]) =>
      recordOf([claim], statements, { renderings: [passedOn('r1', 's1', 'o', stated(b))] });
    const [rendering] = record([first]).renderings;
    expect(rendering && driftsOf(record([first]), rendering)).toEqual([]);
    expect(assessClaim(record([first, said('s2', 'a', stated(b), { day: 2 })]), claim, 'latest').revisions).toEqual([]);
    const readings = (value: Value) => assessEvent(record([said('s1', 'a', stated(value))]), 'latest').claims;
    expect(changesFrom(readings(a), readings(b))).toEqual([]);
  });

  it.each(OTHER)('is another one %s', (_, a, b, claim, revisions) => {
    expect([isSameValue(a, b, claim), isSameValue(b, a, claim)]).toEqual([false, false]);
    const two = [said('s1', 'a', stated(a)), said('s2', 'a', stated(b), { day: 2 })];
    expect(assessClaim(recordOf([claim], two), claim, 'latest').revisions).toHaveLength(revisions);
  });

  it('of every type is itself, and no other of any type', () => {
    const no: Value = { type: 'yes-no', yes: false };
    const values: readonly Value[] = [
      ...[exactly(1), exactly(2), about(1)],
      ...[at('2023-01-01T00:02Z'), at('2023-01-01T00:03Z'), at('2023-01-01T00:02Z', { relation: 'about' })],
      ...[options('school'), options('quarters')],
      ...[yes, no],
      ...[freeText('one'), freeText('two')],
    ];
    for (const [i, a] of values.entries()) {
      for (const [j, b] of values.entries()) expect(isSameValue(a, b, count()), `${i} and ${j}`).toBe(i === j);
    }
  });

  it('is the same if there is none', () => {
    expect(isSameValue(undefined, undefined, count())).toBe(true);
    expect(isSameValue(undefined, exactly(0), count())).toBe(false);
  });
});
