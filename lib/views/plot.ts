import Big from 'big.js';
import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import type { History } from '@/lib/domain/history';
import { impliedOf } from '@/lib/domain/implied';
import type { Interval } from '@/lib/domain/interval';
import type { Claim, EventRecord, Statement } from '@/lib/domain/record';
import type { References } from '@/lib/domain/references';
import { replacedInScope } from '@/lib/domain/shown-first';
import { valueIn } from '@/lib/domain/value';
import type { ClaimAssessment } from '@/lib/domain/verdict';
import { clockScale } from './clock-scale';
import type { PlotView, SideView } from './event-view';
import { figureText } from './figures';
import { logTicks } from './log-ticks';
import { impliedText } from './reasons';
import { statementLine } from './values';

/**
 * A range to draw, with the name and the words that go with it. `vague` is a range that only the lexicon gives: the axis
 * is not made longer for it. `before` are the ranges that the same source gave before.
 */
export type Ranged = Pick<PlotView['marks'][number], 'column' | 'ref' | 'tone' | 'hollow'> & {
  label: string;
  interval: Interval;
  vague?: boolean;
  before?: readonly Interval[];
};

/** From this ratio of the largest to the smallest figure on, a linear axis would squeeze the small ones together. */
const LOG_FROM = 200;
const TICKS = 4;
/** How many characters all labels of an axis may have together: five of six figures. */
const ROOM_FOR_LABELS = 35;
const ROOM = 0.1;

/** All positions of a claim on one axis; none if fewer than two have a range to draw. */
export function plotOf(
  { claim, positions, histories }: ClaimAssessment,
  record: EventRecord,
  references: References,
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
            vague: isVague(position.statement),
            before: rangesBefore(position.statement, histories.get(position.source.id), claim, references),
          },
        ]
      : [],
  );
  return ranged.length < 2 ? undefined : rangePlot(ranged, claim, record.event.zone);
}

export const isVague = ({ content }: Statement): boolean => {
  const value = valueIn(content);
  return value?.type === 'number' && value.relation === 'vague';
};

/** What the source said before of the same scope, as ranges, in order: 63 before 89. */
function rangesBefore(
  statement: Statement,
  history: History | undefined,
  claim: Claim,
  references: References,
): readonly Interval[] {
  const replaced = history === undefined ? [] : replacedInScope(statement, history);
  return replaced.flatMap((ended) => {
    const implied = impliedOf(ended.statement, claim, references);
    return implied.kind === 'interval' && ended.statement.content.form === 'stated' ? [implied.interval] : [];
  });
}

/** Ranges that answer a claim, on one axis; none if fewer than two are given, earlier ones included, or none has an end. */
export function rangePlot(ranged: readonly Ranged[], claim: Claim, zone: string): PlotView | undefined {
  const endsOf = (some: readonly Ranged[]): number[] =>
    some
      .flatMap(({ interval, before = [] }) => [interval, ...before])
      .flatMap(({ low, high }) => [low, high].filter((end) => end !== 'open').map(Number));
  const all = endsOf(ranged);
  const drawn = ranged.reduce((sum, { before = [] }) => sum + 1 + before.length, 0);
  if (drawn < 2 || all.length === 0) return undefined;
  // The axis ends at what informs: "many hundreds" does not stretch it to 999, but leaves it with an arrow.
  const informing = ranged.filter(({ vague }) => vague !== true);
  const ends = endsOf(informing).length > 1 ? endsOf(informing) : all;
  // An open end needs room beyond its figure for its arrow: outward, also below zero.
  const room = ranged.flatMap(({ interval: { low, high } }) => [
    ...(high === 'open' && low !== 'open' ? [Number(low) + Math.abs(Number(low)) * ROOM] : []),
    ...(low === 'open' && high !== 'open' ? [Number(high) - Math.abs(Number(high)) * ROOM] : []),
  ]);
  const axis = claim.type === 'time' ? timeAxis(ends, zone) : numberAxis([...ends, ...room], claim);
  const isBeyond = (end: Big | 'open') => end === 'open' || (ends !== all && Number(end) > axis.last);
  const marks = ranged.map(({ interval: { low, high }, label: _, vague: __, before = [], ...mark }) => ({
    ...mark,
    from: low === 'open' ? 0 : axis.place(Number(low)),
    to: isBeyond(high) ? 1 : axis.place(Number(high)),
    openLow: low === 'open',
    openHigh: isBeyond(high),
    ...(before.length > 0 && { before: before.map((was) => middleOf(was, axis)) }),
  }));
  const axisKind = claim.type === 'time' ? 'time' : 'number';
  const text = ranged
    .map(({ interval, label }) => `${label} (${impliedText(interval, axisKind, axis.zone)})`)
    .join('; ');
  return { text, ...(axis.scale !== undefined && { scale: axis.scale }), ticks: axis.ticks, marks };
}

const middleOf = ({ low, high }: Interval, { place }: Axis): number => {
  const [from, to] = [low === 'open' ? high : low, high === 'open' ? low : high];
  return from === 'open' || to === 'open' ? 0 : Math.round(500 * (place(Number(from)) + place(Number(to)))) / 1000;
};

type Axis = { scale?: string; zone: string; last: number; place: (value: number) => number; ticks: PlotView['ticks'] };

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
  const [first = least, last = most] = scale.domain();
  const labelled = (values: readonly number[]) =>
    values.map((value): Tick => [scale(value), figureText(new Big(value))]);
  const logarithmic = log ? logTicks(first, last, (values) => fits(labelled(values))) : undefined;
  return {
    ...(logarithmic && { scale: logarithmic.words }),
    zone: 'UTC',
    last,
    place: (value) => within(scale(log ? Math.max(value, least) : value)),
    ticks: logarithmic ? placed(labelled(logarithmic.values)) : fewTicks((count) => labelled(scale.ticks(count))),
  };
}

function timeAxis(ends: readonly number[], zone: string): Axis {
  const { place, times, name } = clockScale(ends, zone, TICKS);
  return {
    zone,
    last: Number.POSITIVE_INFINITY,
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
  for (let count = TICKS; count > 1; count -= 1) {
    const marks = ticks(count);
    if (fits(marks)) return placed(marks);
  }
  return placed(ticks(1));
}

const fits = (ticks: readonly Tick[]): boolean =>
  ticks.length <= TICKS + 1 && ticks.reduce((sum, [, label]) => sum + label.length, 0) <= ROOM_FOR_LABELS;

const placed = (ticks: readonly Tick[]): PlotView['ticks'] => ticks.map(([at, label]) => ({ at: within(at), label }));

/** Rounded, so that the page does not carry fifteen digits of each end. */
const within = (place: number): number => Math.round(Math.min(1, Math.max(0, place)) * 1000) / 1000;
