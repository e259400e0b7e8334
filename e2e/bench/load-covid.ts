import { counted, stated } from '@/prisma/factories/values';
import { onDay } from '@/prisma/factories/wording';
import { cell, groupBy, rowsOf } from './data-folder';
import { countOf, enteredRecord, type Loaded } from './entered-record';

/** Cumulative cases and deaths, which are tallies: one record per place, with a claim per measure and day of counting. */
export function covid(csv: string): Loaded[] {
  const places = groupBy(rowsOf(csv), (row) => cell(row, 'event_id'));
  return [...places].map(([id, rows]) => {
    const byClaim = groupBy(rows, (row) => cell(row, 'claim_id'));
    return enteredRecord({
      id,
      title: rows[0] ? cell(rows[0], 'event_name') : id,
      zone: 'UTC',
      claims: [...byClaim].map(([claim, [first]], index) =>
        countOf(claim, index + 1, first ? cell(first, 'claim') : claim, first ? cell(first, 'unit') : ''),
      ),
      said: rows.map((row) => ({
        claim: cell(row, 'claim_id'),
        source: cell(row, 'source'),
        says: stated(counted(cell(row, 'value_text'))),
        words: `${cell(row, 'value_text')} (${cell(row, 'url_or_ref')})`,
        on: onDay(cell(row, 'as_of'), 'UTC'),
      })),
    });
  });
}
