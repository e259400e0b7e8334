import type { SeriesStep, SeriesView } from '@/lib/views/claim-view';
import { wrapped } from './text-width';

// A plot is laid out in pixels vertically, so that its words keep their size, and in per cent horizontally, so that it
// fits any width.

const PAD = 18;
/** The names beside a plot: how wide they are at most, the size of their letters, and the height of a line of them. */
export const NAMES = { width: 268, size: 12, line: 15, apart: 6 };
const LEAST = 300;
/** One or two lines need no more height. */
const FEW = { series: 2, height: 190 };

/** How many lines are named beside the plot. All of them are in the table below it as well. */
export const NAMED = 24;

/** Tall enough for every name beside it. */
export const heightFor = (series: readonly SeriesView[]): number =>
  Math.max(
    series.length > FEW.series ? LEAST : FEW.height,
    series.slice(0, NAMED).reduce((sum, one) => sum + heightOf(linesOf(one)), 0),
  );

/** The place of a value from 0 at the bottom to 1, in pixels from the top. */
export const yAt = (height: number, at: number): number => Math.round((PAD + (1 - at) * (height - 2 * PAD)) * 10) / 10;

export const percent = (at: number): string => `${Math.round(at * 1000) / 10}%`;

/** How far apart lines are drawn that would overlap, and marks that would; so many are moved at most. */
const BESIDE = 4;
const MARKS_BESIDE = 9;
const MOVED = 4;

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
  if (one === undefined || !isBand(one)) return BESIDE * Math.min(MOVED, alike.length);
  const atOnce = alike.filter((other) => other.steps.at(-1)?.from === one.steps.at(-1)?.from);
  return Math.min(PAD - MARKS_BESIDE / 2, MARKS_BESIDE * atOnce.length);
}

function isAlike(a: SeriesView, b: SeriesView | undefined): boolean {
  const [x, y] = [a.steps.at(-1), b?.steps.at(-1)];
  return x?.at === y?.at && x?.low === y?.low && x?.high === y?.high && a.denied === b?.denied;
}

const isBand = ({ steps }: SeriesView): boolean => steps.at(-1)?.edges === true;

/** How narrow a plot is at least: on it, marks at different dates are this much apart at least. */
const NARROWEST = 170;

/** How many pixels each mark is moved along its line, so that those of one date and nearly one figure are all visible. */
export function marksAside(series: readonly SeriesView[], height: number): ReadonlyMap<SeriesStep, number> {
  const marks = series.flatMap((one, index) =>
    one.steps.map((step) => ({ step, y: yAt(height, step.at) + shiftOf(series, index), aside: 0 })),
  );
  marks.sort((a, b) => a.step.from - b.step.from);
  marks.forEach((mark, index) => {
    for (const before of marks.slice(0, index)) {
      const least = before.aside + MARKS_BESIDE - (mark.step.from - before.step.from) * NARROWEST;
      if (Math.abs(before.y - mark.y) < MARKS_BESIDE && least > mark.aside) mark.aside = least;
    }
    mark.aside = Math.min(MOVED * MARKS_BESIDE, Math.round(mark.aside * 10) / 10);
  });
  return new Map(marks.map(({ step, aside }) => [step, aside]));
}

/** A name and its value beside the plot, in lines; `y` is their middle, `from` the height of the line that they name. */
export type Label = Lines & { series: SeriesView; tag: string; y: number; from: number };
type Lines = { name: readonly string[]; value: readonly string[] };

const linesOf = ({ name, value }: SeriesView): Lines => ({
  name: wrapped(name, NAMES.width, NAMES.size),
  value: wrapped(value, NAMES.width, NAMES.size),
});

/** How much room a name takes, with what is left free between two. */
export const heightOf = ({ name, value }: Lines): number => NAMES.line * (name.length + value.length) + NAMES.apart;

/** Names beside their lines, from the top down, moved apart so that they do not overlap. */
export function labelsOf(series: readonly SeriesView[], height: number): readonly Label[] {
  const named = series.slice(0, NAMED).map((one, index) => {
    const from = yAt(height, one.labelAt) + (isBand(one) ? 0 : shiftOf(series, index));
    return { series: one, ...linesOf(one), from, y: from };
  });
  named.sort((a, b) => a.from - b.from);
  let top = 0;
  for (const label of named) {
    label.y = Math.max(label.y, top + heightOf(label) / 2);
    top = label.y + heightOf(label) / 2;
  }
  // Those that were pushed out at the bottom are pushed back up.
  let bottom = height;
  for (const label of named.toReversed()) {
    label.y = Math.min(label.y, bottom - heightOf(label) / 2);
    bottom = label.y - heightOf(label) / 2;
  }
  return named.map((label, index) => ({ ...label, tag: String.fromCharCode(65 + index) }));
}
