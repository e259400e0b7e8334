import { type DateAxis, dateAxis, rounded } from './claim-axis';
import { lanesOf } from './claim-lanes';
import { namedBy, type ToneOf } from './claim-names';
import { rangesOf } from './claim-ranges';
import { type ValueScale, valueScale } from './claim-scale';
import { notDrawn, tableOf, valueText } from './claim-step-words';
import { boundsOf, openEndOf, type PlotStep, type PlotSteps, plotFigure, stepsThrough } from './claim-steps';
import type { Through } from './claim-times';
import type { ClaimView, SeriesStep, SeriesView } from './claim-view';
import { isVague } from './plot';
import { impliedText } from './reasons';
import { statementLine } from './values';

/**
 * What was said against when: on an axis if ranges can be drawn, in lanes if the answers have no axis. Times of the event,
 * and figures that were all given at one time, have a lane each on the axis of values. A single answer is not drawn.
 */
export function timeViewOf(through: Through, toneOf: ToneOf): ClaimView['time'] {
  const { claim, times } = through;
  if (claim.type !== 'number' && claim.type !== 'time') return times.length > 1 ? lanesOf(through, toneOf) : NOTHING;
  const all = stepsThrough(through);
  if (all.flatMap(({ steps }) => steps).length < 2) return NOTHING;
  const atOnce = times.length === 1 && through.readBy === 'moment';
  if (claim.type === 'time' || atOnce) return rangesOf(all, through, toneOf) ?? NOTHING;
  return plotThrough(all, through, toneOf) ?? NOTHING;
}

const NOTHING = 'nothing to draw';

function plotThrough(all: readonly PlotSteps[], through: Through, toneOf: ToneOf): ClaimView['time'] | undefined {
  const { times, zone, claim } = through;
  const ends = endsThatInform(all, through);
  if (ends.length === 0) return undefined;
  const scale = valueScale(ends, claim);
  const drawn = all.filter(({ steps }) => steps.some((step) => isInside(step, scale)));
  const dates = dateAxis(times, zone);
  return {
    kind: 'plot',
    unit: scale.unit,
    ...(scale.note !== undefined && { note: scale.note }),
    dates: dates.dates,
    evenly: dates.evenly,
    daysEnd: dates.daysEnd,
    readBy: through.readBy,
    figures: scale.ticks,
    series: drawn.map((one) => seriesView(one, through, { dates, scale, toneOf })),
    notDrawn: notDrawn(through),
    beyond: all.flatMap(({ steps }) =>
      steps.filter((step) => !isInside(step, scale)).map((step) => beyondText(step, through)),
    ),
    table: tableOf(all, through),
  };
}

/** The axis ends at what informs: "many hundreds" does not stretch it, unless nothing but such words was said. */
function endsThatInform(all: readonly PlotSteps[], { claim }: Through): readonly number[] {
  const ends = (steps: readonly PlotStep[]) => steps.flatMap((step) => boundsOf(step, openEndOf(step, claim)));
  const steps = all.flatMap((one) => one.steps);
  const informing = ends(steps.filter(({ position }) => !isVague(position.statement)));
  return new Set(informing).size > 1 ? informing : ends(steps);
}

/** Whether a range can be drawn on the axis: "many hundreds", from 0 to beyond its end, cannot. */
function isInside({ position, interval: { low, high } }: PlotStep, { first, last }: ValueScale): boolean {
  if (!isVague(position.statement)) return true;
  const beginsInside = low !== 'open' && Number(low) > first && Number(low) < last;
  return beginsInside || (high !== 'open' && Number(high) <= last);
}

/** "Igor Girkin (Strelkov): many hundreds (0 to 999)". */
const beyondText = ({ position, interval }: PlotStep, through: Through): string =>
  `${position.source.name}: ${statementLine(position.statement, through)} (${impliedText(interval, 'number', through.zone)})`;

type Drawing = { dates: DateAxis; scale: ValueScale; toneOf: ToneOf };

function seriesView({ key, steps }: PlotSteps, through: Through, drawing: Drawing): SeriesView {
  const drawn = steps.filter((step) => isInside(step, drawing.scale)).map((step) => stepView(step, through, drawing));
  const last = steps.at(-1);
  if (last === undefined) throw new Error(`Nothing was said by ${key}.`);
  return {
    key,
    ...namedBy(last.position, drawing.toneOf),
    value: valueText(steps, through),
    denied: last.position.stance === 'denied',
    labelAt: drawn.at(-1)?.at ?? 0,
    ended: last.until !== 'now',
    steps: drawn,
  };
}

function stepView(step: PlotStep, { claim }: Through, { dates, scale }: Drawing): SeriesStep {
  const { low, high } = step.interval;
  // What ends beyond the axis has no edge on it.
  const open = high !== 'open' && Number(high) > scale.last ? 'high' : openEndOf(step, claim);
  const figure = plotFigure(step, open);
  const [bottom, top] = [
    low === 'open' ? 0 : scale.place(Number(low)),
    high === 'open' ? 1 : scale.place(Number(high)),
  ];
  return {
    from: dates.place(step.from.counts),
    to: step.until === 'now' ? 1 : dates.place(step.until.counts),
    low: open === 'low' ? 0 : bottom,
    high: open === 'high' ? 1 : top,
    open,
    at: figure === 'middle' ? rounded((bottom + top) / 2) : scale.place(figure),
    ...(figure === 'middle' && { edges: true as const }),
  };
}
