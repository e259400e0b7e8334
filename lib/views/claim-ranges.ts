import { namedBy, type ToneOf } from './claim-names';
import { notDrawn, tableOf, valueText } from './claim-step-words';
import type { PlotSteps } from './claim-steps';
import type { Through } from './claim-times';
import type { RangesView } from './claim-view';
import { momentText, saidText, zoneText } from './dates';
import { isVague, type Ranged, rangePlot } from './plot';

/** So many lanes are drawn at most; all of them are in the table below. */
const MOST = 24;

/** What each source says, and said before, on one axis of values with a lane for each; none if there is nothing to compare. */
export function rangesOf(all: readonly PlotSteps[], through: Through, toneOf: ToneOf): RangesView | undefined {
  const { claim, zone, times } = through;
  const lanes = all.slice(0, MOST).flatMap(({ key, steps }) => {
    const last = steps.at(-1);
    return last === undefined ? [] : [{ key, steps, last }];
  });
  const plot = rangePlot(
    lanes.map(({ key, steps, last: { position, interval } }): Ranged => {
      const { tone, hollow, ref } = namedBy(position, toneOf);
      const before = steps.slice(0, -1).map((step) => step.interval);
      return { column: key, ref, tone, hollow, label: '', interval, vague: isVague(position.statement), before };
    }),
    claim,
    zone,
  );
  if (plot === undefined) return undefined;
  const [only, other] = times;
  const once = only !== undefined && other === undefined ? momentText(only.moment) : undefined;
  return {
    kind: 'ranges',
    unit: claim.type === 'number' ? claim.unit : `when it happened (${zoneOf(lanes[0]?.last.interval, zone)})`,
    ...(plot.scale !== undefined && { note: plot.scale }),
    ticks: plot.ticks,
    ...(once !== undefined && { saidAtOnce: once }),
    lanes: plot.marks.flatMap((mark, index) => {
      const lane = lanes[index];
      if (lane === undefined) return [];
      const { position, until } = lane.last;
      return [
        {
          ...namedBy(position, toneOf),
          key: lane.key,
          value: valueText(lane.steps, through),
          said: saidText(position.statement),
          denied: position.stance === 'denied',
          ended: until !== 'now',
          mark,
        },
      ];
    }),
    readBy: through.readBy,
    more: all.length - lanes.length,
    notDrawn: notDrawn(through),
    table: tableOf(all, through),
  };
}

function zoneOf(interval: PlotSteps['steps'][number]['interval'] | undefined, zone: string): string {
  const end = interval?.low === 'open' ? interval.high : interval?.low;
  return zoneText(new Date(end === undefined || end === 'open' ? 0 : Number(end)).toISOString(), zone);
}
