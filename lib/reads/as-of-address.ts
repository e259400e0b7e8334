import { canonicalAsOf } from './as-of-key';
import { cachedPublicRecord } from './records';

/** The one time of an event's page that another stands for, for the front; `undefined` where there is no time or no record. */
export async function readAsOfAddress(event: string, asked: string): Promise<string | undefined> {
  const read = await cachedPublicRecord(event);
  return read.ok ? canonicalAsOf(read.record, asked) : undefined;
}
