import type { Transaction } from './transaction';

/**
 * Counts that something which readers see is another now. In the transaction of the change: whoever reads the number
 * has the change as well.
 */
export async function countRenewal(tx: Transaction): Promise<void> {
  await tx.renewal.update({ where: { id: 1 }, data: { number: { increment: 1 } }, select: { id: true } });
}
