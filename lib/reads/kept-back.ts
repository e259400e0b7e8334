import type { PersonId } from '@/lib/domain/person';
import { withoutFigures } from '@/lib/domain/re-entry';
import type { EventRecord } from '@/lib/domain/record';
import type { StatementId } from '@/lib/domain/value';
import { type DeskSaid, readDeskSaid } from '@/lib/store/desk-said';
import { hiddenOn, hiddenStatements } from '@/lib/store/re-entries';
import type { Transaction } from '@/lib/store/transaction';

// What the desk has, before somebody who may yet be asked to enter a figure of it again.

/** A record with the statements in it of which its reader is told no figure. */
export type RecordForReader = { record: EventRecord; hidden: ReadonlySet<StatementId> };

/** The desk's record as this person has it: without the figures that somebody has yet to enter again, unless they are theirs. */
export async function recordFor(db: Transaction, reader: PersonId, record: EventRecord): Promise<RecordForReader> {
  const hidden = await hiddenOn(
    db,
    reader,
    record.claims.map(({ id }) => id),
  );
  return { record: withoutFigures(record, hidden), hidden };
}

/** What was said as this person has it, also where others refer to it. `hidden` names the statements without their figures. */
export async function readSaidFor(
  db: Transaction,
  reader: PersonId,
  asked: Parameters<typeof readDeskSaid>[1],
): Promise<DeskSaid & Pick<RecordForReader, 'hidden'>> {
  const said = await readDeskSaid(db, asked);
  const hidden = await hiddenStatements(db, reader, [...said.statements.keys()]);
  const contexts = new Map(
    [...said.contexts].map(([claim, of]) => [claim, { ...of, record: withoutFigures(of.record, hidden) }] as const),
  );
  return { ...said, contexts, hidden };
}
