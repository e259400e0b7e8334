import type { Head, Verified } from '@/lib/domain/log-chain';
// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { databaseAt } from '@/lib/platform/db';
import { checkChain } from '@/lib/reads/check-chain';
import type { ChainName } from '@/lib/store/log-entries';
import type { Transaction } from '@/lib/store/transaction';
import { type Checked, checkPublished } from './check-published';

export type ChainCheck = { chain: ChainName; verified: Verified; milliseconds: number };

/** Long enough for a large desk: the whole log is read in one snapshot. */
const PATIENCE = { isolationLevel: 'RepeatableRead', timeout: 3_600_000, maxWait: 20_000 } as const;

/**
 * Checks both chains of a database, the public one against a noted head, and what is published against what the log
 * binds.
 */
export async function checkLog(
  url: string,
  noted: Head | undefined,
): Promise<{ chains: readonly ChainCheck[]; published: Checked & { milliseconds: number } }> {
  const client = databaseAt(url);
  try {
    return await client.$transaction(async (tx) => {
      const chains = [await timed(tx, 'public', noted), await timed(tx, 'private')];
      const started = performance.now();
      const published = await checkPublished(tx);
      return { chains, published: { ...published, milliseconds: performance.now() - started } };
    }, PATIENCE);
  } finally {
    await client.$disconnect();
  }
}

async function timed(tx: Transaction, chain: ChainName, noted?: Head): Promise<ChainCheck> {
  const started = performance.now();
  return { chain, verified: await checkChain(tx, chain, noted), milliseconds: performance.now() - started };
}
