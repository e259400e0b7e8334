import { type AsOf, saidBy } from './moment';
import type { EventRecord } from './record';

/**
 * The record as of a time: the statements that had been said by then, and the renderings that had been published. A
 * rendering counts from its own date, but not before the statement that it passes on (of which only the day may be
 * known). A reply counts from when it was given, and its statement was said. Every reading filters first and then knows nothing later. Searches and documents stay, because they have
 * their own dates. Throws RangeError on a moment that cannot be read.
 */
export function recordAsOf(record: EventRecord, asOf: AsOf): EventRecord {
  if (asOf === 'latest') return record;
  const { zone } = record.event;
  const statements = record.statements.filter(({ saidAt }) => saidBy(saidAt, asOf, zone));
  const said = new Set(statements.map(({ id }) => id));
  const renderings = record.renderings.filter(
    ({ statement, publishedAt }) => said.has(statement) && saidBy(publishedAt, asOf, zone),
  );
  const replies = record.replies?.filter(
    ({ statement, givenAt }) => (statement === undefined || said.has(statement)) && saidBy(givenAt, asOf, zone),
  );
  return { ...record, statements, renderings, ...(replies && { replies }) };
}
