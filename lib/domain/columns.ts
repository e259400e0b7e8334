import { extremesOf } from './agreed';
import { pairsOf } from './contradiction';
import { grouped } from './record-index';
import { AGREE, relateRows } from './row-relation';
import { commonOf, countContained, type Ends, nth, sweepSorted } from './sweep';
import type { Verdict } from './verdict';

/**
 * The comparable positions of many claims in columns, for a million of them at once. Row r is one position, and the
 * rows of one claim are adjacent. Numbers are whole, exact up to 2^53: decimals are multiplied, an option spans its
 * place in the tree (options.ts), yes is 0 and no 1. What does not fit (several options in one position, and lists of
 * which several may be true) is read from positions instead (verdict.ts).
 */
export type PositionColumns = {
  /**
   * Claim c has the rows from starts[c] up to, but not including, starts[c + 1]. There is one more entry than claims.
   */
  starts: Int32Array;
  /** The source and its origin, each numbered from 0. */
  sources: Int32Array;
  origins: Int32Array;
  /** The implied range; of a denial, what is denied. ±Infinity where open. */
  lows: Float64Array;
  highs: Float64Array;
  /** The range before scope and tolerance. */
  ownLows: Float64Array;
  ownHighs: Float64Array;
  /** Relation and figure, numbered from 0 within the claim: the same number, the same value. −1 for none. */
  puts: Int32Array;
  /** The figure of an exact number or an about, or of one that is denied, numbered likewise; −1 for all others. */
  figures: Int32Array;
  /** 1 if the scope is `same`. */
  sameScope: Uint8Array;
  /** 1 if the position is a denial. */
  denies: Uint8Array;
  /** 1 if its origin does not say where it has its value. */
  untraced: Uint8Array;
  /** Per claim, the whole tolerance in the unit of its ranges; 0 for none. */
  tolerances: Float64Array;
};

/** The result of every claim of the columns, in the order of the claims. */
export type ColumnReadings = {
  /** Index in VERDICTS. */
  verdicts: Uint8Array;
  contradictingPairs: Float64Array;
  camps: Int32Array;
};

/** The verdicts as `ColumnReadings` numbers them. */
export const VERDICTS: readonly Verdict[] = ['no value', 'disputed', 'single origin', 'agreed', 'consistent'];
const NO_VALUE = 0;
const DISPUTED = 1;
const SINGLE_ORIGIN = 2;
const AGREED = 3;
const CONSISTENT = 4;

/**
 * Columns of plain ranges: every position stated, of scope `same`, of a source that speaks for itself, no tolerance.
 * `starts` counts rows; `lows` and `highs` are in the unit of each claim, whole, ±Infinity where open.
 */
export function plainColumns(starts: Int32Array, sources: Int32Array, lows: Ends, highs: Ends): PositionColumns {
  const [low, high] = [Float64Array.from(lows), Float64Array.from(highs)];
  return {
    starts,
    sources,
    origins: sources,
    lows: low,
    highs: high,
    ownLows: low,
    ownHighs: high,
    puts: rangesNumbered(low, high),
    figures: new Int32Array(lows.length).fill(-1),
    sameScope: new Uint8Array(lows.length).fill(1),
    denies: new Uint8Array(lows.length),
    untraced: new Uint8Array(lows.length),
    tolerances: new Float64Array(Math.max(starts.length - 1, 0)),
  };
}

/** Each range by the number of the first row that has it. */
function rangesNumbered(lows: Ends, highs: Ends): Int32Array {
  const numbers = new Map<number, Map<number, number>>();
  return Int32Array.from(lows, (low, row) => {
    const high = nth(highs, row);
    const ofLow = numbers.get(low) ?? new Map<number, number>();
    numbers.set(low, ofLow);
    const first = ofLow.get(high) ?? row;
    ofLow.set(high, first);
    return first;
  });
}

/** Verdict, number of camps and contradicting pairs of every claim, by sorted sweeps: O(k log k) in each claim. */
export function readColumns(columns: PositionColumns): ColumnReadings {
  const { starts } = columns;
  const claims = Math.max(starts.length - 1, 0);
  const readings = {
    verdicts: new Uint8Array(claims),
    contradictingPairs: new Float64Array(claims),
    camps: new Int32Array(claims),
  };
  // Room for a claim that has all rows.
  const [begins, ends] = [new Float64Array(columns.lows.length), new Float64Array(columns.lows.length)];
  const seen = new Int32Array(columns.sources.reduce((most, source) => Math.max(most, source), 0) + 1);
  let camps = 0;
  const countCamp = (): void => {
    camps += 1;
  };
  for (let claim = 0; claim < claims; claim += 1) {
    const rows = { from: nth(starts, claim), to: nth(starts, claim + 1) };
    const given = takeGiven(columns, rows, begins, ends);
    camps = 0;
    let pairs = sweepSorted(sort(begins.subarray(0, given)), sort(ends.subarray(0, given)), countCamp);
    if (isHeldTwice(columns, rows, seen)) {
      camps = 0;
      const { lows, highs } = heldBySource(columns, rows);
      sweepSorted(sort(lows), sort(highs), countCamp);
    }
    // Most claims have no denial; looking for one again would take a tenth of the time of a claim of ten rows.
    if (given < rows.to - rows.from) pairs += countDenied(columns, rows);
    readings.contradictingPairs[claim] = pairs;
    readings.camps[claim] = camps;
    readings.verdicts[claim] = verdictAt(columns, claim, rows, given, pairs);
  }
  return readings;
}

/** The rows of one claim: from the first up to, and without, `to`. */
type Rows = { from: number; to: number };

/** The verdict in the order of method.md (verdict.ts), from what the sweep has counted. */
function verdictAt(columns: PositionColumns, claim: number, rows: Rows, given: number, pairs: number): number {
  if (given === 0) return NO_VALUE;
  if (pairs > 0) return DISPUTED;
  if (isOneOrigin(columns, rows)) return SINGLE_ORIGIN;
  return allRowsAgree(columns, rows, nth(columns.tolerances, claim)) ? AGREED : CONSISTENT;
}

/** Copies the ranges of the rows that give a value, and returns how many they are. */
function takeGiven({ lows, highs, denies }: PositionColumns, { from, to }: Rows, begins: Ends, ends: Ends): number {
  let given = 0;
  for (let row = from; row < to; row += 1) {
    if (denies[row] === 1) continue;
    begins[given] = nth(lows, row);
    ends[given] = nth(highs, row);
    given += 1;
  }
  return given;
}

/**
 * Whether a source has two rows, whose values then stand together in a camp. `seen` is used up: for each source it holds
 * the row after its last one, of this claim or of an earlier one.
 */
function isHeldTwice({ sources }: PositionColumns, { from, to }: Rows, seen: Int32Array): boolean {
  for (let row = from; row < to; row += 1) {
    const source = nth(sources, row);
    if (nth(seen, source) > from) return true;
    seen[source] = row + 1;
  }
  return false;
}

/** What all values of each source have in common, or each of them where they have nothing. */
function heldBySource({ sources, lows, highs, denies }: PositionColumns, { from, to }: Rows) {
  const rows = Array.from({ length: to - from }, (_, i) => from + i).filter((row) => denies[row] !== 1);
  const held = [...grouped(rows, (row) => sources[row]).values()].flatMap((own) => {
    const ranges = own.map((row) => ({ low: nth(lows, row), high: nth(highs, row) }));
    const common = commonOf(ranges);
    return common === 'none' ? ranges : [common];
  });
  return { lows: Float64Array.from(held, ({ low }) => low), highs: Float64Array.from(held, ({ high }) => high) };
}

/** Up to this many numbers, moving them one by one is faster than calling the built-in sort. */
const FEW = 24;

function sort(numbers: Float64Array): Float64Array {
  if (numbers.length > FEW) return numbers.sort();
  for (let i = 1; i < numbers.length; i += 1) {
    const one = nth(numbers, i);
    let at = i;
    for (; at > 0 && nth(numbers, at - 1) > one; at -= 1) numbers[at] = nth(numbers, at - 1);
    numbers[at] = one;
  }
  return numbers;
}

/** How many pairs there are of a denial and a value inside what it denies, or of that very figure. */
function countDenied(columns: PositionColumns, { from, to }: Rows): number {
  const { lows, highs, denies } = columns;
  const rows = Array.from({ length: to - from }, (_, i) => from + i);
  const rangesOf = (denying: number) => {
    const kept = rows.filter((row) => denies[row] === denying);
    return {
      lows: Float64Array.from(kept, (row) => nth(lows, row)),
      highs: Float64Array.from(kept, (row) => nth(highs, row)),
    };
  };
  return countContained(rangesOf(0), rangesOf(1)) + countFiguresBeside(columns, rows);
}

/** Values that give the very figure that is denied, and do not lie inside what is denied. */
function countFiguresBeside({ lows, highs, denies, figures }: PositionColumns, rows: readonly number[]): number {
  const giving = grouped(
    rows.filter((row) => denies[row] === 0 && nth(figures, row) >= 0),
    (row) => figures[row],
  );
  let pairs = 0;
  for (const denial of rows) {
    if (denies[denial] === 0) continue;
    for (const row of giving.get(nth(figures, denial)) ?? []) {
      const isInside = nth(lows, denial) <= nth(lows, row) && nth(highs, row) <= nth(highs, denial);
      if (!isInside) pairs += 1;
    }
  }
  return pairs;
}

function isOneOrigin({ origins, denies, untraced }: PositionColumns, { from, to }: Rows): boolean {
  let origin = -1;
  for (let row = from; row < to; row += 1) {
    if (denies[row] === 1 || untraced[row] === 1) continue;
    if (origin !== -1 && origins[row] !== origin) return false;
    origin = nth(origins, row);
  }
  return true;
}

/** Whether all pairs of rows agree, given that none contradict (agreed.ts). */
function allRowsAgree(columns: PositionColumns, { from, to }: Rows, tolerance: number): boolean {
  const { ownLows, ownHighs, puts } = columns;
  for (let row = from + 1; row < to; row += 1) {
    if (relateRows(columns, from, row, tolerance) !== AGREE) return false;
  }
  // Without a tolerance only the same value agrees.
  if (tolerance === 0) return true;
  const extremes = extremesOf(ownLows.subarray(from, to), ownHighs.subarray(from, to), puts.subarray(from, to));
  return pairsOf([...extremes]).every(([a, b]) => relateRows(columns, from + a, from + b, tolerance) === AGREE);
}
