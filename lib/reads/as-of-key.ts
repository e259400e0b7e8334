import { type AsOf, momentWritten, writtenMoment } from '@/lib/domain/moment';
import type { EventRecord } from '@/lib/domain/record';
import { dayBeforeAll, lastSaidBy } from '@/lib/domain/timeline-points';

/**
 * By what a view as of a time is kept: the last time by then at which something was said, as addresses have it; empty
 * for all that was said, and for what is no time. Whatever times are asked for, there are no more of these.
 */
export function asOfKey(record: EventRecord, asked: string): string {
  const time = momentWritten(asked, record.event.zone);
  if (time === 'not a time') return '';
  const last = lastSaidBy(record, time);
  if (last === 'latest') return '';
  return last === 'before all' ? BEFORE_ALL : writtenMoment(last);
}

/** A year before everything: what was said by then is nothing. */
const BEFORE_ALL = '0002';

/** Whether something was asked for that is no time. Its page shows all that was said, and says why. */
export const isNoTime = (asked: string, zone: string): boolean =>
  asked !== '' && momentWritten(asked, zone) === 'not a time';

/** A time as addresses have it; what is no time is all that was said. */
export const asOfWritten = (text: string, zone: string): AsOf => {
  const time = momentWritten(text, zone);
  return time === 'not a time' ? 'latest' : time;
};

/**
 * The one time under which the page of an event is kept that somebody asked for as of a time; `undefined` for what is no
 * time. There are few of them, whatever is asked for.
 *
 * - A day, a month or a year at whose end something had been said, and not yet all: that date, as it was written, because the
 *   page prints it.
 * - An instant: the last time by then at which something was said.
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
