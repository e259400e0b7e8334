import { describe, expect, it } from 'vitest';
import type { EventRecord } from '@/lib/domain/record';
import { readEvent } from '@/lib/domain/verdict';
import { toldOf } from '@/prisma/seed/test-readings';
import { covidItaly } from './record';

// Derived by hand from the rows of the data sets, before the code was asked. Each figure shows all its digits, and so
// is itself; none is round. Each of the three is an origin of its own, and Our World in Data a voice beside them.

const bodies = ['ecdc', 'jhu-csse', 'who'];
const agreed = { verdict: 'agreed', pairs: 0, gap: 'n/a: nothing contradicts' };

describe('cases and deaths in Italy', () => {
  const told = toldOf(covidItaly);

  it('10 February: all say 3', () => {
    expect(told['cases-10-february']).toEqual({ ...agreed, origins: bodies, voices: 4, camps: ['c01 c02 c03'] });
  });

  it('22 February: 9, 17 and 62', () => {
    expect(told['cases-22-february']).toEqual({
      verdict: 'disputed',
      origins: bodies,
      voices: 4,
      camps: ['c04', 'c05', 'c06'],
      pairs: 3,
      gap: '62 ÷ 9',
    });
  });

  it('15 March: 21,175 against 21,157, and 24,747', () => {
    expect(told['cases-15-march']).toEqual({
      verdict: 'disputed',
      origins: bodies,
      voices: 4,
      camps: ['c07', 'c08', 'c09'],
      pairs: 3,
      gap: '24747 ÷ 21157',
    });
  });

  it('deaths of 17 March: 2,503 against 2,158', () => {
    expect(told['deaths-17-march']).toEqual({
      verdict: 'disputed',
      origins: ['ecdc', 'who'],
      voices: 3,
      camps: ['c10', 'c11'],
      pairs: 1,
      gap: '2503 ÷ 2158',
    });
  });

  it('1 April, by the date: 105,792 twice, and 110,574', () => {
    expect(told['cases-1-april']).toEqual({
      verdict: 'disputed',
      origins: bodies,
      voices: 4,
      camps: ['c12 c13', 'c14'],
      pairs: 2,
      gap: '110574 ÷ 105792',
    });
  });

  it('by the hour the same bodies agree', () => {
    expect(told['cases-at-midnight']).toEqual({ ...agreed, origins: bodies, voices: 4, camps: ['c17 c18 c19'] });
  });

  it('deaths of 1 April: 12,430 twice', () => {
    expect(told['deaths-1-april']).toEqual({
      ...agreed,
      origins: ['ecdc', 'who'],
      voices: 3,
      camps: ['c15 c16'],
    });
  });
});

it('who passes a figure on is a voice, and no origin', () => {
  const unrelayed: EventRecord = { ...covidItaly, renderings: [] };
  for (const [claim, { voices, ...rest }] of Object.entries(toldOf(unrelayed))) {
    const { voices: withRelay, ...restOfAll } = toldOf(covidItaly)[claim] ?? { voices: 0 };
    expect(restOfAll, claim).toEqual(rest);
    expect(withRelay, claim).toBe(voices + 1);
  }
});

it('every figure says at which hour its counting stopped', () => {
  for (const { ref, scope } of covidItaly.statements) {
    expect(scope.relation, ref).toBe('same');
    expect(scope.note, ref).toMatch(/morning|midnight|23:59 UTC/);
  }
});

it('as of the evening of 31 March only one of the three had said it', () => {
  const asOf = { precision: 'day', on: '2020-03-31', zone: 'Europe/Rome' } as const;
  const atMidnight = readEvent(covidItaly, asOf).claims.find(({ claim }) => claim.id === 'cases-at-midnight');
  expect(atMidnight?.verdict).toBe('single origin');
});
