import { checkNext, endChain, type Head, START, type Verified } from '@/lib/domain/log-chain';
import { sha256 } from '@/lib/platform/canonical';
// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { databaseAt } from '@/lib/platform/db';
import { type ChainName, entriesAfter } from '@/lib/store/log-entries';
import type { Transaction } from '@/lib/store/transaction';
import { type Checked, checkPublished } from './check-published';

export type ChainCheck = { chain: ChainName; verified: Verified; milliseconds: number };

/** Long enough for a large desk: all of it is read in one state. */
const PATIENCE = { isolationLevel: 'RepeatableRead', timeout: 3_600_000, maxWait: 20_000 } as const;
const PAGE = 1000;

/** Both chains of a database, the public one against a noted head, and what is published against what the log binds. */
export async function checkLog(
  url: string,
  noted: Head | undefined,
): Promise<{ chains: readonly ChainCheck[]; published: Checked & { milliseconds: number } }> {
  const client = databaseAt(url);
  try {
    return await client.$transaction(async (tx) => {
      const chains = [await checkChain(tx, 'public', noted), await checkChain(tx, 'private')];
      const started = performance.now();
      const published = await checkPublished(tx);
      return { chains, published: { ...published, milliseconds: performance.now() - started } };
    }, PATIENCE);
  } finally {
    await client.$disconnect();
  }
}

async function checkChain(tx: Transaction, chain: ChainName, noted?: Head): Promise<ChainCheck> {
  const started = performance.now();
  let checked = START;
  for (let after = 0; !checked.broken; after += PAGE) {
    const page = await entriesAfter(tx, chain, after, PAGE);
    for (const entry of page) checked = checkNext(checked, entry, sha256, noted);
    if (page.length < PAGE) break;
  }
  return { chain, verified: endChain(checked, noted), milliseconds: performance.now() - started };
}
