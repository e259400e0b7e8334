import { canonicalAsOf } from './as-of-key';
import { cachedPublicRecord } from './records';

/**
 * The canonical time for a requested time of an event's page, for the request handler; `undefined` without a time or a
 * record.
 */
export async function readAsOfAddress(event: string, asked: string): Promise<string | undefined> {
  const read = await cachedPublicRecord(event);
  return read.ok ? canonicalAsOf(read.record, asked) : undefined;
}
