import type { PositionColumns } from './columns';

/** How two rows stand to each other, as a small number. */
export const CONTRADICT = 0;
export const AGREE = 1;
export const CONSISTENT = 2;
export type RowRelation = typeof CONTRADICT | typeof AGREE | typeof CONSISTENT;

/** How two rows of one claim stand to each other: what `relate` says of the two positions (relation.ts). */
export function relateRows(columns: PositionColumns, a: number, b: number, tolerance: number): RowRelation {
  const { lows, highs, denies } = columns;
  const lowA = lows[a] ?? 0;
  const lowB = lows[b] ?? 0;
  const highA = highs[a] ?? 0;
  const highB = highs[b] ?? 0;
  if (denies[a] === 1 || denies[b] === 1) {
    if (denies[a] === denies[b]) return isSameOwn(columns, a, b) ? AGREE : CONSISTENT;
    const isInside = denies[a] === 1 ? lowA <= lowB && highB <= highA : lowB <= lowA && highA <= highB;
    return isInside ? CONTRADICT : CONSISTENT;
  }
  if (highA < lowB || highB < lowA) return CONTRADICT;
  if (columns.sameScope[a] !== 1 || columns.sameScope[b] !== 1) return CONSISTENT;
  if (isSameOwn(columns, a, b) || (tolerance > 0 && isWithinTolerance(columns, a, b, tolerance))) return AGREE;
  return oneExactInTheOther(columns, a, b) ? AGREE : CONSISTENT;
}

function isSameOwn({ ownLows, ownHighs }: PositionColumns, a: number, b: number): boolean {
  return ownLows[a] === ownLows[b] && ownHighs[a] === ownHighs[b];
}

/** Two open ends are the same end; their difference would be no number. */
function isWithinTolerance({ ownLows, ownHighs }: PositionColumns, a: number, b: number, tolerance: number): boolean {
  return isNear(ownLows[a] ?? 0, ownLows[b] ?? 0, tolerance) && isNear(ownHighs[a] ?? 0, ownHighs[b] ?? 0, tolerance);
}

const isNear = (a: number, b: number, tolerance: number): boolean => a === b || Math.abs(a - b) <= tolerance;

/** Nothing compares with NaN, so that what is no exact number falls out by itself. */
function oneExactInTheOther({ figures, lows, highs }: PositionColumns, a: number, b: number): boolean {
  const figureA = figures[a] ?? Number.NaN;
  const figureB = figures[b] ?? Number.NaN;
  if (Number.isNaN(figureA) || Number.isNaN(figureB)) return false;
  const inB = (lows[b] ?? 0) <= figureA && figureA <= (highs[b] ?? 0);
  return inB || ((lows[a] ?? 0) <= figureB && figureB <= (highs[a] ?? 0));
}
