import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stated } from '@/prisma/factories/values';
import { RUNS } from './testing/arbitraries';
import { count, recordOf, said } from './testing/record';
import type { NumberValue, Relation } from './value';
import { assessClaim } from './verdict';

// Decimals, whose ranges may not include their ends ("more than 2.5"), by trying points that are closer than any two
// ends.

const claim = count({ whole: false, unit: 'm', lowerBound: 'none' });
/** Eighths from −2 to 8. Figures are halves, so an eighth lies between any two of their ends. */
const POINTS = Array.from({ length: 81 }, (_, i) => -2 + i / 8);

type Put = { relation: Exclude<Relation, 'vague'>; n: number; more: number };

const numberFrom = ({ relation, n, more }: Put): NumberValue => {
  const figure = new Big(n);
  if (relation === 'exact' || relation === 'about') {
    return { type: 'number', relation, figure, lastDigit: new Big('0.5') };
  }
  if (relation === 'between') return { type: 'number', relation, low: figure, high: figure.plus(more) };
  return { type: 'number', relation, bound: figure };
};

const ADMITS: Record<Put['relation'], (point: number, put: Put) => boolean> = {
  // Written to the half: a quarter on either side.
  exact: (point, { n }) => Math.abs(point - n) <= 0.25,
  about: (point, { n }) => Math.abs(point - n) <= Math.max(0.25, Math.abs(n) / 10),
  'at least': (point, { n }) => point >= n,
  'more than': (point, { n }) => point > n,
  'at most': (point, { n }) => point <= n,
  'fewer than': (point, { n }) => point < n,
  between: (point, { n, more }) => point >= n && point <= n + more,
};

const puts = fc.array(
  fc.record({
    relation: fc.constantFrom<Put['relation']>(
      'exact',
      'about',
      'at least',
      'more than',
      'at most',
      'fewer than',
      'between',
    ),
    n: fc.integer({ min: 0, max: 8 }).map((halves) => halves / 2),
    more: fc.constantFrom(0, 0.5, 2),
  }),
  { maxLength: 7 },
);

describe('decimals', () => {
  it('contradict, and camp, as the points that they admit', () => {
    fc.assert(
      fc.property(puts, (all) => {
        const record = recordOf(
          [claim],
          all.map((put, i) => said(`s${i}`, `a${i}`, stated(numberFrom(put)))),
        );
        const { contradictions, camps, gap } = assessClaim(record, claim, 'latest');
        const admitted = all.map((put) => POINTS.filter((point) => ADMITS[put.relation](point, put)));

        const apart = admitted.flatMap((one, i) =>
          admitted.flatMap((two, j) => (i < j && !one.some((point) => two.includes(point)) ? [`s${i} s${j}`] : [])),
        );
        expect(contradictions.map(({ a, b }) => `${a.statement.id} ${b.statement.id}`)).toEqual(apart);

        const sets = POINTS.map((point) => admitted.flatMap((own, i) => (own.includes(point) ? [`s${i}`] : [])));
        const maximal = sets.filter(
          (set) =>
            set.length > 0 && !sets.some((other) => other.length > set.length && set.every((id) => other.includes(id))),
        );
        expect(camps.map(({ positions }) => positions.map(({ statement }) => statement.id).join(' '))).toEqual([
          ...new Set(maximal.map((set) => set.join(' '))),
        ]);
        // Without a natural zero a difference is told.
        expect(gap.kind).toBe(apart.length > 0 ? 'difference' : 'n/a');
      }),
      RUNS,
    );
  });
});
