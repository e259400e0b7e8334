import { describe, expect, it } from 'vitest';
import { fidelityOf } from '@/lib/domain/fidelity';
import type { EventRecord } from '@/lib/domain/record';
import { assessEvent } from '@/lib/domain/verdict';
import { toldOf } from '@/prisma/seed/testing/assessments';
import { covidItaly } from './record';

// Derived by hand from the rows of the data sets, before the code was run. Each figure shows all its digits, so it
// means exactly itself; none is round. Each of the three sources is its own origin; Our World in Data is one more
// voice. By the end of the day, a total n that stopped earlier is narrower and implies [n, ∞). The total of Johns
// Hopkins, which closed at the end of the day, has the same scope and implies [n, n]. Two narrower totals always share
// a point, and never agree, since agreement requires the same scope. So if a claim does not ask for an hour, only an
// end-of-day total that is lower than an earlier one could contradict it, and there is none.

const bodies = ['ecdc', 'jhu-csse', 'who'];
const consistent = { verdict: 'consistent', pairs: 0, gap: 'n/a: nothing contradicts' };
const agreed = { ...consistent, verdict: 'agreed' };

describe('cases and deaths in Italy', () => {
  const told = toldOf(covidItaly);

  it('by the end of 10 February: at least 3, at least 3, and 3', () => {
    expect(told['cases-10-february']).toEqual({ ...consistent, origins: bodies, voices: 4, camps: ['c01 c02 c03'] });
  });

  it('by the end of 22 February: at least 9, at least 17, and 62, which is both', () => {
    expect(told['cases-22-february']).toEqual({ ...consistent, origins: bodies, voices: 4, camps: ['c04 c05 c06'] });
  });

  it('by the end of 15 March: at least 21,175, at least 21,157, and 24,747, which is both', () => {
    expect(told['cases-15-march']).toEqual({ ...consistent, origins: bodies, voices: 4, camps: ['c07 c08 c09'] });
  });

  it('deaths by the end of 17 March: at least 2,503, and at least 2,158', () => {
    expect(told['deaths-17-march']).toEqual({
      ...consistent,
      origins: ['ecdc', 'who'],
      voices: 3,
      camps: ['c10 c11'],
    });
  });

  it('by the end of 1 April: at least 105,792 twice, and 110,574, which is both', () => {
    expect(told['cases-1-april']).toEqual({ ...consistent, origins: bodies, voices: 4, camps: ['c12 c13 c14'] });
  });

  it('deaths by the end of 1 April: at least 12,430, twice', () => {
    expect(told['deaths-1-april']).toEqual({
      ...consistent,
      origins: ['ecdc', 'who'],
      voices: 3,
      camps: ['c15 c16'],
    });
  });

  // Both had stopped by 10:00 CET, so both answer the whole question: [9, 9] and [17, 17]. If the ECDC stopped earlier
  // in its four hours and had only "at least 17", that would still exclude 9.
  it('by 10:00 CET on 22 February 9 and 17 exclude each other', () => {
    expect(told['cases-22-february-morning']).toEqual({
      verdict: 'disputed',
      origins: ['ecdc', 'who'],
      voices: 3,
      camps: ['c20', 'c21'],
      pairs: 1,
      gap: '17 ÷ 9',
    });
  });

  it('by the night of 31 March all three have 105,792', () => {
    expect(told['cases-at-midnight']).toEqual({ ...agreed, origins: bodies, voices: 4, camps: ['c17 c18 c19'] });
  });
});

it('a source that passes a figure on is a voice, and no origin', () => {
  const unrelayed: EventRecord = { ...covidItaly, renderings: [] };
  for (const [claim, { voices, ...rest }] of Object.entries(toldOf(unrelayed))) {
    const { voices: withRelay, ...restOfAll } = toldOf(covidItaly)[claim] ?? { voices: 0 };
    expect(restOfAll, claim).toEqual(rest);
    expect(withRelay, claim).toBe(voices + 1);
  }
});

it('every figure names the hour at which counting stopped, and is narrower if that was before what is asked', () => {
  const byTheHour = ['cases-22-february-morning', 'cases-at-midnight'];
  for (const { ref, claim, source, scope } of covidItaly.statements) {
    const whole = source === 'jhu-csse' || byTheHour.includes(claim);
    expect(scope.relation, ref).toBe(whole ? 'same' : 'narrower');
    expect(scope.note, ref).toMatch(/morning|midnight|23:59 UTC/);
  }
});

it('is passed on as it was said', () => {
  expect(fidelityOf([covidItaly], 'our-world-in-data')).toMatchObject({ faithful: 8, total: 8 });
});

it('as of the evening of 31 March only one of the three had said it', () => {
  const asOf = { precision: 'day', on: '2020-03-31', zone: 'Europe/Rome' } as const;
  const atMidnight = assessEvent(covidItaly, asOf).claims.find(({ claim }) => claim.id === 'cases-at-midnight');
  expect(atMidnight?.verdict).toBe('single origin');
});
