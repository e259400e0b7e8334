import type { Event } from '@/lib/domain/record';
import type { Verdict } from '@/lib/domain/verdict';
import { Prisma } from '@/lib/platform/generated/client';
import { type StoredFinding, storedFinding } from './event-projections';
import { eventOf } from './events';
import { methodWord } from './names';
import type { Transaction } from './transaction';

export type ListOrder = 'latest' | 'disputed';

/** An event as a list shows it: in short, with its finding, and the question that this is about. */
export type ListedEvent = {
  event: Event;
  counts: { claims: number; sources: number };
  /** How many claims have which verdict; those that none has are left out. */
  verdicts: ReadonlyMap<Verdict, number>;
  /** The most disputed one; absent if there is no claim yet. */
  question?: { slug: string; text: string };
  finding: StoredFinding | null;
  changedAt: string;
};

// As the method orders claims: firm before by reading, then how far apart. A row of the version before, which says
// neither, is firm if it is disputed. Enumerations sort in the order of declaration, the most disputed verdict first.
const ORDERS: Record<ListOrder, Prisma.Sql> = {
  latest: Prisma.sql`r.changed_at desc`,
  disputed: Prisma.sql`coalesce(c.firm, c.contradicting_pairs > 0, false) desc, coalesce(c.apart, 0) desc, c.verdict, r.changed_at desc`,
};

type Row = {
  id: string;
  changed_at: Date;
  claims: number;
  sources: number;
  finding: Prisma.JsonValue;
  slug: string | null;
  question: string | null;
};

// Events that readers see, each with its most disputed claim.
const SHOWN = Prisma.sql`event_reading r join event e on e.id = r.event_id and e.standing = 'shown'
  left join claim_reading c on c.event_id = r.event_id and c.rank = 1`;

/** The rows of these events, in their order: what is shown is read of one page, and not of all that are sorted. */
const rowsOf = (db: Transaction, ids: Prisma.Sql) => db.$queryRaw<Row[]>`
  select r.event_id::text as id, r.changed_at, r.claims, r.sources, r.finding, claim.slug, q.question
  from (select event_id, row_number() over () as place from (${ids}) ids) page
  join event_reading r on r.event_id = page.event_id
  left join claim_reading c on c.event_id = r.event_id and c.rank = 1
  left join claim on claim.id = c.claim_id left join claim_revision q on q.id = claim.published_revision_id
  order by page.place`;

/**
 * One page of the events that readers see, and how many there are. It reads what is stored for lists. The number of
 * queries does not depend on the number of events. Call it in one transaction, so that all queries see one state.
 */
export async function listEvents(
  db: Transaction,
  { order, skip, take }: { order: ListOrder; skip: number; take: number },
): Promise<{ listed: readonly ListedEvent[]; total: number }> {
  const page = await rowsOf(
    db,
    Prisma.sql`select r.event_id from ${SHOWN} order by ${ORDERS[order]}, r.event_id desc limit ${take} offset ${skip}`,
  );
  return {
    listed: await listedOf(db, page),
    total: await db.eventProjection.count({ where: { event: { standing: 'shown' } } }),
  };
}

/** One event as a list shows it; undefined if readers see none at this address. In one transaction as well. */
export async function listedEvent(db: Transaction, slug: string): Promise<ListedEvent | undefined> {
  const [listed] = await listedOf(
    db,
    await rowsOf(db, Prisma.sql`select r.event_id from ${SHOWN} where e.slug = ${slug}`),
  );
  return listed;
}

async function listedOf(db: Transaction, rows: readonly Row[]): Promise<readonly ListedEvent[]> {
  const ids = rows.map(({ id }) => id);
  const events = await readEvents(db, ids);
  const verdicts = await readVerdicts(db, ids);
  return rows.flatMap(({ id, slug, question, claims, sources, finding, changed_at }) => {
    const event = events.get(id);
    if (event === undefined) return [];
    return {
      event,
      counts: { claims, sources },
      verdicts: verdicts.get(id) ?? new Map(),
      ...(slug !== null && question !== null && { question: { slug, text: question } }),
      finding: storedFinding(finding),
      changedAt: changed_at.toISOString(),
    };
  });
}

async function readEvents(db: Transaction, ids: readonly string[]): Promise<ReadonlyMap<string, Event>> {
  const rows = await db.event.findMany({ where: { id: { in: [...ids] } }, include: { publishedRevision: true } });
  return new Map(
    rows.flatMap(({ id, slug, publishedRevision }) =>
      publishedRevision ? [[id, eventOf(slug, publishedRevision)] as const] : [],
    ),
  );
}

/** Counted by the database: of a thousand claims no list shows more than how many are disputed. */
async function readVerdicts(
  db: Transaction,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ReadonlyMap<Verdict, number>>> {
  const counts = await db.claimProjection.groupBy({
    by: ['eventId', 'verdict'],
    where: { eventId: { in: [...ids] } },
    _count: true,
  });
  const found = new Map<string, Map<Verdict, number>>();
  for (const { eventId, verdict, _count } of counts) {
    const ofEvent = found.get(eventId) ?? new Map<Verdict, number>();
    found.set(eventId, ofEvent.set(methodWord(verdict), _count));
  }
  return found;
}
