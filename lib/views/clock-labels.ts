import { knownYears, withoutYears } from './short-dates';

type Stop = { key: string; text: string };

const ZONE = / \(UTC[^)]*\)$/;

/**
 * What the bar with the clock calls its stops: without the year if they lie within one, and the zone, which stands beside
 * the event; of stops that all end a year, because only years are known, that year alone.
 */
export function clockLabels(stops: readonly Stop[]): readonly string[] {
  if (stops.length > 1 && stops.every(({ key }) => key.endsWith('-12-31')))
    return stops.map(({ key }) => String(Number(key.slice(0, 4))));
  const known = knownYears(stops.map(({ key }) => key));
  const zones = new Set(stops.flatMap(({ text }) => ZONE.exec(text) ?? []));
  return stops.map(({ text }) => withoutYears(zones.size > 1 ? text : text.replace(ZONE, ''), known));
}
