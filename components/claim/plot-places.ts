import type { SeriesView } from '@/lib/views/claim-view';

// A plot is laid out in pixels vertically, so that its words keep their size, and in per cent horizontally, so that it
// fits any width.

const PAD = 18;
const LINE = 34;
const LEAST = 300;
/** One or two lines need no more height. */
const FEW = { series: 2, height: 190 };

/** How many lines are named beside the plot. All of them are in the table below it as well. */
export const NAMED = 24;

/** Tall enough for every name beside it. */
export const heightFor = (series: readonly SeriesView[]): number =>
  Math.max(series.length > FEW.series ? LEAST : FEW.height, Math.min(series.length, NAMED) * LINE + 2 * PAD);

/** The place of a value from 0 at the bottom to 1, in pixels from the top. */
export const yAt = (height: number, at: number): number => Math.round((PAD + (1 - at) * (height - 2 * PAD)) * 10) / 10;

export const percent = (at: number): string => `${Math.round(at * 1000) / 10}%`;

/** How far apart lines are drawn that would overlap, and marks that would. */
const BESIDE = 4;
const MARKS_BESIDE = 9;

/** The index of a line among those with the same range: 0 for the first, whose band is drawn for all of them. */
export const rankOf = (series: readonly SeriesView[], index: number): number =>
  series.slice(0, index).filter((other) => isAlike(other, series[index])).length;

/**
 * How far down a line is moved, so that the second of two with one figure is visible as well. For bands only the mark
 * is moved.
 */
export function shiftOf(series: readonly SeriesView[], index: number): number {
  const one = series[index];
  const alike = series.slice(0, index).filter((other) => isAlike(other, one));
  if (one === undefined || !isBand(one)) return BESIDE * alike.length;
  return MARKS_BESIDE * alike.filter((other) => other.steps.at(-1)?.from === one.steps.at(-1)?.from).length;
}

function isAlike(a: SeriesView, b: SeriesView | undefined): boolean {
  const [x, y] = [a.steps.at(-1), b?.steps.at(-1)];
  return x?.at === y?.at && x?.low === y?.low && x?.high === y?.high && a.denied === b?.denied;
}

const isBand = ({ steps }: SeriesView): boolean => steps.at(-1)?.edges === true;

export type Label = { series: SeriesView; tag: string; y: number; from: number };

/** Names beside their lines, from the top down, moved apart so that they do not overlap. */
export function labelsOf(series: readonly SeriesView[], height: number): readonly Label[] {
  const named = series.slice(0, NAMED).map((one, index) => {
    const from = yAt(height, one.labelAt) + (isBand(one) ? 0 : shiftOf(series, index));
    return { series: one, from, y: from };
  });
  named.sort((a, b) => a.from - b.from);
  let least = PAD;
  for (const label of named) {
    label.y = Math.max(label.y, least);
    least = label.y + LINE;
  }
  // Those that were pushed out at the bottom are pushed back up.
  let most = height - PAD;
  for (const label of named.toReversed()) {
    label.y = Math.min(label.y, most);
    most = label.y - LINE;
  }
  return named.map((label, index) => ({ ...label, tag: String.fromCharCode(65 + index) }));
}
