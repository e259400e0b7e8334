import { checkSpan, isZone } from './entry-time';
import type { Event } from './record';
import { type Entry, firstRefusal, OK, refused } from './refusal';

/** Whether an event may be entered: its zone exists, and it did not end before it began (method.md, "Refused on entry"). */
export function checkEvent({ zone, occurred }: Pick<Event, 'zone' | 'occurred'>): Entry {
  return firstRefusal(
    () => (isZone(zone) ? OK : refused('no valid zone', 'zone')),
    () => (occurred === undefined ? OK : checkSpan(occurred.from, occurred.to, 'occurred')),
  );
}
