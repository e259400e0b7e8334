import type { Entries } from '@/lib/domain/entries';
import type { PersonId } from '@/lib/domain/person';
import { readEntry } from '@/lib/store/desk-entries';
import { reviewable } from '@/lib/store/steps';
import { checkConstraints, type Transaction } from '@/lib/store/transaction';
import { reviseWithin } from './entries';
import { publishLogged } from './publish-logged';

export type StatementCorrected = {
  /** Its id in the database. */
  statement: string;
  /** What stands in it from now on; the rest stays. */
  now: Partial<Entries['statement']>;
  /** To readers: what was wrong. */
  note: string;
  /** For the desk: why it is revised. */
  reason: string;
};

/**
 * Corrects a statement of a record that was just published: a further revision by its author, who proposes the note, and
 * published with that by the reviewer. In a transaction that has the lock of the log. Throws if any of it is refused, so
 * that the transaction is rolled back.
 */
export async function correctStatement(
  tx: Transaction,
  { statement: thing, now, note, reason }: StatementCorrected,
  people: { author: PersonId; reviewer: PersonId },
  clock: () => { epochMilliseconds: number },
): Promise<void> {
  await checkConstraints(tx);
  const entry = await readEntry(tx, 'statement', thing);
  const found = await reviewable(tx, 'statement', thing);
  if (!entry || !found) throw new Error(`There is no statement ${thing} to correct.`);
  const seen = { version: found.version, revision: found.latest.revision };
  const asked = { actor: people.author, kind: 'statement', thing, entry: { ...entry, ...now }, seen, reason } as const;
  const revised = await reviseWithin(tx, asked, clock);
  if (!revised.ok) throw new Error(`The correction was refused: ${JSON.stringify(revised.reason)}.`);
  const { revision } = revised.written;
  await publishLogged(tx, [{ kind: 'statement', id: thing, revision }], people, clock, { note });
}
