import type { Transaction } from './transaction';

/**
 * Counts that something which readers see is another now, and of which events. In the transaction of the change: whoever
 * reads the numbers has the change as well. Without an event it may be of any.
 */
export async function countRenewal(tx: Transaction, eventIds: readonly string[]): Promise<void> {
  await tx.renewal.update({ where: { id: 1 }, data: { number: { increment: 1 } }, select: { id: true } });
  if (eventIds.length === 0) return;
  await tx.$executeRaw`
    insert into event_version (event_id, number)
    select unnest(${[...eventIds]}::uuid[]), (select number from renewal where id = 1)
    on conflict (event_id) do update set number = excluded.number`;
}
