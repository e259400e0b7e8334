import type { Event } from '@/lib/domain/record';
import { Prisma } from '@/lib/platform/generated/client';
import { type EventProjection, storedProjections } from './event-projections';
import { eventOf } from './events';
import type { Transaction } from './transaction';

export type ListOrder = 'latest' | 'disputed';

/** An event as a list shows it, with its most disputed question; none if it has no claim yet. */
export type ListedEvent = { event: Event; reading: EventProjection; question: string | 'none' };

// As the method orders claims: firm before by reading, then how far apart. A row of the version before, which says
// neither, is firm if it is disputed. Enumerations sort in the order of declaration, the most disputed verdict first.
const ORDERS: Record<ListOrder, Prisma.Sql> = {
  latest: Prisma.sql`r.changed_at desc`,
  disputed: Prisma.sql`coalesce(c.firm, c.contradicting_pairs > 0, false) desc, coalesce(c.apart, 0) desc, c.verdict, r.changed_at desc`,
};

/**
 * One page of the events that readers see, and how many there are. It reads the stored summaries. The number of queries
 * does not depend on the number of events. Call it in one transaction, so that all queries see one state.
 */
export async function listEvents(
  db: Transaction,
  { order, skip, take }: { order: ListOrder; skip: number; take: number },
): Promise<{ listed: readonly ListedEvent[]; total: number }> {
  const page = await db.$queryRaw<{ id: string; question: string | null }[]>`
    select r.event_id::text as id, q.question
    from event_reading r join event e on e.id = r.event_id and e.standing = 'shown'
    left join claim_reading c on c.event_id = r.event_id and c.rank = 1
    left join claim on claim.id = c.claim_id left join claim_revision q on q.id = claim.published_revision_id
    order by ${ORDERS[order]}, r.event_id desc limit ${take} offset ${skip}`;
  const ids = page.map(({ id }) => id);
  const readings = await storedProjections(db, ids);
  const events = await readEvents(db, ids);
  return {
    listed: page.flatMap(({ id, question }) => {
      const [event, reading] = [events.get(id), readings.get(id)];
      return event && reading ? [{ event, reading, question: question ?? 'none' }] : [];
    }),
    total: await db.eventProjection.count({ where: { event: { standing: 'shown' } } }),
  };
}

async function readEvents(db: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Event>> {
  const rows = await db.event.findMany({ where: { id: { in: [...ids] } }, include: { publishedRevision: true } });
  return new Map(
    rows.flatMap(({ id, slug, publishedRevision }) =>
      publishedRevision ? [[id, eventOf(slug, publishedRevision)] as const] : [],
    ),
  );
}
