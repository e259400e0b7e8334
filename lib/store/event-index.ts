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
