import Big from 'big.js';
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import type { Claim } from '@/lib/domain/record';
import { rounded } from './claim-axis';
import { figureText } from './figures';
import { logTicks } from './log-ticks';

/** The vertical axis of a plot through time: the place of a figure, from 0 at the bottom to 1. */
export type ValueScale = {
  unit: string;
  /** What a reader would not expect of the axis, in words: that it is logarithmic, or does not begin at zero. */
  note?: string;
  /** The first and the last value on it. */
  first: number;
  last: number;
  ticks: readonly { at: number; label: string }[];
  place: (value: number) => number;
};

/**
 * A gap is a ratio. From this ratio on, equal ratios are drawn as equal distances; otherwise small figures would fall
 * on one line.
 */
const LOG_FROM = 10;
/** If all figures are large, a line, unlike a bar, need not begin at zero. */
const FROM_NOUGHT = 0.5;
const TICKS = 5;
/** How many labels a logarithmic axis has at most. */
const LOG_TICKS = 7;

export function valueScale(ends: readonly number[], claim: Claim): ValueScale {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const bound = claim.type === 'number' && claim.lowerBound !== 'none' ? Number(claim.lowerBound) : undefined;
  const log = bound === 0 && least > 0 && most / least > LOG_FROM;
  const low = bound !== undefined && !log && least < FROM_NOUGHT * most ? bound : least;
  const scale: ScaleContinuousNumeric<number, number> = (log ? scaleLog() : scaleLinear())
    .domain(low === most ? [low - 1, most + 1] : [low, most])
    .range([0, 1]);
  if (!log) scale.nice(TICKS);
  const [first = low, last = most] = scale.domain();
  const whole = claim.type === 'number' && claim.whole;
  const logarithmic = log ? logTicks(low, most, ({ length }) => length <= LOG_TICKS) : undefined;
  const values = logarithmic?.values ?? scale.ticks(TICKS).filter((value) => !whole || Number.isInteger(value));
  const note = logarithmic?.words ?? brokenText(first, bound);
  return {
    unit: claim.type === 'number' ? claim.unit : '',
    ...(note !== undefined && { note }),
    first,
    last,
    ticks: values.map((value) => ({ at: rounded(scale(value)), label: figureText(new Big(value)) })),
    place: (value) => rounded(scale(log ? Math.max(value, least) : value)),
  };
}

/** "the axis begins at 100,000, not at 0". */
function brokenText(first: number, bound: number | undefined): string | undefined {
  if (bound === undefined || first <= bound) return undefined;
  return `the axis begins at ${figureText(new Big(first))}, not at ${figureText(new Big(bound))}`;
}
