import type { Prisma } from '@/lib/platform/generated/client';

/** What every function of this room reads from or writes to: the database, or a transaction on it. */
export type Transaction = Prisma.TransactionClient;

/**
 * Checks now what is otherwise checked when the transaction ends, of everything written so far. For the rare transaction that
 * publishes two revisions of one thing: at its end, the first would no longer be the one that readers see.
 */
export async function checkConstraints(db: Transaction): Promise<void> {
  await db.$executeRaw`set constraints all immediate`;
  await db.$executeRaw`set constraints all deferred`;
}
