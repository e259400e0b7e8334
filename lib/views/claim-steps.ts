import { type Interval, isSame } from '@/lib/domain/interval';
import type { Position } from '@/lib/domain/position';
import type { Claim } from '@/lib/domain/record';
import { grouped } from '@/lib/domain/record-index';
import { labelOf } from '@/lib/domain/same-again';
import { shownFirst } from '@/lib/domain/shown-first';
import { valueIn } from '@/lib/domain/value';
import type { Then, Through } from './claim-times';
import type { OpenEnd } from './claim-view';

/** A range that stayed the same from one moment to the one that changed it, or until now. */
export type PlotStep = { position: Position; interval: Interval; from: Then; until: Then | 'now' };

/** What one source held of one scope, step by step. A denial has its own line. */
export type PlotSteps = { key: string; steps: readonly PlotStep[] };

/** Every range that a source implied, from when to when. A relative one changes with what it refers to. */
export function stepsThrough({ times }: Through): readonly PlotSteps[] {
  const standing = times.flatMap((from, index) =>
    firstOfEach(from.reading.positions).flatMap((position) =>
      position.implied.kind === 'interval'
        ? [{ position, interval: position.implied.interval, from, until: times[index + 1] ?? ('now' as const) }]
        : [],
    ),
  );
  const series = [...grouped(standing, ({ position }) => keyOf(position)).values()].map(joined);
  const named = new Set<string>();
  return series.map((steps) => {
    const { source, statement, stance } = steps[0]?.position ?? {};
    const slug = source?.slug ?? '';
    // The first line of values of a source goes by its name alone.
    if (stance === 'denied' || named.has(slug)) return { key: `${slug}/${statement?.ref ?? ''}`, steps };
    named.add(slug);
    return { key: slug, steps };
  });
}

/** Of what a source holds of one scope what is shown first: of a running total the latest figure. */
const firstOfEach = (positions: readonly Position[]): readonly Position[] =>
  [...grouped(positions, keyOf).values()].flatMap((held) => shownFirst(held) ?? []);

function keyOf({ source, stance, statement }: Position): string {
  if (stance === 'denied') return `${source.slug}/${statement.ref}`;
  const about = labelOf(statement.scope);
  return about === '' ? source.slug : `${source.slug}/${about}`;
}

function joined(steps: readonly PlotStep[]): readonly PlotStep[] {
  const runs: PlotStep[] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    const goesOn =
      last?.until === step.from &&
      last.position.statement.id === step.position.statement.id &&
      isSame(last.interval, step.interval);
    if (goesOn) runs[runs.length - 1] = { ...last, until: step.until };
    else runs.push(step);
  }
  return runs;
}

/**
 * Which end of a range is open. "Fewer than 100" ends at zero, the lower bound of its unit, and so does "many hundreds,
 * killed and wounded together". Nobody gave that end, so it is drawn as open.
 */
export function openEndOf({ position, interval }: PlotStep, claim: Claim): OpenEnd {
  if (interval.high === 'open') return 'high';
  if (interval.low === 'open') return 'low';
  const bound = claim.type === 'number' && claim.lowerBound !== 'none' ? claim.lowerBound : undefined;
  if (bound === undefined || !interval.low.eq(bound) || interval.high.eq(bound)) return 'none';
  const { content, scope } = position.statement;
  const value = valueIn(content);
  const relation = value?.type === 'number' ? value.relation : 'exact';
  return scope.relation === 'broader' || relation === 'at most' || relation === 'fewer than' ? 'low' : 'none';
}

/**
 * The figure to draw a line at: the one that was given, if there is one; otherwise the end that bounds the range, or
 * its middle.
 */
export function plotFigure({ position, interval }: PlotStep, open: OpenEnd): number | 'middle' {
  if (open === 'high') return Number(interval.low);
  if (open === 'low') return Number(interval.high);
  const { content, scope } = position.statement;
  const value = valueIn(content);
  return value?.type === 'number' && 'figure' in value && scope.relation === 'same' ? Number(value.figure) : 'middle';
}

/** The ends that bound a range: the axis must include them. */
export function boundsOf({ interval: { low, high } }: PlotStep, open: OpenEnd): readonly number[] {
  return [...(open === 'low' || low === 'open' ? [] : [Number(low)]), ...(high === 'open' ? [] : [Number(high)])];
}
