import type { Transaction } from './transaction';

/** The event at an address of readers' pages, by its id; undefined where there is none. */
export const eventAt = async (db: Transaction, slug: string): Promise<string | undefined> =>
  (await db.event.findUnique({ where: { slug }, select: { id: true } }))?.id;

/** The question of an event, by its id. */
export const claimAt = async (db: Transaction, event: string, slug: string): Promise<string | undefined> =>
  (await db.claim.findFirst({ where: { eventId: event, slug }, select: { id: true } }))?.id;

/** The events at these addresses of readers' pages, by address. */
export async function eventsAt(db: Transaction, slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await db.event.findMany({ where: { slug: { in: [...slugs] } }, select: { id: true, slug: true } });
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

/** The questions of these events at these addresses, by the id of the event and the address: "0192… killed". */
export async function claimsAt(
  db: Transaction,
  at: readonly { event: string; slug: string }[],
): Promise<ReadonlyMap<string, string>> {
  if (at.length === 0) return new Map();
  const where = { OR: at.map(({ event, slug }) => ({ eventId: event, slug })) };
  const rows = await db.claim.findMany({ where, select: { id: true, slug: true, eventId: true } });
  return new Map(rows.map(({ id, slug, eventId }) => [`${eventId} ${slug}`, id]));
}

/** The statements on a question, the last logged first, at most so many. */
export async function statementsOn(db: Transaction, claim: string, take: number): Promise<readonly string[]> {
  const rows = await db.statement.findMany({
    where: { claimId: claim },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take,
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

/** The sources that said something in an event, by name as the desk has it now, at most so many. */
export async function sourcesIn(
  db: Transaction,
  event: string,
  take: number,
): Promise<readonly { id: string; name: string }[]> {
  return db.$queryRaw<{ id: string; name: string }[]>`
    select distinct s.source_id::text as id, r.name, lower(r.name) from statement s join lateral (
      select name from source_revision where source_id = s.source_id order by number desc limit 1) r on true
    where s.event_id = ${event}::uuid order by lower(r.name), id limit ${take}`;
}
