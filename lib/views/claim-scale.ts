import Big from 'big.js';
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import type { Claim } from '@/lib/domain/record';
import { rounded } from './claim-axis';
import { clockScale } from './clock-scale';
import { zoneText } from './dates';
import { figureText } from './figures';

/** The vertical axis of a plot through time: the place of a figure or a time, from 0 at the bottom to 1. */
export type ValueScale = {
  log: boolean;
  unit: string;
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
/** On a logarithmic axis, a round figure just above the last one still gets a label: 1,000 for 999. */
const NEARLY = 1.02;

export function valueScale(ends: readonly number[], claim: Claim, zone: string): ValueScale {
  return claim.type === 'time' ? timeScale(ends, zone) : numberScale(ends, claim);
}

function numberScale(ends: readonly number[], claim: Claim): ValueScale {
  const [least, most] = [Math.min(...ends), Math.max(...ends)];
  const bound = claim.type === 'number' && claim.lowerBound !== 'none' ? Number(claim.lowerBound) : undefined;
  const positive = ends.filter((end) => end > 0);
  const log = bound === 0 && positive.length > 0 && least > 0 && most / least > LOG_FROM;
  const low = bound !== undefined && !log && least < FROM_NOUGHT * most ? bound : least;
  const scale: ScaleContinuousNumeric<number, number> = (log ? scaleLog() : scaleLinear())
    .domain(low === most ? [low - 1, most + 1] : [low, most])
    .range([0, 1]);
  if (!log) scale.nice(TICKS);
  const whole = claim.type === 'number' && claim.whole;
  const values = log ? logTicks(low, most) : scale.ticks(TICKS).filter((value) => !whole || Number.isInteger(value));
  return {
    log,
    unit: claim.type === 'number' ? claim.unit : '',
    ticks: values.map((value) => ({ at: rounded(scale(value)), label: figureText(new Big(value)) })),
    place: (value) => rounded(scale(log ? Math.max(value, least) : value)),
  };
}

/** 1, 2 and 5 of each power of ten, or the powers alone if that would be too many. */
function logTicks(low: number, high: number): readonly number[] {
  const powers = Array.from(
    { length: Math.ceil(Math.log10(high)) - Math.floor(Math.log10(low)) + 1 },
    (_, index) => 10 ** (Math.floor(Math.log10(low)) + index),
  );
  const within = (values: readonly number[]) => values.filter((value) => value >= low && value <= NEARLY * high);
  const all = within(powers.flatMap((power) => [power, 2 * power, 5 * power]));
  return all.length > 2 * TICKS ? within(powers) : all;
}

function timeScale(ends: readonly number[], zone: string): ValueScale {
  const { place, times, name } = clockScale(ends, zone, TICKS);
  return {
    log: false,
    unit: `when it happened (${zoneText(new Date(Math.min(...ends)).toISOString(), zone)})`,
    ticks: name(fewOf(times)).map(([at, label]) => ({ at: rounded(at), label })),
    place: (value) => rounded(place(value)),
  };
}

/** A scale of times gives about as many ticks as it is asked for, and sometimes twice as many. */
function fewOf(ticks: (count: number) => readonly Date[]): readonly Date[] {
  const counts = Array.from({ length: TICKS - 1 }, (_, index) => TICKS - index);
  return counts.map(ticks).find(({ length }) => length <= TICKS + 3) ?? ticks(2);
}
