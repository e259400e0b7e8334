import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Claim, Statement } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import { type CountClaim, count, recordOf, said, timeOf } from '@/lib/domain/testing/record';
import type { TimeValue, Value } from '@/lib/domain/value';
import { assessClaim } from '@/lib/domain/verdict';
import { about, atLeast, between, exactly, fewerThan, onDate, stated } from '@/prisma/factories/values';
import { eventView } from './event';
import { factsOf } from './facts';
import { openedView } from './opened';
import { plotOf } from './plot';
import { valueWords } from './values';

// How quantities print that do not count persons: decimals, shares, degrees, money, and times coarser than an hour.

const printed = (claim: Claim, ...values: readonly Value[]) => {
  const statements = values.map((value, index) => said(`s${index + 1}`, `a${index + 1}`, stated(value)));
  return { ...readings(claim, statements), words: values.map((value) => words(claim, value)) };
};

const words = (claim: Claim, value: Value) => {
  const { value: large, beside } = valueWords(value, '', { claim, record: recordOf([claim], []) });
  return beside === undefined ? large : `${large} ${beside}`;
};

function readings(claim: Claim, statements: readonly Statement[]) {
  const record = recordOf([claim], statements);
  const reading = assessClaim(record, claim, 'latest');
  const view = eventView(record, 'latest', new Map());
  const opened = openedView(record, 'latest', claim.slug);
  return {
    facts: factsOf(reading, record),
    implied: statements.map(({ source }) => opened !== 'not found' && opened[source]?.entries[0]?.implied.text),
    answer: view.answer.map((one) => one.map(({ text }) => text).join('')),
    plot: plotOf(reading, record, referencesIn(record), () => 'none'),
  };
}

const measured = (unit: string, more: Partial<CountClaim> = {}): Claim =>
  count({ unit, whole: false, additive: false, ...more });

describe('a magnitude', () => {
  const magnitude = measured('Mw', { lowerBound: 'none', tolerance: new Big('0.2') });

  it('keeps its decimals and its unit, and names the tolerance with it', () => {
    const { words: told, facts, answer } = printed(magnitude, exactly('6.1'), exactly('6.3'));
    expect(told).toEqual(['6.1 Mw', '6.3 Mw']);
    expect(facts).toEqual([
      'within 0.2 Mw',
      'all answers in one group',
      '2 independent sources',
      'reported by 2 in all',
    ]);
    expect(answer).toContain('How many? Both sources agree to within 0.2 Mw.');
  });

  it('has a gap in its unit, and no ratio', () => {
    const { facts, answer } = printed(magnitude, exactly('6.1'), exactly('6.6'));
    // From 6.15 with 0.1 of the tolerance to 6.55 less 0.1 of it.
    expect(facts).toContain('at least 0.2 Mw apart');
    expect(answer[0]).toBe(
      'How many? a2 says 6.6 Mw. a1 says 6.1 Mw. They cannot both be right: they are at least 0.2 Mw apart.',
    );
  });
});

it('a share has its unit, and a gap that is a ratio', () => {
  const { words: told, facts } = printed(measured('per cent'), exactly('47.5'), exactly('12.5'));
  expect(told).toEqual(['47.5 per cent', '12.5 per cent']);
  expect(facts).toContain('at least 3.7 times apart');
});

describe('a temperature below zero', () => {
  const degrees = measured('°C', { lowerBound: 'none' });

  it('prints its sign, and the range in its order', () => {
    const { words: told, implied } = printed(degrees, about(-40), exactly('-52.5'), fewerThan(-60), atLeast(-10));
    expect(told).toEqual(['about -40 °C', '-52.5 °C', 'less than -60 °C', 'at least -10 °C']);
    expect(implied).toEqual(['-44 to -36', '-52.55 to -52.45', 'less than -60', '-10 or more']);
  });

  it('is drawn from the lowest up, and an open end has room outward on either side', () => {
    const { plot } = printed(degrees, exactly(-50), fewerThan(-60), atLeast(-10));
    expect(plot?.scale).toBeUndefined();
    const [exact, below, from] = plot?.marks ?? [];
    expect(exact?.from).toBeGreaterThan(below?.to ?? 1);
    expect(below).toMatchObject({ from: 0, openLow: true });
    expect(below?.to).toBeGreaterThan(0);
    expect(from?.to).toBe(1);
    expect(from?.from).toBeLessThan(1);
  });
});

describe('money', () => {
  it('has its currency beside the figure, in hundreds of millions too', () => {
    const { words: told, facts } = printed(measured('USD'), exactly('1250000000.50'), exactly(250_000_000));
    expect(told).toEqual(['1,250,000,000.5 USD', '250,000,000 USD']);
    expect(facts).toContain('at least 4.9 times apart');
  });

  it('in another currency keeps that one, and is not compared', () => {
    const euros: Value = { type: 'number', relation: 'exact', figure: new Big(9), unit: 'EUR' };
    const { words: told, implied } = printed(measured('USD'), exactly(9), euros);
    expect(told).toEqual(['9 USD', '9 EUR']);
    expect(implied).toEqual(['8.5 to 9.5', 'not compared: it is in another unit']);
  });

  it('between two figures names the currency once', () => {
    expect(words(measured('USD'), between(1_000_000, '1500000.25'))).toBe('1,000,000 to 1,500,000.25 USD');
  });
});

describe('a time', () => {
  const time = (more: Pick<TimeValue, 'precision'>): Value => ({
    type: 'time',
    relation: 'exact',
    zone: 'UTC',
    at: '1862-12-01T00:00:00.000Z',
    ...more,
  });

  it('is not given more precisely than it is known', () => {
    const claim = timeOf();
    expect(words(claim, time({ precision: 'year' }))).toBe('1862');
    expect(words(claim, time({ precision: 'month' }))).toBe('Dec 1862');
    expect(words(claim, time({ precision: 'day' }))).toBe('1 Dec 1862');
    expect(words(claim, time({ precision: 'hour' }))).toBe('00:00 1 Dec 1862 (UTC, to the hour)');
  });

  it('of a day has its offset only if it is not one of the event’s zone', () => {
    expect(words(timeOf(), onDate('1862-12-13', 'Etc/GMT+5'))).toBe('13 Dec 1862 (UTC−5)');
    expect(words(timeOf(), onDate('1862-12-13', 'America/New_York'))).toBe('13 Dec 1862 (UTC−4:56)');
  });

  it('implies whole days as days, and later or earlier rather than more', () => {
    const from: Value = {
      type: 'time',
      relation: 'at least',
      precision: 'day',
      zone: 'UTC',
      from: '1862-12-13T00:00Z',
    };
    const by: Value = { type: 'time', relation: 'at most', precision: 'minute', zone: 'UTC', to: '1862-12-13T06:30Z' };
    const day = onDate('1862-12-13', 'UTC');
    expect(printed(timeOf(), from, by, day, time({ precision: 'month' })).implied).toEqual([
      '13 Dec 1862 or later',
      '13 Dec 1862, 06:30:59 (UTC) or earlier',
      '13 Dec 1862',
      '1 Dec 1862 to 31 Dec 1862',
    ]);
  });
});
