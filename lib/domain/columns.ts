import type { Ends } from './sweep';
import type { Verdict } from './verdict';

/**
 * The comparable positions of many claims in columns, for a million of them at once: row r is one position, and the
 * rows of one claim stand together. Numbers are whole (decimals multiplied out), exact up to 2^53. What does not fit
 * (several options on one list) is read position by position instead.
 */
export type PositionColumns = {
  /** Claim c holds the rows starts[c] up to, and without, starts[c + 1]: one longer than there are claims. */
  starts: Int32Array;
  /** The source, and the body that it comes from, each numbered from 0. */
  sources: Int32Array;
  origins: Int32Array;
  /** The implied range; of a denial, what is denied. ±Infinity where open. */
  lows: Float64Array;
  highs: Float64Array;
  /** The range as it was put, before scope and tolerance. */
  ownLows: Float64Array;
  ownHighs: Float64Array;
  /** The figure of an exact number; NaN for all others. */
  figures: Float64Array;
  /** 1 where the scope is `same`. */
  sameScope: Uint8Array;
  /** 1 where the position is a denial. */
  denies: Uint8Array;
  /** Per claim, the whole tolerance in the unit of its ranges; 0 for none. */
  tolerances: Float64Array;
};

/** What every claim of the columns comes to, in the order of the claims. */
export type ColumnReadings = {
  /** Place in VERDICTS. */
  verdicts: Uint8Array;
  contradictingPairs: Float64Array;
  camps: Int32Array;
};

/** The verdicts as `ColumnReadings` numbers them. */
export const VERDICTS: readonly Verdict[] = ['no value', 'disputed', 'single origin', 'agreed', 'consistent'];

/** Columns of plain ranges: every position stated, of scope `same`, of a source that speaks for itself, no tolerance. */
export function plainColumns(starts: Int32Array, sources: Int32Array, lows: Ends, highs: Ends): PositionColumns {
  const rows = lows.length;
  const [low, high] = [Float64Array.from(lows), Float64Array.from(highs)];
  return {
    starts,
    sources,
    origins: sources,
    lows: low,
    highs: high,
    ownLows: low,
    ownHighs: high,
    figures: new Float64Array(rows).fill(Number.NaN),
    sameScope: new Uint8Array(rows).fill(1),
    denies: new Uint8Array(rows),
    tolerances: new Float64Array(Math.max(starts.length - 1, 0)),
  };
}

/** Verdict, number of camps and contradicting pairs of every claim, by sorted sweeps: O(k log k) in each claim. */
export function readColumns(_columns: PositionColumns): ColumnReadings {
  throw new Error('not yet written');
}
