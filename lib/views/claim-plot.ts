import { type DateAxis, dateAxis, rounded } from './claim-axis';
import { lanesOf } from './claim-lanes';
import { namedBy, type ToneOf } from './claim-names';
import { type ValueScale, valueScale } from './claim-scale';
import { boundsOf, openEndOf, type PlotStep, type PlotSteps, plotFigure, stepsThrough } from './claim-steps';
import type { Through } from './claim-times';
import type { ClaimView, SeriesStep, SeriesView, StepText, TimePlotView } from './claim-view';
import { momentText } from './dates';
import { NOT_COMPARED } from './not-compared';
import { impliedText } from './reasons';
import { echoText } from './statement-outcome';
import { sourceName, statementLine } from './values';

/** What was said against when: on an axis if ranges can be drawn, in lanes if the answers have no axis. */
export function timeViewOf(through: Through, toneOf: ToneOf): ClaimView['time'] {
  const { claim, times } = through;
  if (claim.type !== 'number' && claim.type !== 'time') return lanesOf(through, toneOf);
  const all = stepsThrough(through);
  const ends = all.flatMap(({ steps }) => steps.flatMap((step) => boundsOf(step, openEndOf(step, claim))));
  if (ends.length === 0) return 'nothing to draw';
  const dates = dateAxis(times, through.zone);
  const scale = valueScale(ends, claim, through.zone);
  return {
    kind: 'plot',
    unit: scale.unit,
    log: scale.log,
    dates: dates.dates,
    evenly: dates.evenly,
    daysEnd: dates.daysEnd,
    readBy: through.readBy,
    figures: scale.ticks,
    series: all.map((one) => seriesView(one, through, { dates, scale, toneOf })),
    notDrawn: notDrawn(through),
    table: all.flatMap(({ key, steps }) => steps.map((step, index) => stepText(step, `${key} ${index}`, through))),
  };
}

type Drawing = { dates: DateAxis; scale: ValueScale; toneOf: ToneOf };

function seriesView({ key, steps }: PlotSteps, through: Through, drawing: Drawing): SeriesView {
  const drawn = steps.map((step) => stepView(step, through, drawing));
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) throw new Error(`Nothing was said by ${key}.`);
  const line = ({ position }: PlotStep) => statementLine(position.statement, through);
  const moved = first.position.statement.id !== last.position.statement.id;
  const ended = last.until !== 'now';
  return {
    key,
    ...namedBy(last.position, drawing.toneOf),
    value: `${line(last)}${moved ? wasText(steps, line) : ''}${ended ? ', no longer held' : ''}`,
    denied: last.position.stance === 'denied',
    labelAt: drawn.at(-1)?.at ?? 0,
    ended,
    steps: drawn,
  };
}

/** ", at first 63"; ", at first 89, then 63", where it went back and forth. */
function wasText(steps: readonly PlotStep[], line: (step: PlotStep) => string): string {
  const ids = steps.map(({ position }) => position.statement.id);
  const before = steps.slice(0, -1).filter((_, index) => ids[index] !== ids[index + 1]);
  return `, at first ${before.map(line).join(', then ')}`;
}

function stepView(step: PlotStep, { claim }: Through, { dates, scale }: Drawing): SeriesStep {
  const { low, high } = step.interval;
  const open = openEndOf(step, claim);
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

function stepText({ position, interval, from, until }: PlotStep, key: string, through: Through): StepText {
  const { claim, zone } = through;
  const range = impliedText(interval, claim.type === 'time' ? 'time' : 'number', zone);
  return {
    key,
    name: position.source.name,
    from: momentText(from.moment),
    until: until === 'now' ? 'now' : momentText(until.moment),
    value: statementLine(position.statement, through),
    range: position.stance === 'denied' ? `rejects ${range}` : range,
  };
}

/** Who said something that cannot be drawn: "declined to give a number", "fewer than 100 (it rules nothing out here)". */
function notDrawn(through: Through): TimePlotView['notDrawn'] {
  const { record, now } = through;
  const told = (source: string, text: string, why?: string) =>
    `${source}: ${text}${why === undefined ? '' : ` (${why})`}`;
  return [
    ...now.positions.flatMap(({ source, statement, implied }) =>
      implied.kind === 'interval'
        ? []
        : [
            told(
              source.name,
              statementLine(statement, through),
              implied.kind === 'none' ? NOT_COMPARED[implied.reason] : undefined,
            ),
          ],
    ),
    ...now.echoes.map(({ source, statement, root, moved }) =>
      told(source.name, statementLine(statement, through), echoText(statement, root, moved, record)),
    ),
    ...now.others.map((statement) => told(sourceName(statement.source, record), statementLine(statement, through))),
  ];
}
