import type { BoundEvent } from '@/lib/domain/public-tree';
import type { Transaction } from './transaction';

/** What an entry binds of an event: its root, in hexadecimal, in which form and with which method. */
export type EventRoot = BoundEvent & { entry: number; form: number; method: string };

/** The last root of each of these events; of one that was never bound, none. */
export async function lastRoots(db: Transaction, events: readonly string[]): Promise<ReadonlyMap<string, EventRoot>> {
  const rows = await db.$queryRaw<Row[]>`
    select distinct on (event_id) event_id::text as event, entry, encode(root, 'hex') as root, form, method
    from event_root where event_id = any (${[...events]}::uuid[]) order by event_id, entry desc`;
  return new Map(rows.map((row) => [row.event, rootOf(row)]));
}

/** A page of all roots by entry and event, after the last one of the page before. */
export async function rootsAfter(
  db: Transaction,
  last: { entry: number; event: string } | undefined,
  take: number,
): Promise<readonly EventRoot[]> {
  const { entry, event } = last ?? { entry: 0, event: '00000000-0000-0000-0000-000000000000' };
  const rows = await db.$queryRaw<Row[]>`
    select event_id::text as event, entry, encode(root, 'hex') as root, form, method from event_root
    where (entry, event_id) > (${entry}, ${event}::uuid) order by entry, event_id limit ${take}`;
  return rows.map(rootOf);
}

/** Every root of one event, the first one first. */
export async function rootsOfEvent(db: Transaction, event: string): Promise<readonly EventRoot[]> {
  const rows = await db.$queryRaw<Row[]>`
    select event_id::text as event, entry, encode(root, 'hex') as root, form, method from event_root
    where event_id = ${event}::uuid order by entry`;
  return rows.map(rootOf);
}

type Row = { event: string; entry: bigint; root: string | null; form: number; method: string };

const rootOf = ({ entry, root, ...row }: Row): EventRoot => ({
  ...row,
  entry: Number(entry),
  root: root ?? 'off readers’ pages',
});

export async function insertRoots(db: Transaction, roots: readonly EventRoot[]): Promise<void> {
  await db.eventRoot.createMany({
    data: roots.map(({ event, root, ...rest }) => ({
      ...rest,
      eventId: event,
      root: root === 'off readers’ pages' ? null : new Uint8Array(Buffer.from(root, 'hex')),
    })),
  });
}

/**
 * Events whose last root is not what it should be: on readers' pages without one in this form and method, or off them with
 * one. By id, at most so many.
 */
export async function eventsToBind(
  db: Transaction,
  { form, method }: { form: number; method: string },
  take: number,
): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id::text as id from event e
    left join lateral (select * from event_root r where r.event_id = e.id order by r.entry desc limit 1) r on true
    where case when e.standing = 'shown' then (r.root is null or (r.form, r.method) <> (${form}::integer, ${method}))
      else r.root is not null end
    order by e.id limit ${take}`;
  return rows.map(({ id }) => id);
}

/** All events that were ever bound or are on readers' pages, by id: a page of them. */
export async function eventsBound(db: Transaction, after: string, take: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id::text as id from event e
    where e.id > ${after}::uuid and (e.standing = 'shown' or exists (select 1 from event_root r where r.event_id = e.id))
    order by e.id limit ${take}`;
  return rows.map(({ id }) => id);
}
