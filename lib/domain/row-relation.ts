import type { PositionColumns } from './columns';
import { nth } from './sweep';

/** The relation of two rows, as a small number. */
export const CONTRADICT = 0;
export const AGREE = 1;
export const CONSISTENT = 2;
export type RowRelation = typeof CONTRADICT | typeof AGREE | typeof CONSISTENT;

/** The relation of two rows of one claim: what `relate` says of the two positions (relation.ts). */
export function relateRows(columns: PositionColumns, a: number, b: number, tolerance: number): RowRelation {
  const { lows, highs, denies } = columns;
  const lowA = nth(lows, a);
  const lowB = nth(lows, b);
  const highA = nth(highs, a);
  const highB = nth(highs, b);
  if (denies[a] === 1 || denies[b] === 1) {
    if (denies[a] === denies[b]) return isSameOwn(columns, a, b) ? AGREE : CONSISTENT;
    const isInside = denies[a] === 1 ? lowA <= lowB && highB <= highA : lowB <= lowA && highA <= highB;
    return isInside || givesTheFigure(columns, a, b) ? CONTRADICT : CONSISTENT;
  }
  if (highA < lowB || highB < lowA) return CONTRADICT;
  if (columns.sameScope[a] !== 1 || columns.sameScope[b] !== 1) return CONSISTENT;
  return relateMeeting(columns, a, b, tolerance);
}

/** Whether one gives the very figure that the other denies. */
const givesTheFigure = ({ figures }: PositionColumns, a: number, b: number): boolean =>
  nth(figures, a) >= 0 && figures[a] === figures[b];

/** `relateRows` for two that state a value of the claim's own scope, and have a point in common. */
export function relateMeeting(columns: PositionColumns, a: number, b: number, tolerance: number): RowRelation {
  if (columns.puts[a] === columns.puts[b]) return AGREE;
  return tolerance > 0 && isWithinTolerance(columns, a, b, tolerance) ? AGREE : CONSISTENT;
}

function isSameOwn({ ownLows, ownHighs }: PositionColumns, a: number, b: number): boolean {
  return ownLows[a] === ownLows[b] && ownHighs[a] === ownHighs[b];
}

/** Two open ends are the same end; their difference would not be a number. */
function isWithinTolerance({ ownLows, ownHighs }: PositionColumns, a: number, b: number, tolerance: number): boolean {
  return isNear(nth(ownLows, a), nth(ownLows, b), tolerance) && isNear(nth(ownHighs, a), nth(ownHighs, b), tolerance);
}

const isNear = (a: number, b: number, tolerance: number): boolean => a === b || Math.abs(a - b) <= tolerance;
