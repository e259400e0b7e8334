import type { Hash, Range } from '@/lib/domain/merkle-tree';
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
  const row = await db.logCheckpoint.findFirst({ where: { chain }, orderBy: { id: 'desc' }, select: COLUMNS });
  return row === null ? undefined : { ...row, size: Number(row.size) };
}

const COLUMNS = { size: true, root: true, key: true, note: true } as const;

/** Checkpoints of so many entries, by their number: of more than `from`, up to `to`. */
export async function checkpointsOfSizes(
  db: Transaction,
  chain: ChainName,
  { from, to }: Range,
): Promise<ReadonlyMap<number, readonly StoredCheckpoint[]>> {
  const rows = await db.logCheckpoint.findMany({ where: { chain, size: { gt: from, lte: to } }, select: COLUMNS });
  const bySize = new Map<number, StoredCheckpoint[]>();
  for (const row of rows) {
    const size = Number(row.size);
    bySize.set(size, [...(bySize.get(size) ?? []), { ...row, size }]);
  }
  return bySize;
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
