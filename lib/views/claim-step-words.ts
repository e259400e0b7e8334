import type { PlotStep, PlotSteps } from './claim-steps';
import type { Through } from './claim-times';
import type { StepText, TimePlotView } from './claim-view';
import { momentText } from './dates';
import { NOT_COMPARED } from './not-compared';
import { impliedText } from './reasons';
import { echoText } from './statement-outcome';
import { sourceName, statementLine } from './values';

/** The last value of a source as it was put, and those before: "89, at first 63"; "30, no longer held". */
export function valueText(steps: readonly PlotStep[], through: Through): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (first === undefined || last === undefined) return '';
  const line = ({ position }: PlotStep) => statementLine(position.statement, through);
  const moved = first.position.statement.id !== last.position.statement.id;
  return `${line(last)}${moved ? wasText(steps, line) : ''}${last.until === 'now' ? '' : ', no longer held'}`;
}

/** ", at first 63"; ", at first 89, then 63", where it went back and forth. */
function wasText(steps: readonly PlotStep[], line: (step: PlotStep) => string): string {
  const ids = steps.map(({ position }) => position.statement.id);
  const before = steps.slice(0, -1).filter((_, index) => ids[index] !== ids[index + 1]);
  return `, at first ${before.map(line).join(', then ')}`;
}

/** The text equivalent of all lines. */
export const tableOf = (all: readonly PlotSteps[], through: Through): readonly StepText[] =>
  all.flatMap(({ key, steps }) => steps.map((step, index) => stepText(step, `${key} ${index}`, through)));

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
export function notDrawn(through: Through): TimePlotView['notDrawn'] {
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
