import type { EventRecord } from '@/lib/domain/record';
import type { Content } from '@/lib/domain/value';

/** A statement of a record that was published wrong at first, with what, and the note to readers that corrects it. */
export type Corrected = { ref: string; first: Content; note: string };

/** A record as it was published before it was corrected. */
export const asFirstPublished = (record: EventRecord, corrected: readonly Corrected[]): EventRecord => ({
  ...record,
  statements: record.statements.map((statement) => {
    const first = corrected.find(({ ref }) => ref === statement.ref)?.first;
    return first === undefined ? statement : { ...statement, content: first };
  }),
});
