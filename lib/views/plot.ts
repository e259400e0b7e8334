import Big from 'big.js';
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import type { Interval } from '@/lib/domain/interval';
import type { Claim, EventRecord } from '@/lib/domain/record';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { clockScale } from './clock-scale';
import type { PlotView, SideView } from './event-view';
import { figureText } from './figures';
import { impliedText } from './reasons';
import { statementLine } from './values';

/** A range to draw, with the name and the words that go with it. */
export type Ranged = Pick<PlotView['marks'][number], 'column' | 'ref' | 'tone' | 'hollow'> & {
  label: string;
  interval: Interval;
};

/** From this ratio of the largest to the smallest figure on, a linear axis would squeeze the small ones together. */
const LOG_FROM = 200;
const TICKS = 4;
/** How many characters all labels of an axis may have together: five of six figures. */
const ROOM_FOR_LABELS = 35;
const ROOM = 0.1;

/** All positions of a claim on one axis; none if fewer than two have a range to draw. */
export function plotOf(
  { claim, positions }: ClaimAssessment,
  record: EventRecord,
  toneOf: (side: string) => SideView['tone'],
): PlotView | undefined {
  const ranged = positions.flatMap((position): Ranged[] =>
    position.implied.kind === 'interval' && position.stance === 'stated'
      ? [
          {
            column: position.source.slug,
            ref: position.statement.ref,
            label: `${position.source.name}: ${statementLine(position.statement, { claim, record })}`,
            tone: toneOf(position.source.side),
            hollow: position.counted !== 'origin',
            interval: position.implied.interval,
          },
        ]
      : [],
  );
  return rangePlot(ranged, claim, record.event.zone);
}

/** Ranges that answer a claim, on one axis; none if fewer than two are given, or none of them has an end. */
export function rangePlot(ranged: readonly Ranged[], claim: Claim, zone: string): PlotView | undefined {
  const ends = ranged.flatMap(({ interval: { low, high } }) => [low, high].filter((end) => end !== 'open').map(Number));
  if (ranged.length < 2 || ends.length === 0) return undefined;
  // An open end needs room beyond its figure for its arrow: outward, also below zero.
  const room = ranged.flatMap(({ interval: { low, high } }) => [
    ...(high === 'open' && low !== 'open' ? [Number(low) + Math.abs(Number(low)) * ROOM] : []),
    ...(low === 'open' && high !== 'open' ? [Number(high) - Math.abs(Number(high)) * ROOM] : []),
  ]);
  const axis = claim.type === 'time' ? timeAxis(ends, zone) : numberAxis([...ends, ...room], claim);
  const marks = ranged.map(({ interval: { low, high }, label: _, ...mark }) => ({
    ...mark,
    from: low === 'open' ? 0 : axis.place(Number(low)),
    to: high === 'open' ? 1 : axis.place(Number(high)),
    openLow: low === 'open',
    openHigh: high === 'open',
  }));
  const axisKind = claim.type === 'time' ? 'time' : 'number';
  const text = ranged
    .map(({ interval, label }) => `${label} (${impliedText(interval, axisKind, axis.zone)})`)
    .join('; ');
  return { text, log: axis.log, ticks: axis.ticks, marks };
}

type Axis = { log: boolean; zone: string; place: (value: number) => number; ticks: PlotView['ticks'] };

function numberAxis(ends: readonly number[], claim: Claim): Axis {
  const bound = claim.type === 'number' && claim.lowerBound !== 'none' ? Number(claim.lowerBound) : undefined;
  const positive = ends.filter((end) => end > 0);
  const most = Math.max(...ends);
  const log = positive.length > 0 && bound === 0 && most / Math.min(...positive) > LOG_FROM;
  const least = log ? Math.min(...positive) : (bound ?? Math.min(...ends));
  const domain = [least, most === least ? least + 1 : most];
  const scale: ScaleContinuousNumeric<number, number> = (log ? scaleLog() : scaleLinear())
    .domain(domain)
    .range([0, 1])
    .nice(TICKS);
  return {
    log,
    zone: 'UTC',
    place: (value) => within(scale(log ? Math.max(value, least) : value)),
    ticks: fewTicks((count) => scale.ticks(count).map((value) => [scale(value), figureText(new Big(value))])),
  };
}

function timeAxis(ends: readonly number[], zone: string): Axis {
  const { place, times, name } = clockScale(ends, zone, TICKS);
  return {
    log: false,
    zone,
    place: (value) => within(place(value)),
    ticks: fewTicks((count) => name(times(count))),
  };
}

type Tick = readonly [place: number, label: string];

/**
 * A scale gives about as many ticks as it is asked for. More than five labels, or longer ones, would touch on a small
 * plot.
 */
function fewTicks(ticks: (count: number) => readonly Tick[]): PlotView['ticks'] {
  for (let count = TICKS; count >= 1; count -= 1) {
    const marks = ticks(count);
    const characters = marks.reduce((sum, [, label]) => sum + label.length, 0);
    if (count === 1 || (marks.length <= TICKS + 1 && characters <= ROOM_FOR_LABELS)) {
      return marks.map(([at, label]) => ({ at: within(at), label }));
    }
  }
  return [];
}

/** Rounded, so that the page does not carry fifteen digits of each end. */
const within = (place: number): number => Math.round(Math.min(1, Math.max(0, place)) * 1000) / 1000;
