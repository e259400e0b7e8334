import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { campsHolding, countContained, countContradictingBodies, sweepIntervals } from './sweep';
import { RUNS } from './testing/arbitraries';

type Pair = readonly [number, number];

const lows = (all: readonly Pair[]) => Int32Array.from(all, ([low]) => low);
const highs = (all: readonly Pair[]) => Int32Array.from(all, ([, high]) => high);
const sweep = (...all: Pair[]) => sweepIntervals(lows(all), highs(all));

/** Short and long intervals, with many ends at the same place. */
const intervals: fc.Arbitrary<Pair[]> = fc.array(
  fc.tuple(fc.nat(12), fc.nat(9)).map(([low, more]): Pair => [low, low + more]),
  { maxLength: 12 },
);
const contains = (outer: Pair, inner: Pair) => outer[0] <= inner[0] && inner[1] <= outer[1];
const apart = (a: Pair, b: Pair) => a[1] < b[0] || b[1] < a[0];
const pairsIn = <T>(all: readonly T[]) => all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));

describe('a sweep', () => {
  it('finds nothing in an empty list, and one camp for a single interval', () => {
    expect(sweep()).toEqual({ contradictingPairs: 0, disputed: false, campLows: [], campHighs: [] });
    expect(sweep([3, 5])).toEqual({ contradictingPairs: 0, disputed: false, campLows: [3], campHighs: [5] });
  });

  it('treats a shared end as a common point', () => {
    expect(sweep([0, 5], [5, 9])).toMatchObject({ contradictingPairs: 0, campLows: [5], campHighs: [5] });
    expect(sweep([0, 4], [5, 9])).toMatchObject({ contradictingPairs: 1, disputed: true, campLows: [0, 5] });
  });

  it('leaves the ends that it is given in their order', () => {
    const [low, high] = [Int32Array.of(5, 0), Int32Array.of(9, 4)];
    sweepIntervals(low, high);
    expect([...low, ...high]).toEqual([5, 0, 9, 4]);
  });

  it('handles open ends', () => {
    const open = Float64Array.from([3, Number.NEGATIVE_INFINITY]);
    expect(sweepIntervals(open, Float64Array.from([Number.POSITIVE_INFINITY, 2]))).toMatchObject({
      contradictingPairs: 1,
      campLows: [Number.NEGATIVE_INFINITY, 3],
      campHighs: [2, Number.POSITIVE_INFINITY],
    });
  });

  it('leaves the arrays as they were', () => {
    const given = Int32Array.from([5, 1]);
    sweepIntervals(given, Int32Array.from([6, 2]));
    expect([...given]).toEqual([5, 1]);
  });

  it('counts the pairs, and finds the camps, that trying all pairs and all points does', () => {
    fc.assert(
      fc.property(intervals, (all) => {
        const found = sweep(...all);
        const contradicting = pairsIn(all).filter(([a, b]) => apart(a, b)).length;
        expect(found.contradictingPairs).toBe(contradicting);
        expect(found.disputed).toBe(contradicting > 0);

        const at = Array.from({ length: 22 }, (_, point) =>
          all.flatMap((one, i) => (contains(one, [point, point]) ? [i] : [])),
        );
        const maximal = at.filter(
          (set) =>
            set.length > 0 && !at.some((other) => other.length > set.length && set.every((i) => other.includes(i))),
        );
        const camps = found.campLows.map((low, camp): string => {
          const common: Pair = [low, found.campHighs[camp] ?? 0];
          const members = all.flatMap((one, i) => (contains(one, common) ? [i] : []));
          expect(common).toEqual([
            Math.max(...members.map((i) => all[i]?.[0] ?? 0)),
            Math.min(...members.map((i) => all[i]?.[1] ?? 0)),
          ]);
          for (const [i, one] of all.entries()) {
            const { first, last } = campsHolding(found, ...one);
            expect(first <= camp && camp <= last).toBe(members.includes(i));
          }
          return members.join();
        });
        expect(camps).toEqual([...new Set(maximal.map((set) => set.join()))]);
      }),
      RUNS,
    );
  });
});

describe('counting which intervals lie in which', () => {
  it('gives the count of all pairs', () => {
    fc.assert(
      fc.property(intervals, intervals, (inner, outer) => {
        const counted = countContained(
          { lows: lows(inner), highs: highs(inner) },
          { lows: lows(outer), highs: highs(outer) },
        );
        expect(counted).toBe(outer.flatMap((one) => inner.filter((other) => contains(one, other))).length);
      }),
      RUNS,
    );
  });
});

describe('pairs of bodies', () => {
  it('contradict if something that one says contradicts something of the other, or of its own', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.tuple(fc.nat(9), fc.nat(5)), { minLength: 1, maxLength: 3 }), { maxLength: 7 }),
        (said) => {
          const bodies = said.map((all) => all.map(([low, more]): Pair => [low, low + more]));
          const reach = (body: Pair[], end: 0 | 1) => body.map((one) => one[end]);
          const counted = countContradictingBodies(
            Int32Array.from(bodies, (body) => Math.max(...reach(body, 0))),
            Int32Array.from(bodies, (body) => Math.min(...reach(body, 1))),
          );
          const across = pairsIn(bodies).filter(([a, b]) => a.some((one) => b.some((other) => apart(one, other))));
          const torn = bodies.filter((body) => pairsIn(body).some(([a, b]) => apart(a, b)));
          expect(counted).toBe(across.length + torn.length);
        },
      ),
      RUNS,
    );
  });
});
