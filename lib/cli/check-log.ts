import type { Head, Verified } from '@/lib/domain/log-chain';
import type { TreeHead } from '@/lib/domain/merkle-proof';
// The client is generated, so this file is imported only after lib/cli/generate.ts has run.
import { databaseAt } from '@/lib/platform/db';
import { checkChain } from '@/lib/reads/check-chain';
import { checkTree, type IsHeld, type TreeChecked } from '@/lib/reads/check-tree';
import { type ChainName, headOf, saltedEntries } from '@/lib/store/log-entries';
import { readSubtrees } from '@/lib/store/log-tree';
import { redactionsTold } from '@/lib/store/redactions-told';
import type { Transaction } from '@/lib/store/transaction';
import type { Fault } from '@/lib/views/log-words';
import { believed, isAccepted, isBelieved } from '@/lib/writes/sign-log';
import { type Checked, checkPublished } from './check-published';
import { checkLists, checkRecord } from './check-record';
import { type CheckedRoots, checkRoots } from './check-roots';
import type { Proved, Signed, TreeSource } from './log-proofs';

export type ChainCheck = { chain: ChainName; verified: Verified; tree: TreeChecked; milliseconds: number };

/** What was found of the rest of the record, and how many people joined before entries bound who they are. */
export type RecordCheck = { faults: readonly Fault[]; unbound: number; milliseconds: number };

export type LogCheck = {
  chains: readonly ChainCheck[];
  published: Checked & { milliseconds: number };
  record: RecordCheck;
  roots: CheckedRoots & { milliseconds: number };
  lists: Omit<RecordCheck, 'unbound'>;
};

/** Heads that somebody noted: of the public log, of the desk's own, and of the tree over the public one. */
export type Noted = { public?: Head | undefined; private?: Head | undefined; checkpoint?: TreeHead | undefined };

/** Long enough for a large desk: the whole log is read in one snapshot. */
const PATIENCE = { isolationLevel: 'RepeatableRead', timeout: 3_600_000, maxWait: 20_000 } as const;

/**
 * Checks both chains of a database against noted heads and a noted checkpoint; the trees over them against stored tiles and
 * signed checkpoints; what is published against what the log binds of each revision, and what readers see of each event
 * against its root; and everything else on record that the log tells of against the log.
 */
export async function checkLog(url: string, noted: Noted = {}): Promise<LogCheck> {
  const client = databaseAt(url);
  try {
    return await client.$transaction((tx) => checkLogWithin(tx, noted), PATIENCE);
  } finally {
    await client.$disconnect();
  }
}

/** `checkLog` in a transaction that is already open. */
export async function checkLogWithin(tx: Transaction, noted: Noted): Promise<LogCheck> {
  const chains: ChainCheck[] = [];
  for (const chain of ['public', 'private'] as const) {
    const { result, milliseconds } = await timed(() => checkChainAndTree(tx, chain, noted));
    chains.push({ chain, ...result, milliseconds });
  }
  const published = await timed(() => checkPublished(tx));
  const unbound = { people: 0 };
  const record = await timed(async () => all(checkRecord(tx, await redactionsTold(tx), unbound)));
  const roots = await timed(() => checkRoots(tx));
  const lists = await timed(() => all(checkLists(tx)));
  return {
    chains,
    published: { ...published.result, milliseconds: published.milliseconds },
    record: { faults: record.result, unbound: unbound.people, milliseconds: record.milliseconds },
    roots: { ...roots.result, milliseconds: roots.milliseconds },
    lists: { faults: lists.result, milliseconds: lists.milliseconds },
  };
}

async function timed<T>(check: () => Promise<T>): Promise<{ result: T; milliseconds: number }> {
  const started = performance.now();
  const result = await check();
  return { result, milliseconds: performance.now() - started };
}

async function all(found: AsyncGenerator<Fault>): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for await (const fault of found) faults.push(fault);
  return faults;
}

/** One chain, and the tree over it. */
export async function checkChainAndTree(
  tx: Transaction,
  chain: ChainName,
  noted: Noted,
): Promise<Pick<ChainCheck, 'verified' | 'tree'>> {
  const verified = await checkChain(tx, chain, noted[chain]);
  const isHeld: IsHeld = async (one) => isBelieved(one, chain) && !(await isAccepted(tx, one));
  return { verified, tree: await checkTree(tx, chain, isHeld, chain === 'public' ? noted.checkpoint : undefined) };
}

/** Makes a proof from the public log of a database, to a checkpoint: to the last one that was signed, if none is given. */
export async function proveFrom(
  url: string,
  given: Signed | undefined,
  prove: (source: TreeSource, signed: Signed) => Promise<Proved>,
): Promise<Proved> {
  const client = databaseAt(url);
  try {
    return await client.$transaction(async (tx) => {
      const last = given ?? (await believed(tx, 'public'));
      if (last === undefined)
        return {
          ok: false,
          reason: 'Nothing was signed yet: start Crossread, or name a checkpoint with --checkpoint.',
        };
      const { number: size } = await headOf(tx, 'public');
      const source: TreeSource = {
        size,
        entry: async (number) => (await saltedEntries(tx, 'public', { after: number - 1 }, 1))[0],
        subtrees: (ranges, of) => readSubtrees(tx, 'public', ranges, of),
      };
      return prove(source, last);
    }, PATIENCE);
  } finally {
    await client.$disconnect();
  }
}
