import type { SeriesView } from '@/lib/views/claim-view';

// Upright, a plot is laid out in pixels, so that its words keep their size; along it in per cent, so that it fits any width.

const PAD = 18;
const LINE = 34;
const LEAST = 300;

/** So many lines are named beside the plot; what they are is in the table below it as well. */
export const NAMED = 24;

/** Tall enough for every name beside it. */
export const heightFor = (series: readonly SeriesView[]): number =>
  Math.max(LEAST, Math.min(series.length, NAMED) * LINE + 2 * PAD);

/** The place of a value from 0 at the bottom to 1, in pixels from the top. */
export const yAt = (height: number, at: number): number => Math.round((PAD + (1 - at) * (height - 2 * PAD)) * 10) / 10;

export const percent = (at: number): string => `${Math.round(at * 1000) / 10}%`;

export type Label = { series: SeriesView; tag: string; y: number; from: number };

/** Names beside their lines, from the top down, moved apart as far as they would lie on each other. */
export function labelsOf(series: readonly SeriesView[], height: number): readonly Label[] {
  const named = series.slice(0, NAMED).map((one, index) => ({
    series: one,
    tag: String.fromCharCode(65 + index),
    from: yAt(height, one.labelAt),
    y: yAt(height, one.labelAt),
  }));
  named.sort((a, b) => a.from - b.from);
  let least = PAD;
  for (const label of named) {
    label.y = Math.max(label.y, least);
    least = label.y + LINE;
  }
  // Those that were pushed out below are pushed back up.
  let most = height - PAD;
  for (const label of named.toReversed()) {
    label.y = Math.min(label.y, most);
    most = label.y - LINE;
  }
  return named;
}
