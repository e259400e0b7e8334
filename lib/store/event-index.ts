import type { Prisma } from '@/lib/platform/generated/client';

const published = { publishedRevisionId: { not: null } } as const;

/** The id of a published event, by its address. */
export async function findEventId(db: Prisma.TransactionClient, slug: string): Promise<string | 'not found'> {
  const event = await db.event.findFirst({ where: { slug, ...published }, select: { id: true } });
  return event?.id ?? 'not found';
}

/** Ids of published events, the newest first, one page of them; and how many there are. */
export async function listEventIds(
  db: Prisma.TransactionClient,
  { skip, take }: { skip: number; take: number },
): Promise<{ ids: readonly string[]; total: number }> {
  const events = await db.event.findMany({
    where: published,
    orderBy: { id: 'desc' },
    skip,
    take,
    select: { id: true },
  });
  return { ids: events.map(({ id }) => id), total: await db.event.count({ where: published }) };
}

/** Every published event's address, for warming the cache. */
export async function listEventSlugs(db: Prisma.TransactionClient): Promise<readonly string[]> {
  const events = await db.event.findMany({ where: published, orderBy: { id: 'desc' }, select: { slug: true } });
  return events.map(({ slug }) => slug);
}
