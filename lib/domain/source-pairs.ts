import type { PositionColumns } from './columns';
import { pairsOf } from './contradiction';
import { type ClaimPositions, intoColumns } from './into-columns';
import type { SourceId } from './record';
import { type PairRelation, relate } from './relation';
import { AGREE, CONSISTENT, CONTRADICT, type RowRelation, relateMeeting, relateRows } from './row-relation';
import { nth } from './sweep';

/**
 * How often any two sources have comparable positions on one claim, and the relations of these. Only half of the square
 * of sources is stored, since both orders are the same; read it with `countsBetween`. Each count is exact up to 4 294
 * 967 295.
 */
export type SourcePairs = { size: number; counts: Uint32Array };

/** The counts of two sources. A source against itself: what it says against what it denies. */
export type PairCounts = { comparable: number; agree: number; consistent: number; contradict: number };

/**
 * Counts over all claims of the columns. It looks at every pair of rows, because every pair is counted: the sum over
 * all claims of k²/2, at some 50 million pairs a second, and 6 · size² bytes.
 *
 * @param size how many sources there are, numbered from 0: it must exceed every source number, which is not checked.
 */
export function sourcePairsInColumns(columns: PositionColumns, size: number): SourcePairs {
  // The arrays are read into variables once, and the frequent cases are decided before any call: this is the inner
  // loop.
  const { starts, sources, tolerances, lows, highs, denies, sameScope } = columns;
  const pairs = noSourcePairs(size);
  const { counts } = pairs;
  for (let claim = 0; claim < starts.length - 1; claim += 1) {
    const to = starts[claim + 1] ?? 0;
    const tolerance = tolerances[claim] ?? 0;
    for (let a = starts[claim] ?? 0; a < to; a += 1) {
      const source = sources[a] ?? 0;
      const [low, high, denied, scoped] = [lows[a] ?? 0, highs[a] ?? 0, denies[a] ?? 0, sameScope[a] ?? 0];
      for (let b = a + 1; b < to; b += 1) {
        let kind: RowRelation;
        if ((denied | (denies[b] ?? 0)) !== 0) kind = relateRows(columns, a, b, tolerance);
        else if (high < (lows[b] ?? 0) || (highs[b] ?? 0) < low) kind = CONTRADICT;
        else if ((scoped & (sameScope[b] ?? 0)) === 0) kind = CONSISTENT;
        else kind = relateMeeting(columns, a, b, tolerance);
        const at = slotOf(source, sources[b] ?? 0) + kind;
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  }
  return pairs;
}

const noSourcePairs = (size: number): SourcePairs => ({
  size,
  counts: new Uint32Array((KINDS * size * (size + 1)) / 2),
});

const KINDS = 3;

/** Where the counts of two sources begin: row by row of the lower half of the square. */
function slotOf(a: number, b: number): number {
  return KINDS * (a > b ? (a * (a + 1)) / 2 + b : (b * (b + 1)) / 2 + a);
}

/** The counts of two sources by their numbers, in either order. */
export function countsBetween({ counts }: SourcePairs, a: number, b: number): PairCounts {
  const slot = slotOf(a, b);
  const [contradict = 0, agree = 0, consistent = 0] = [CONTRADICT, AGREE, CONSISTENT].map(
    (kind) => counts[slot + kind],
  );
  return { comparable: contradict + agree + consistent, agree, consistent, contradict };
}

/**
 * The same over claims read exactly, with the sources in the order of their numbers: by columns if they fit, otherwise
 * position by position. Echoes are no positions, and are in no count.
 */
export function sourcePairsOf(all: readonly ClaimPositions[]): SourcePairs & { sources: readonly SourceId[] } {
  const { columns, unfit, sources } = intoColumns(all);
  const { size, counts } = sourcePairsInColumns(columns, sources.length);
  const numbers = new Map(sources.map((id, i) => [id, i]));
  for (const { claim, positions } of unfit) {
    for (const [a, b] of pairsOf(positions)) {
      const slot = slotOf(numbers.get(a.source.id) ?? 0, numbers.get(b.source.id) ?? 0);
      const at = slot + KIND_OF[relate(a, b, claim).relation];
      counts[at] = nth(counts, at) + 1;
    }
  }
  return { size, counts, sources };
}

const KIND_OF: Record<PairRelation, RowRelation> = { contradicts: CONTRADICT, agrees: AGREE, consistent: CONSISTENT };
