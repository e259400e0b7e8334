import type { Claim, Event } from '@/lib/domain/record';
import { claimContents, claimOf } from './claims';
import { givenUp } from './desk-event';
import { eventOf } from './events';
import type { Transaction } from './transaction';

const newest = { take: 1, orderBy: { number: 'desc' } } as const;

/**
 * What a statement of one event can be about: the event, and its questions in their order, as the desk has them, without
 * those that were discarded before anybody saw them.
 */
export async function readQuestions(
  db: Transaction,
  eventId: string,
): Promise<{ event: Event; claims: readonly Claim[] } | undefined> {
  const row = await db.event.findUnique({
    where: { id: eventId },
    include: { revisions: newest, claims: { include: { revisions: { ...newest, include: claimContents } } } },
  });
  const [revision] = row?.revisions ?? [];
  if (!row || !revision) return undefined;
  const gone = await givenUp(db, row.claims);
  const claims = row.claims.flatMap(({ slug, revisions: [of] }) => (of && !gone.has(of.id) ? [claimOf(slug, of)] : []));
  return {
    event: eventOf(row.slug, revision),
    claims: claims.sort((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1)),
  };
}
