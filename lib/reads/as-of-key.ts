import { type AsOf, momentWritten, writtenMoment } from '@/lib/domain/moment';
import type { EventRecord } from '@/lib/domain/record';
import { dayBeforeAll, lastSaidBy } from '@/lib/domain/timeline-points';

/**
 * The cache key of a view as of a time: the last moment at or before it at which something was said, as addresses write
 * it; empty for everything that was said, and for text that is no time. There are only as many keys as such moments.
 */
export function asOfKey(record: EventRecord, asked: string): string {
  const time = momentWritten(asked, record.event.zone);
  if (time === 'not a time') return '';
  const last = lastSaidBy(record, time);
  if (last === 'latest') return '';
  return last === 'before all' ? BEFORE_ALL : writtenMoment(last);
}

/** A year before everything: nothing was said by then. */
const BEFORE_ALL = '0002';

/** Whether the requested text is no time. The page then shows everything that was said, and says why. */
export const isNoTime = (asked: string, zone: string): boolean =>
  asked !== '' && momentWritten(asked, zone) === 'not a time';

/** Reads a time as addresses write it; text that is no time means everything that was said. */
export const asOfWritten = (text: string, zone: string): AsOf => {
  const time = momentWritten(text, zone);
  return time === 'not a time' ? 'latest' : time;
};

/**
 * The canonical time under which the page of an event as of a requested time is cached; `undefined` for text that is no
 * time. There are few canonical times, whatever is requested.
 *
 * - A day, a month or a year by whose end something had been said, but not everything: that date as it was written,
 *   because the page prints it.
 * - An instant: the last moment at or before it at which something was said.
 * - Before anything was said: the day before. After everything: empty, which is the bare address.
 */
export function canonicalAsOf(record: EventRecord, asked: string): string | undefined {
  const time = momentWritten(asked, record.event.zone);
  if (time === 'not a time') return undefined;
  const last = lastSaidBy(record, time);
  if (last === 'latest') return '';
  if (last === 'before all') {
    const before = dayBeforeAll(record);
    return before === undefined ? '' : writtenMoment(before);
  }
  return writtenMoment('on' in time ? time : last);
}
