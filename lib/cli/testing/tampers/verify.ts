import { checkChainAndTree, type Noted } from '@/lib/cli/check-log';
import { checkPublished } from '@/lib/cli/check-published';
import { checkLists, checkRecord } from '@/lib/cli/check-record';
import { checkRoots } from '@/lib/cli/check-roots';
import { redactionsTold } from '@/lib/store/redactions-told';
import type { Transaction } from '@/lib/store/transaction';
import { faultLine } from '@/lib/views/log-words';
import { entryLine, rootLine } from '@/lib/views/root-words';
import { treeFaultLine } from '@/lib/views/tree-words';

/** What lists show of events: whoever changes anything else can make it anew, so it finds only changes of itself. */
const LISTS = ['event_reading', 'claim_reading'];

/** The first fault that verify-log has against a database after a change of one table; undefined where it has none. */
export async function firstFault(db: Transaction, noted: Noted, table: string): Promise<string | undefined> {
  for (const chain of ['public', 'private'] as const) {
    const { verified, tree } = await checkChainAndTree(db, chain, noted);
    if (tree.faults[0]) return treeFaultLine(tree.faults[0]);
    if (!verified.ok) return `the ${chain} log, entry ${verified.at}: ${verified.what}`;
  }
  const { faults } = await checkPublished(db);
  if (faults[0]) return faultLine(faults[0]);
  for await (const fault of checkRecord(db, await redactionsTold(db), { people: 0 })) return faultLine(fault);
  const roots = await checkRoots(db);
  if (roots.faults[0]) return rootLine(roots.faults[0]);
  if (roots.unbound[0] !== undefined) return entryLine(roots.unbound[0]);
  if (!LISTS.includes(table)) return undefined;
  for await (const fault of checkLists(db)) return faultLine(fault);
  return undefined;
}
