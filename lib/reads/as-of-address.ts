import { momentWritten, writtenMoment } from '@/lib/domain/moment';
import type { EventRecord } from '@/lib/domain/record';
import { dayBeforeAll, lastSaidBy } from '@/lib/domain/stops';
import { publicRecordInMemory } from './records';

/**
 * The one time under which the page of an event is kept that somebody asked for as of a time; `undefined` for what is no
 * time, or where there is no record. There are few of them, whatever is asked for.
 *
 * - A day, a month or a year at whose end something had been said, and not yet all: that date, as it was written, because the
 *   page prints it.
 * - An instant: the last time by then at which something was said.
 * - Before anything was said: the day before. After everything: empty, which is the bare address.
 */
export async function readAsOfAddress(event: string, asked: string): Promise<string | undefined> {
  const read = await publicRecordInMemory(event);
  return read.ok ? canonicalAsOf(read.record, asked) : undefined;
}

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
