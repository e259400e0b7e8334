import { isZone } from '@/lib/domain/entry-time';
import { typedMoment } from '@/lib/domain/typed-moment';
import { instantDay, instantTime, momentText } from './dates';

/**
 * How a time that is typed is read, in the zone of its event, and what clocks show then where the editor is: "Read as 5 Jan
 * 2023, 14:30 (UTC+2), Europe/Kyiv. On your clock: 5 Jan 2023, 13:30 (UTC+1)." Undefined of what is no time, or not yet.
 * Zones are IANA zones; a zone that does not exist is no zone yet.
 */
export function readTimeText(typed: string, zone: string, own: string): string | undefined {
  if (typed.trim() === '' || !isZone(zone)) return undefined;
  const read = typedMoment(typed, zone);
  if (!read.ok) return undefined;
  const { moment } = read;
  const put = `Read as ${momentText(moment)}, ${moment.zone}.`;
  if (!('at' in moment)) return put;
  const [there, here] = [moment.zone, own].map((of) => instantTime(moment.at, of, moment.precision));
  if (there === here) return put;
  return `${put} On your clock: ${instantDay(moment.at, own)}, ${here}.`;
}
