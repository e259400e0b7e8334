import type { Hash } from '@/lib/domain/merkle-tree';
import type { ChainName } from './log-entries';
import type { Transaction } from './transaction';

/** A checkpoint as it was signed. Whoever reads one checks its signature: the database does not. */
export type StoredCheckpoint = { size: number; root: Hash; key: string; note: string };

/**
 * Whether this transaction may sign the log: another one that does so, on any server, does not have to be waited for, since
 * it signs the same.
 */
export async function maySign(db: Transaction): Promise<boolean> {
  const rows = await db.$queryRaw<{ may: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtext('crossread log: signing')) as may`;
  return rows[0]?.may === true;
}

/** The checkpoint that was signed last. */
export async function lastCheckpoint(db: Transaction, chain: ChainName): Promise<StoredCheckpoint | undefined> {
  const [last] = await checkpointsBefore(db, chain, undefined, 1);
  return last;
}

/** Checkpoints of a chain, the last first, from before the one with an id. */
export async function checkpointsBefore(
  db: Transaction,
  chain: ChainName,
  before: bigint | undefined,
  take: number,
): Promise<(StoredCheckpoint & { id: bigint })[]> {
  const rows = await db.logCheckpoint.findMany({
    where: { chain, ...(before !== undefined && { id: { lt: before } }) },
    orderBy: { id: 'desc' },
    take,
    select: { id: true, size: true, root: true, key: true, note: true },
  });
  return rows.map(({ size, ...row }) => ({ size: Number(size), ...row }));
}

export async function insertCheckpoint(
  db: Transaction,
  chain: ChainName,
  { size, root, key, note }: StoredCheckpoint,
  at: Date,
): Promise<void> {
  await db.logCheckpoint.create({
    data: { chain, size, root: new Uint8Array(root), key, note, at },
    select: { id: true },
  });
}
