import { scaleUtc } from 'd3-scale';
import { axisDays, clockTime, isStartOfDay, offsetAt } from './dates';

/** An axis of times, from 0 to 1. If days are labelled, `name` leaves out labels within a day. */
export type ClockScale = {
  place: (value: number) => number;
  times: (count: number) => readonly Date[];
  name: (times: readonly Date[]) => readonly (readonly [place: number, label: string])[];
};

const DAY = 86_400_000;

/** Laid out on the clock of the zone, so that a tick is where its day or hour begins there, not in Greenwich. */
export function clockScale(ends: readonly number[], zone: string, ticks: number): ClockScale {
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  const offset = offsetAt(first, zone);
  const scale = scaleUtc()
    .domain([first + offset, last + offset])
    .range([0, 1])
    .nice(ticks);
  const byDay = last - first > 2 * DAY;
  return {
    place: (value) => scale(value + offset),
    times: (count) => scale.ticks(count),
    name: (times) => {
      const dates = times.filter((date) => !byDay || isStartOfDay(date.getTime(), 'UTC'));
      const given = dates.map((date) => date.toISOString());
      const labels = byDay ? axisDays(given) : given.map((at) => clockTime(at, 'UTC'));
      return dates.map((date, index) => [scale(date), labels[index] ?? '']);
    },
  };
}
