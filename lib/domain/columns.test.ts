import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PositionColumns, plainColumns, readColumns, VERDICTS } from './columns';
import { relateRows } from './row-relation';
import { countsBetween, sourcePairsInColumns } from './source-pairs';
import { sweepIntervals } from './sweep';
import { RUNS } from './testing/arbitraries';

// Claims of many positions at once. properties-sweep compares single claims of every kind with readings.

const columns: fc.Arbitrary<PositionColumns> = fc
  .array(fc.array(fc.tuple(fc.nat(400), fc.nat(300), fc.nat(5), fc.nat(9)), { maxLength: 60, size: 'max' }), {
    maxLength: 4,
  })
  .map((claims) => {
    const rows = claims.flat();
    const starts = [0];
    for (const claim of claims) starts.push((starts.at(-1) ?? 0) + claim.length);
    const lows = Int32Array.from(rows, ([low]) => low);
    return {
      ...plainColumns(
        Int32Array.from(starts),
        Int32Array.from(rows, ([, , source]) => source),
        lows,
        Int32Array.from(rows, ([low, more]) => low + more),
      ),
      denies: Uint8Array.from(rows, ([, , , dice]) => Number(dice === 0)),
    };
  });

const pairsOfRows = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i).flatMap((a, i, all) =>
    all.slice(i + 1).map((b) => [a, b] as const),
  );

/** What the rows of each source have in common, or each of them where they have nothing. */
function heldBySource({ lows, highs, sources }: PositionColumns, rows: readonly number[]): [number, number][] {
  return [0, 1, 2, 3, 4, 5].flatMap((source) => {
    const own = rows
      .filter((row) => sources[row] === source)
      .map((row): [number, number] => [lows[row] ?? 0, highs[row] ?? 0]);
    const common: [number, number] = [Math.max(...own.map(([low]) => low)), Math.min(...own.map(([, high]) => high))];
    return own.length > 0 && common[0] <= common[1] ? [common] : own;
  });
}

describe('columns of many positions', () => {
  it('give the same result as all pairs of their rows', () => {
    fc.assert(
      fc.property(columns, (all) => {
        const { verdicts, camps, contradictingPairs } = readColumns(all);
        const counts = sourcePairsInColumns(all, 6);
        let comparable = 0;
        for (const [claim, verdict] of verdicts.entries()) {
          const [from = 0, to = 0] = all.starts.subarray(claim, claim + 2);
          const rows = Array.from({ length: to - from }, (_, i) => from + i);
          const given = rows.filter((row) => all.denies[row] === 0);
          const relations = pairsOfRows(from, to).map(([a, b]) => relateRows(all, a, b, 0));
          comparable += relations.length;
          const contradicting = relations.filter((relation) => relation === 0).length;
          expect(contradictingPairs[claim]).toBe(given.length === 0 ? 0 : contradicting);
          const held = heldBySource(all, given);
          const swept = sweepIntervals(
            Float64Array.from(held, ([low]) => low),
            Float64Array.from(held, ([, high]) => high),
          );
          expect(camps[claim]).toBe(swept.campLows.length);
          const expected =
            given.length === 0
              ? 'no value'
              : contradicting > 0
                ? 'disputed'
                : new Set(given.map((row) => all.origins[row])).size === 1
                  ? 'single origin'
                  : relations.every((relation) => relation === 1)
                    ? 'agreed'
                    : 'consistent';
          expect(VERDICTS[verdict]).toBe(expected);
        }
        const sum = [0, 1, 2, 3, 4, 5].flatMap((a) =>
          [0, 1, 2, 3, 4, 5].filter((b) => b <= a).map((b) => countsBetween(counts, a, b)),
        );
        expect(sum.reduce((total, one) => total + one.comparable, 0)).toBe(comparable);
      }),
      RUNS,
    );
  });

  it('with two voices of one origin are a single origin, and with those of two origins are not', () => {
    const [starts, ends] = [Int32Array.of(0, 2), Int32Array.of(5, 5)];
    const verdict = (...origins: [number, number]) => {
      const { verdicts } = readColumns({
        ...plainColumns(starts, Int32Array.of(0, 1), ends, ends),
        origins: Int32Array.from(origins),
      });
      return VERDICTS[verdicts[0] ?? 0];
    };
    expect(verdict(0, 0)).toBe('single origin');
    expect(verdict(0, 1)).toBe('agreed');
  });

  it('of plain ranges agree where the ranges are the same, and give no figure that could be denied', () => {
    const [starts, sources] = [Int32Array.of(0, 2, 4, 6), Int32Array.of(0, 1, 0, 1, 0, 1)];
    const lows = Int32Array.of(5, 5, 5, 4, 20, 5);
    const highs = Int32Array.of(9, 9, 9, 9, 20, 9);
    const { verdicts, contradictingPairs } = readColumns({
      ...plainColumns(starts, sources, lows, highs),
      denies: Uint8Array.of(0, 0, 0, 0, 0, 1),
    });
    expect([...verdicts].map((verdict) => VERDICTS[verdict])).toEqual(['agreed', 'consistent', 'single origin']);
    expect([...contradictingPairs]).toEqual([0, 0, 0]);
  });

  it('of no claims are empty', () => {
    const none = plainColumns(new Int32Array(0), new Int32Array(0), new Int32Array(0), new Int32Array(0));
    expect(readColumns(none).verdicts).toHaveLength(0);
    const pairs = sourcePairsInColumns(none, 2);
    expect(countsBetween(pairs, 0, 1)).toEqual({ comparable: 0, agree: 0, consistent: 0, contradict: 0 });
    // Three kinds for a with a, a with b, and b with b.
    expect(pairs.counts).toHaveLength(9);
  });

  it('have a tolerance for each claim', () => {
    const two = plainColumns(Int32Array.of(0, 1, 1), Int32Array.of(0), Int32Array.of(5), Int32Array.of(5));
    expect([...two.tolerances]).toEqual([0, 0]);
  });
});
