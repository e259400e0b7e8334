import { type AsOf, saidBy } from './moment';
import type { EventRecord } from './record';

/**
 * The record as it stood: the statements that had been said, and the renderings that had been published, by then.
 * Every reading filters first and then knows of nothing later. Searches and documents stay: they say until when.
 */
export function recordAsOf(record: EventRecord, asOf: AsOf): EventRecord {
  if (asOf === 'latest') return record;
  const { zone } = record.event;
  return {
    ...record,
    statements: record.statements.filter(({ saidAt }) => saidBy(saidAt, asOf, zone)),
    renderings: record.renderings.filter(({ publishedAt }) => saidBy(publishedAt, asOf, zone)),
  };
}
