import { type AsOf, momentWritten, writtenMoment } from '@/lib/domain/moment';
import type { EventRecord } from '@/lib/domain/record';
import { lastSaidBy } from '@/lib/domain/stops';

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
