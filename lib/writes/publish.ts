import { markPublished, type Revised } from '@/lib/store/revisions';
import type { Transaction } from '@/lib/store/transaction';

/**
 * Publishes revisions: from then on readers see these. The one way to publish, for the desk and for the demonstration
 * alike; the database refuses a revision of something else, and any change to what was published before.
 */
export async function publish(
  tx: Transaction,
  revisions: readonly Revised[],
  clock: () => { epochMilliseconds: number },
): Promise<{ publishedAt: string }> {
  const publishedAt = new Date(clock().epochMilliseconds);
  for (const revised of revisions) await markPublished(tx, revised, publishedAt);
  return { publishedAt: publishedAt.toISOString() };
}
