import { type Checked, checkNext, endChain, type Head, START, type Verified } from '@/lib/domain/log-chain';
import { sha256 } from '@/lib/platform/canonical';
import { type ChainName, entriesAfter } from '@/lib/store/log-entries';
import type { Transaction } from '@/lib/store/transaction';

/** The number of entries that are in memory at once. */
const AT_ONCE = 2_000;

/** Checks a whole chain of the log from its first entry on, against a noted head if there is one. */
export async function checkChain(db: Transaction, chain: ChainName, noted?: Head): Promise<Verified> {
  let checked: Checked = START;
  for (;;) {
    const entries = await entriesAfter(db, chain, checked.head.number, AT_ONCE);
    for (const entry of entries) checked = checkNext(checked, entry, sha256, { chain, noted });
    if (checked.broken || entries.length < AT_ONCE) return endChain(checked, noted);
  }
}
