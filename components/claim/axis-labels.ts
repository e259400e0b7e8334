import type { AxisTick } from '@/lib/views/claim-view';
import { textWidth } from './text-width';

/**
 * How wide an axis is at least, in pixels: in the narrowest window, and in those from 24, 44 and 80 rem on
 * (through-time.css).
 */
export const ROOMS = { least: 170, phone: 230, tablet: 370, desk: 660 } as const;
export type Room = keyof typeof ROOMS;

/** The size of the type, and what is left free between two labels. */
const SIZE = 12;
const APART = 8;

/** A label, where it is anchored, and from which window on it is shown: there is room for it there and in wider ones. */
export type AxisLabel = AxisTick & { anchor: 'start' | 'middle' | 'end'; from: Room };

type Tick = AxisTick & {
  /** The first tick with the same `below`, which tells it for those that follow. */
  leader: AxisTick;
};

/**
 * The labels of an axis that do not touch. The first and the last come before the others, then those that begin another
 * year or day; one whose year or day is not told is left out.
 */
export function axisLabels(given: readonly AxisTick[]): readonly AxisLabel[] {
  const ticks = withLeaders(given);
  const placed: AxisLabel[] = [];
  for (const from of Object.keys(ROOMS) as Room[]) {
    for (const { leader, ...tick } of mostImportantFirst(ticks)) {
      if (placed.some(({ at }) => at === tick.at)) continue;
      const isTold =
        tick.below !== undefined || leader.below === undefined || placed.some(({ at }) => at === leader.at);
      const label = { ...tick, anchor: anchorOf(tick, ROOMS[from]), from };
      if (isTold && placed.every((other) => isApart(label, other, ROOMS[from]))) placed.push(label);
    }
  }
  return placed.toSorted((a, b) => a.at - b.at);
}

/** Only the first of those with one `below` keeps it, and the last of all, which may be the only one that has room. */
function withLeaders(given: readonly AxisTick[]): readonly Tick[] {
  const ticks: Tick[] = [];
  given.forEach((tick, index) => {
    const before = ticks.at(-1)?.leader;
    const leader = before !== undefined && before.below === tick.below ? before : tick;
    const { below, ...without } = tick;
    const tells = leader === tick || index === given.length - 1;
    ticks.push({ ...without, ...(tells && below !== undefined && { below }), leader });
  });
  return ticks;
}

function mostImportantFirst(ticks: readonly Tick[]): readonly Tick[] {
  const [first, ...others] = ticks;
  const last = others.pop();
  const leading = others.filter(({ at, leader }) => leader.at === at);
  return [first, last, ...leading, ...others.filter((tick) => !leading.includes(tick))].filter(
    (tick) => tick !== undefined,
  );
}

const widthOf = ({ label, below = '' }: AxisTick): number => Math.max(textWidth(label, SIZE), textWidth(below, SIZE));

/** At an edge a label begins or ends at its place, so that nothing of it is outside the axis. */
function anchorOf(tick: AxisTick, axis: number): AxisLabel['anchor'] {
  const half = widthOf(tick) / 2;
  if (tick.at * axis < half) return 'start';
  return (1 - tick.at) * axis < half ? 'end' : 'middle';
}

/** From where to where a label is, on an axis of so many pixels. */
export function spanOf(label: AxisLabel, axis: number): readonly [from: number, to: number] {
  const width = widthOf(label);
  const from = label.at * axis - { start: 0, middle: width / 2, end: width }[label.anchor];
  return [from, from + width];
}

function isApart(a: AxisLabel, b: AxisLabel, axis: number): boolean {
  const [[from, to], [otherFrom, otherTo]] = [spanOf(a, axis), spanOf(b, axis)];
  return to + APART <= otherFrom || otherTo + APART <= from;
}
