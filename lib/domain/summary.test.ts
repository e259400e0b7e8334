import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  atMinute,
  counted,
  denied,
  exactly,
  fewerThan,
  moreThan,
  onDate,
  stated,
  vague,
} from '@/prisma/factories/values';
import { demonstration } from '@/prisma/seed/records';
import type { Claim, Statement } from './record';
import { summaryOf, summaryOfEvent } from './summary';
import { count, list, passedOn, recordOf, said, timeOf } from './testing/record';
import type { Content } from './value';
import { assessClaim, assessEvent, compareByDispute } from './verdict';

const n = (figure: number | string): Content => stated(exactly(figure));
const each = (...contents: readonly Content[]): Statement[] =>
  contents.map((content, i) => said(`s${i + 1}`, `a${i + 1}`, content));
const short = (claim: Claim, ...contents: readonly Content[]) =>
  summaryOf(assessClaim(recordOf([claim], each(...contents)), claim, 'latest'));

describe('the summary of a claim', () => {
  it('counts what its reading lists', () => {
    const claim = count();
    const statements = [...each(n(63), n(400), n(400)), said('s4', 'a4', denied(exactly(400)))];
    const record = recordOf([claim], statements, { renderings: [passedOn('r1', 's1', 'b1', n(63))] });
    expect(summaryOf(assessClaim(record, claim, 'latest'))).toEqual({
      verdict: 'disputed',
      contradictingPairs: 4,
      contradictingOrigins: 4,
      howDisputed: { isFirm: true, apart: 1 - 64 / 401 },
      gap: {
        kind: 'ratio',
        ratio: new Big(400).div(63).toFixed(),
        least: new Big(395).div(63).toFixed(),
        low: '63',
        high: '400',
      },
      camps: 2,
      origins: { counted: 3, unnamedOrCollective: 0, cannotBeTraced: 0, onlyConfirmOrDeny: 1 },
      voices: 5,
      tolerance: 'none',
    });
  });

  it('keeps every digit of a gap, of any kind', () => {
    expect(short(count(), n(0), n('123456789012345678')).gap).toEqual({
      kind: 'against zero',
      low: '0',
      high: '123456789012345678',
    });
    const decimals = count({ whole: false, unit: 't' });
    expect(short(decimals, stated(counted('0')), n('0.00000000000000000001')).gap).toEqual({
      kind: 'against zero',
      low: '0',
      high: '0.00000000000000000001',
    });
    const degrees = count({ whole: false, unit: '°C', lowerBound: 'none' });
    expect(short(degrees, n('-3.25'), n('3.5')).gap).toEqual({
      kind: 'difference',
      difference: '6.75',
      least: '6.695',
      low: '-3.25',
      high: '3.5',
    });
    expect(short(count(), stated(vague(24, 99)), n(400)).gap).toEqual({ kind: 'in words', low: '99', high: '400' });
    const days = timeOf();
    const on = (day: string) => stated(onDate(day, 'UTC'));
    expect(short(days, on('2030-01-01'), on('2030-01-04')).gap).toEqual({
      kind: 'time',
      apart: { amount: 3, unit: 'day' },
    });
    const atThree = stated({ ...atMinute('2030-01-02T03:00Z', 'UTC'), precision: 'hour' });
    expect(short(days, on('2030-01-01'), atThree).gap).toEqual({
      kind: 'time',
      apart: { amount: 1, unit: 'day' },
      least: { amount: 3, unit: 'hour' },
    });
    expect(short(list(true, { x: 'top', y: 'top' })).gap).toEqual({ kind: 'n/a', why: 'no value' });
  });

  it('gives no least where the ranges leave nothing', () => {
    const tonnes = count({ whole: false, unit: 't' });
    const { gap } = short(tonnes, stated(fewerThan('2.5')), stated(moreThan('2.5')));
    expect(gap).toEqual({ kind: 'ratio', ratio: '1', low: '2.5', high: '2.5' });
  });

  it('gives a tolerance if it made answers agree, and not otherwise', () => {
    const degrees = count({ whole: false, unit: 'degrees', tolerance: new Big('0.50') });
    expect(short(degrees, n('6.1'), n('6.3')).tolerance).toEqual({ figure: '0.5', unit: 'degrees' });
    expect(short(count({ tolerance: new Big(4) }), n(61), n(63)).tolerance).toEqual({ figure: '4', unit: 'none' });
    expect(short(degrees, n('6.1'), n('9')).tolerance).toBe('none');
    expect(short(count(), n(61), n(61)).tolerance).toBe('none');
    const day = stated(onDate('2023-01-01', 'UTC'));
    expect(short(timeOf(), day, day).tolerance).toBe('none');
    const hour = timeOf(7200);
    const on = stated(onDate('2030-01-01', 'UTC'));
    expect(short(hour, on, on).tolerance).toEqual({ seconds: '7200' });
  });
});

describe.each(demonstration.map(({ record }) => [record.event.slug, record] as const))('%s in short', (_, record) => {
  // Within each test, not while tests are collected: a mutant run then needs the tests that read the record alone.
  const summary = () => summaryOfEvent(record);

  it('ranks its claims as the page does, and says of each what its reading says', () => {
    const readings = assessEvent(record, 'latest').claims.toSorted(compareByDispute);
    expect(summary().claims.map(({ claim, rank }) => [rank, claim])).toEqual(
      readings.map(({ claim }, index) => [index + 1, claim.id]),
    );
    expect(summary().claims).toEqual(readings.map((reading) => expect.objectContaining(summaryOf(reading))));
  });

  it('is plain data: it survives serialisation', () => {
    expect(JSON.parse(JSON.stringify(summary()))).toEqual(summary());
  });

  it('counts what is on record', () => {
    const { claims, statements, renderings } = record;
    expect(summary().counts).toMatchObject({
      claims: claims.length,
      statements: statements.length,
      renderings: renderings.length,
    });
    expect(summary().counts.sources).toBeLessThanOrEqual(record.sources.size);
  });
});
