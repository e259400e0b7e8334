import { scaleUtc } from 'd3-scale';
import type { Moment } from '@/lib/domain/record';
import { beginsAt, isCoarse, type Then } from './claim-times';
import type { AxisTick } from './claim-view';
import { axisDays, clockTime, instantDay, momentText, offsetAt } from './dates';

/** The axis of when things were said: the place of each moment, and the labels below it. */
export type DateAxis = {
  evenly: boolean;
  daysEnd: boolean;
  dates: readonly AxisTick[];
  /** The place of a time: that of the first reading that includes it. */
  place: (counts: number) => number;
};

/** Up to this many dates each have their own label below the axis. */
const FEW = 8;
/** Two dates that are nearer than this part of the axis would overlap. */
const NEAR = 0.12;
/** The part of the axis after the last date, for values that still stand. */
const REST = 0.14;
const TICKS = 5;

/**
 * If all times are days, a day is placed at its beginning. If there are hours too, a day is placed at its end, from
 * which it counts, so that the order is that of the method.
 */
export function dateAxis(times: readonly Then[], zone: string): DateAxis {
  const mixed = times.some(({ moment }) => isCoarse(moment)) && times.some(({ moment }) => !isCoarse(moment));
  const at = times.map(({ moment, counts }) => (mixed ? counts : beginsAt(moment, zone)));
  const [first = 0, last = 0] = [at[0], at.at(-1)];
  const span = (last - first) / (1 - REST);
  const nearest = Math.min(...at.slice(1).map((one, index) => one - (at[index] ?? one)));
  const evenly = at.length <= FEW && (mixed || nearest < NEAR * span);
  const placeOf = (index: number) =>
    evenly ? index / at.length : span === 0 ? 0 : ((at[index] ?? first) - first) / span;
  const places = new Map(times.map(({ counts }, index) => [counts, rounded(placeOf(index))]));
  const placeOfFirst = (counts: number) => {
    const index = times.findIndex((time) => time.counts >= counts);
    return index < 0 ? 1 : rounded(placeOf(index));
  };
  const named = times.map(({ moment }, index) => ({ moment, at: rounded(placeOf(index)) }));
  return {
    evenly: evenly && at.length > 1,
    daysEnd: mixed,
    dates: at.length <= FEW ? ticksAt(named, mixed) : regularTicks(first, first + span, zone),
    place: (counts) => places.get(counts) ?? placeOfFirst(counts),
  };
}

export const rounded = (place: number): number => Math.round(Math.min(1, Math.max(0, place)) * 1000) / 1000;

/** Every date with its label, and the year or the day below it. */
function ticksAt(named: readonly { moment: Moment; at: number }[], mixed: boolean): readonly AxisTick[] {
  return named.map(({ moment, at }) => {
    const { label, below } = namesOf(moment, mixed);
    return { at, label, ...(below !== '' && { below }) };
  });
}

function namesOf(moment: Moment, mixed: boolean): { label: string; below: string } {
  if ('at' in moment) return { label: clockTime(moment.at, moment.zone), below: instantDay(moment.at, moment.zone) };
  const text = momentText(moment);
  if (mixed) return { label: 'end of day', below: text };
  const [, rest = text, year = ''] = /^(.*) (\d+)$/.exec(text) ?? [];
  return { label: rest, below: year };
}

/** For too many dates to label each. Laid out on the clock of the zone. */
function regularTicks(first: number, last: number, zone: string): readonly AxisTick[] {
  const offset = offsetAt(first, zone);
  const scale = scaleUtc()
    .domain([first + offset, last + offset])
    .range([0, 1]);
  const dates = scale.ticks(TICKS);
  const given = dates.map((date) => date.toISOString());
  const byDay = given.every((iso) => iso.endsWith('T00:00:00.000Z'));
  const labels = byDay ? axisDays(given) : given.map((iso) => clockTime(iso, 'UTC'));
  return dates.map((date, index) => ({
    at: rounded(scale(date)),
    label: labels[index] ?? '',
    ...(!byDay && { below: instantDay(given[index] ?? '', 'UTC') }),
  }));
}
