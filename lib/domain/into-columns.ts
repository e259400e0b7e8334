import Big from 'big.js';
import type { PositionColumns } from './columns';
import { toleranceOf } from './implied';
import { type End, highEnd, lowEnd } from './interval';
import { type Place, placesOf } from './options';
import type { ComparablePosition } from './position';
import type { Claim, SourceId } from './record';
import { figureKeyOf, isSameScope } from './relation';
import { valueKeyOf } from './same-value';
import { nth } from './sweep';

/** The comparable positions on one claim. */
export type ClaimPositions = { claim: Claim; positions: readonly ComparablePosition[] };

export type InColumns = {
  columns: PositionColumns;
  /** The claims in the columns, in their order, and those that do not fit. */
  claims: readonly ClaimPositions[];
  unfit: readonly ClaimPositions[];
  /** The numbers of sources and origins in the columns. All sources are numbered, also those of `unfit`. */
  sources: readonly SourceId[];
  origins: readonly SourceId[];
};

/**
 * Puts positions in columns (columns.ts), exactly or not at all. `unfit` are the claims with a position that names
 * several options, with options that may all be true, or with figures of more digits than a plain number holds.
 */
export function intoColumns(all: readonly ClaimPositions[]): InColumns {
  const sources = new Map<SourceId, number>();
  const origins = new Map<SourceId, number>();
  for (const { source, origin } of all.flatMap(({ positions }) => positions)) {
    numberIn(sources, source.id);
    numberIn(origins, origin.id);
  }
  const read = all.map((one) => ({ one, rows: rowsOf(one) }));
  const fitting = read.flatMap(({ one, rows }) => (rows === 'does not fit' ? [] : [{ one, rows }]));
  const rows = fitting.flatMap((each) => each.rows);
  const positions = fitting.flatMap(({ one }) => one.positions);
  const starts = new Int32Array(fitting.length + 1);
  for (const [i, { one }] of fitting.entries()) starts[i + 1] = nth(starts, i) + one.positions.length;
  return {
    columns: {
      starts,
      sources: Int32Array.from(positions, ({ source }) => numberIn(sources, source.id)),
      origins: Int32Array.from(positions, ({ origin }) => numberIn(origins, origin.id)),
      lows: Float64Array.from(rows, ({ low }) => low),
      highs: Float64Array.from(rows, ({ high }) => high),
      ownLows: Float64Array.from(rows, ({ ownLow }) => ownLow),
      ownHighs: Float64Array.from(rows, ({ ownHigh }) => ownHigh),
      puts: Int32Array.from(rows, ({ put }) => put),
      figures: Int32Array.from(rows, ({ figure }) => figure),
      sameScope: Uint8Array.from(positions, ({ statement }) => Number(statement.scope.relation === 'same')),
      denies: Uint8Array.from(positions, ({ stance, implied }) =>
        Number(stance === 'denied' && implied.kind !== 'answer'),
      ),
      untraced: Uint8Array.from(positions, ({ counted }) => Number(counted === 'cannot be traced')),
      tolerances: Float64Array.from(fitting, ({ one }) => scaleOf(one)(toleranceOf(one.claim))),
    },
    claims: fitting.map(({ one }) => one),
    unfit: read.flatMap(({ one, rows: found }) => (found === 'does not fit' ? [one] : [])),
    sources: [...sources.keys()],
    origins: [...origins.keys()],
  };
}

/** The number of a source: the next free one if it is new. */
function numberIn(numbers: Map<SourceId, number>, id: SourceId): number {
  const number = numbers.get(id) ?? numbers.size;
  numbers.set(id, number);
  return number;
}

type Row = { low: number; high: number; ownLow: number; ownHigh: number; put: number; figure: number };

/** An exact decimal of a claim as a whole number. */
type Scale = (n: Big) => number;

/** The same number for the same text, from 0; −1 for `none`. */
type Numbering = (key: string) => number;

function numbering(): Numbering {
  const numbers = new Map<string, number>();
  return (key) => {
    if (key === 'none') return -1;
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}

function rowsOf(one: ClaimPositions): Row[] | 'does not fit' {
  if (one.claim.running) return 'does not fit';
  const by = { scale: scaleOf(one), puts: numbering(), figures: numbering() };
  const rows = one.positions.flatMap((position) => rowOf(position, one.claim, by));
  const fits = rows.length === one.positions.length && Number.isSafeInteger(by.scale(toleranceOf(one.claim)));
  return fits ? rows : 'does not fit';
}

/** The numbers of one position; nothing if it does not fit. */
function rowOf(
  position: ComparablePosition,
  claim: Claim,
  by: { scale: Scale; puts: Numbering; figures: Numbering },
): Row[] {
  const { implied } = position;
  const spanning = (low: number, high: number): Row => ({
    ...{ low, high, ownLow: low, ownHigh: high },
    put: by.puts(`place ${low}`),
    figure: -1,
  });
  if (implied.kind === 'answer') return [spanning(implied.yes ? 0 : 1, implied.yes ? 0 : 1)];
  if (implied.kind === 'options') {
    const named = [...new Set(implied.options)];
    const places = claim.type === 'category' && claim.exclusive ? placesOf(claim.options) : new Map<string, Place>();
    const found = named.map((option) => places.get(option));
    return found.length > 1 ? [] : found.flatMap((place) => (place ? [spanning(place.first, place.last)] : []));
  }
  // Confirmations and denials of statements are no ranges.
  if (implied.kind !== 'interval') return [];
  const { interval, own } = implied;
  const ends = [lowEnd(interval), highEnd(interval), lowEnd(own), highEnd(own)];
  const [low = 0, high = 0, ownLow = 0, ownHigh = 0] = ends.map((end) => numberOf(end, by.scale));
  const scaled = ends.map((end) => (typeof end === 'string' ? 0 : by.scale(end.at)));
  // n + 1: "just above n" gets a number as well, and must be as exact.
  if (!scaled.every((n) => Number.isSafeInteger(n + 1))) return [];
  const figure = isSameScope(position) ? by.figures(figureKeyOf(position)) : -1;
  return [{ low, high, ownLow, ownHigh, put: by.puts(valueKeyOf(implied.value, claim)), figure }];
}

function numberOf(end: End, scale: Scale): number {
  if (end === 'below all') return Number.NEGATIVE_INFINITY;
  return end === 'above all' ? Number.POSITIVE_INFINITY : scale(end.at) + end.beside;
}

/**
 * Multiplies the decimals of a claim into whole numbers, and doubles them, so that "just above n" has its own whole
 * number.
 */
function scaleOf({ claim, positions }: ClaimPositions): Scale {
  const figures = positions.flatMap(({ implied }) =>
    implied.kind === 'interval' ? [implied.interval, implied.own].flatMap(({ low, high }) => [low, high]) : [],
  );
  const decimals = [toleranceOf(claim), ...figures].map((n) => (n === 'open' ? 0 : n.c.length - 1 - n.e));
  const factor = new Big(10).pow(decimals.reduce((most, next) => Math.max(most, next), 0)).times(2);
  return (n) => n.times(factor).toNumber();
}
