import { asksForReEntry } from '@/lib/domain/re-entry';
import { verdictAsOf } from '@/lib/domain/verdict';
import { readDeskRecord, readDeskSources, readDeskStatement } from '@/lib/store/desk-record';
import { insertRequest, isShownDisputed, ruleOf } from '@/lib/store/re-entries';
import type { Transaction } from '@/lib/store/transaction';

/** Asks, of a statement that is being submitted, that it is entered again, where the desk wants that. */
export async function askForReEntry(tx: Transaction, thing: string, revision: string, at: Date): Promise<void> {
  const rule = await ruleOf(tx);
  if (rule === 'never') return;
  const statement = await readDeskStatement(tx, thing);
  if (!statement) throw new Error(`There is no statement ${thing}.`);
  if (!asksForReEntry(rule, statement, true)) return;
  if (rule === 'for disputed questions' && !(await isOrWouldBeDisputed(tx, statement.claim))) return;
  await insertRequest(tx, revision, at);
}

/** Whether a question is disputed for readers, or is as the desk has it, with every draft. */
async function isOrWouldBeDisputed(tx: Transaction, claimId: string): Promise<boolean> {
  if (await isShownDisputed(tx, claimId)) return true;
  const record = await readDeskRecord(tx, claimId);
  const claim = record?.claims.find(({ id }) => id === claimId);
  if (!record || !claim) throw new Error(`There is no question ${claimId}.`);
  const named = [...record.statements.map(({ source }) => source), ...record.renderings.map(({ outlet }) => outlet)];
  return verdictAsOf({ ...record, sources: await readDeskSources(tx, named) }, claim, 'latest') === 'disputed';
}
