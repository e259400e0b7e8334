import type { Prisma } from '@/lib/platform/generated/client';

/** What readers see; what is held or withdrawn has a page that says so, and is on no list. */
const shown = { standing: 'shown' } as const;

/** An event that was published, by its address, and whether readers see it now. */
export async function findEvent(
  db: Prisma.TransactionClient,
  slug: string,
): Promise<{ id: string; standing: 'shown' | 'held' | 'withdrawn' } | 'not found'> {
  const event = await db.event.findUnique({ where: { slug }, select: { id: true, standing: true } });
  if (event === null || event.standing === 'unpublished') return 'not found';
  return { id: event.id, standing: event.standing };
}

/** As `findEvent`, of a claim by its address in an event that readers see. */
export async function findClaim(
  db: Prisma.TransactionClient,
  event: string,
  slug: string,
): Promise<{ id: string; standing: 'shown' | 'held' | 'withdrawn' } | 'not found'> {
  const claim = await db.claim.findFirst({
    where: { slug, event: { slug: event, ...shown } },
    select: { id: true, standing: true },
  });
  if (claim === null || claim.standing === 'unpublished') return 'not found';
  return { id: claim.id, standing: claim.standing };
}

/** Ids of published events, the newest first, one page of them; and how many there are. */
export async function listEventIds(
  db: Prisma.TransactionClient,
  { skip, take }: { skip: number; take: number },
): Promise<{ ids: readonly string[]; total: number }> {
  const events = await db.event.findMany({
    where: shown,
    orderBy: { id: 'desc' },
    skip,
    take,
    select: { id: true },
  });
  return { ids: events.map(({ id }) => id), total: await db.event.count({ where: shown }) };
}

/** Every published event's address, for warming the cache. */
export async function listEventSlugs(db: Prisma.TransactionClient): Promise<readonly string[]> {
  const events = await db.event.findMany({ where: shown, orderBy: { id: 'desc' }, select: { slug: true } });
  return events.map(({ slug }) => slug);
}
