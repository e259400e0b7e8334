import type { Prisma } from '@/lib/platform/generated/client';

/** Ids of the published events in which one of these outlets passed something on. */
export async function eventsRelayedBy(
  db: Prisma.TransactionClient,
  outletIds: readonly string[],
): Promise<readonly string[]> {
  if (outletIds.length === 0) return [];
  const events = await db.event.findMany({
    where: {
      standing: 'shown',
      renderings: { some: { outletId: { in: [...outletIds] }, standing: 'shown' } },
    },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  return events.map(({ id }) => id);
}
