import type { Transaction } from './transaction';

/**
 * Counts a change of what readers see, and records which events it changed. Call it in the transaction of the change,
 * so that a reader of the numbers has the change as well. Without events, the change may be in any event.
 */
export async function raiseContentVersions(tx: Transaction, eventIds: readonly string[]): Promise<void> {
  if (eventIds.length === 0) {
    await tx.$executeRaw`update renewal set number = number + 1, of_any_event = number + 1 where id = 1`;
    return;
  }
  await tx.contentVersion.update({ where: { id: 1 }, data: { number: { increment: 1 } }, select: { id: true } });
  await tx.$executeRaw`
    insert into event_version (event_id, number)
    select unnest(${[...eventIds]}::uuid[]), (select number from renewal where id = 1)
    on conflict (event_id) do update set number = excluded.number`;
}
