import type { Prisma } from '@/lib/platform/generated/client';

/** An event that was published, by its address, and whether readers see it now. */
export async function findEvent(
  db: Prisma.TransactionClient,
  slug: string,
): Promise<{ id: string; standing: 'shown' | 'held' | 'withdrawn' } | 'not found'> {
  const event = await db.event.findUnique({ where: { slug }, select: { id: true, standing: true } });
  if (event === null || event.standing === 'unpublished') return 'not found';
  return { id: event.id, standing: event.standing };
}

/** The same as `findEvent` for a claim, by its address within an event that readers see. */
export async function findClaim(
  db: Prisma.TransactionClient,
  event: string,
  slug: string,
): Promise<{ id: string; standing: 'shown' | 'held' | 'withdrawn' } | 'not found'> {
  const claim = await db.claim.findFirst({
    where: { slug, event: { slug: event, standing: 'shown' } },
    select: { id: true, standing: true },
  });
  if (claim === null || claim.standing === 'unpublished') return 'not found';
  return { id: claim.id, standing: claim.standing };
}
