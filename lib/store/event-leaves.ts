import type { Leaf } from '@/lib/domain/public-leaf';
import type { TextsOfThing } from '@/lib/domain/public-redaction';
import type { ThingKind } from '@/lib/domain/public-thing';
import { bucketOf, type TreeThing } from '@/lib/domain/public-tree';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** A thing of an event. */
export type ThingIn = { event: string; kind: ThingKind; id: string };

/** What is bound of a thing, since the entry with this number. Without a hash it has left the record. */
export type StoredLeaf = ThingIn & { entry: number; hash: string | 'left'; texts: Leaf['texts'] };

type Row = Omit<StoredLeaf, 'entry' | 'hash' | 'texts'> & {
  entry: bigint;
  hash: string | null;
  texts: Record<string, string>;
  salts: Record<string, string>;
};

const COLUMNS = Prisma.sql`l.event_id::text as event, l.kind::text as kind, l.thing_id::text as id, l.entry,
  encode(l.hash, 'hex') as hash, l.texts, l.salts`;

const leafOf = ({ entry, hash, texts, salts, ...thing }: Row): StoredLeaf => ({
  ...thing,
  entry: Number(entry),
  hash: hash ?? 'left',
  texts: Object.fromEntries(
    Object.entries(texts).map(([name, of]) => {
      const salt = salts[name];
      return [name, salt === undefined ? { hash: of } : { hash: of, salt }];
    }),
  ),
});

/** What is bound of everything in these events now, and of what has left them. */
export async function currentLeaves(db: Transaction, events: readonly string[]): Promise<readonly StoredLeaf[]> {
  const rows = await db.$queryRaw<Row[]>`
    select distinct on (l.event_id, l.kind, l.thing_id) ${COLUMNS} from event_leaf l
    where l.event_id = any (${[...events]}::uuid[]) order by l.event_id, l.kind, l.thing_id, l.entry desc`;
  return rows.map(leafOf);
}

/** The same of some things. */
export async function leavesOf(db: Transaction, things: readonly ThingIn[]): Promise<readonly StoredLeaf[]> {
  if (things.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    select ${COLUMNS} from unnest(${things.map(({ event }) => event)}::uuid[], ${things.map(({ kind }) => kind)}::text[],
      ${things.map(({ id }) => id)}::uuid[]) as asked(event_id, kind, thing_id)
    join lateral (select * from event_leaf l where l.event_id = asked.event_id
      and l.kind = asked.kind::public_thing and l.thing_id = asked.thing_id order by l.entry desc limit 1) l on true`;
  return rows.map(leafOf);
}

/** How many leaves of an event are in another bucket than that of their thing. */
export async function leavesMisplaced(db: Transaction, event: string): Promise<number> {
  const [row] = await db.$queryRaw<{ many: number }[]>`
    select count(*)::int as many from event_leaf
    where event_id = ${event}::uuid and bucket <> get_byte(uuid_send(thing_id), 15)`;
  return row?.many ?? 0;
}

/** Every leaf that there ever was in an event, by the entry since which it counts. */
export async function leavesEver(db: Transaction, event: string): Promise<readonly StoredLeaf[]> {
  const rows = await db.$queryRaw<Row[]>`
    select ${COLUMNS} from event_leaf l where l.event_id = ${event}::uuid order by l.entry, l.kind, l.thing_id`;
  return rows.map(leafOf);
}

/** How many rows are written by one query. */
const AT_ONCE = 2_000;

/** Writes what is bound of some things, each since an entry. */
export async function insertLeaves(db: Transaction, leaves: readonly StoredLeaf[]): Promise<void> {
  for (let from = 0; from < leaves.length; from += AT_ONCE) {
    const some = leaves.slice(from, from + AT_ONCE);
    const json = (pick: (text: { hash: string; salt?: string }) => string | undefined) =>
      some.map(({ texts }) =>
        JSON.stringify(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, pick(text)]))),
      );
    await db.$executeRaw`
      insert into event_leaf (event_id, kind, thing_id, entry, bucket, hash, texts, salts)
      select n.event_id, n.kind::public_thing, n.thing_id, n.entry, n.bucket, decode(n.hash, 'hex'), n.texts::jsonb, n.salts::jsonb
      from unnest(${some.map(({ event }) => event)}::uuid[], ${some.map(({ kind }) => kind)}::text[],
        ${some.map(({ id }) => id)}::uuid[], ${some.map(({ entry }) => entry)}::bigint[],
        ${some.map(({ id }) => bucketOf(id))}::smallint[],
        ${some.map(({ hash }) => (hash === 'left' ? null : hash))}::text[], ${json(({ hash }) => hash)}::text[],
        ${json(({ salt }) => salt)}::text[]) as n(event_id, kind, thing_id, entry, bucket, hash, texts, salts)`;
  }
}

/** The salts of some texts of leaves go for good: two people have redacted the texts. */
export async function dropSalts(
  db: Transaction,
  dropped: readonly (ThingIn & { entry: number; names: readonly string[] })[],
): Promise<void> {
  const each = dropped.flatMap(({ names, ...leaf }) => names.map((name) => ({ ...leaf, name })));
  if (each.length === 0) return;
  await db.$executeRaw`
    update event_leaf l set salts = l.salts - d.names from (
      select event_id, kind, thing_id, entry, array_agg(name) as names
      from unnest(${each.map(({ event }) => event)}::uuid[], ${each.map(({ kind }) => kind)}::text[],
        ${each.map(({ id }) => id)}::uuid[], ${each.map(({ entry }) => entry)}::bigint[],
        ${each.map(({ name }) => name)}::text[]) as n(event_id, kind, thing_id, entry, name)
      group by event_id, kind, thing_id, entry) d
    where l.event_id = d.event_id and l.kind = d.kind::public_thing and l.thing_id = d.thing_id and l.entry = d.entry`;
}

/**
 * The salts of texts of a thing go wherever it is not what readers see now: from leaves that others have replaced, of what has
 * left the record, and in events that are off readers' pages.
 */
export async function dropFormerSalts(db: Transaction, { kind, id, names }: TextsOfThing): Promise<void> {
  const patterns = names.map((name) => `${name}%`);
  await db.$executeRaw`
    update event_leaf l set salts = (
      select coalesce(jsonb_object_agg(s.key, s.value), '{}') from jsonb_each(l.salts) s where s.key not like all (${patterns}::text[]))
    where l.thing_id = ${id}::uuid and l.kind = ${kind}::public_thing
      and exists (select 1 from jsonb_object_keys(l.salts) k where k like any (${patterns}::text[]))
      and (l.hash is null or exists (select 1 from event_leaf later where later.event_id = l.event_id and later.kind = l.kind
          and later.thing_id = l.thing_id and later.entry > l.entry)
        or (select r.root is null from event_root r where r.event_id = l.event_id order by r.entry desc limit 1))`;
}

/** A bucket of an event. */
export type BucketIn = { event: string; bucket: number };

/** The things that are in these buckets now, without the heads. */
export async function thingsInBuckets(
  db: Transaction,
  buckets: readonly BucketIn[],
): Promise<readonly (BucketIn & TreeThing)[]> {
  if (buckets.length === 0) return [];
  return db.$queryRaw<(BucketIn & TreeThing)[]>`
    select event, bucket, kind, id, encode(hash, 'hex') as hash from (
      select distinct on (l.event_id, l.kind, l.thing_id) l.event_id::text as event, l.bucket, l.kind::text as kind,
        l.thing_id::text as id, l.hash
      from unnest(${buckets.map(({ event }) => event)}::uuid[], ${buckets.map(({ bucket }) => bucket)}::smallint[])
        as asked(event_id, bucket)
      join event_leaf l on l.event_id = asked.event_id and l.bucket = asked.bucket
      order by l.event_id, l.kind, l.thing_id, l.entry desc) now
    where hash is not null and kind <> 'head'`;
}

/** A bucket with its hash, in hexadecimal. */
export type Bucket = BucketIn & { hash: string };

export async function replaceBuckets(db: Transaction, buckets: readonly Bucket[]): Promise<void> {
  if (buckets.length === 0) return;
  await db.$executeRaw`
    insert into event_bucket (event_id, bucket, hash)
    select n.event_id, n.bucket, decode(n.hash, 'hex') from unnest(${buckets.map(({ event }) => event)}::uuid[],
      ${buckets.map(({ bucket }) => bucket)}::smallint[], ${buckets.map(({ hash }) => hash)}::text[]) as n(event_id, bucket, hash)
    on conflict (event_id, bucket) do update set hash = excluded.hash`;
}

/** Every bucket of these events. One that never had a thing has no row. */
export async function bucketsOf(db: Transaction, events: readonly string[]): Promise<readonly Bucket[]> {
  return db.$queryRaw<Bucket[]>`
    select event_id::text as event, bucket, encode(hash, 'hex') as hash from event_bucket
    where event_id = any (${[...events]}::uuid[])`;
}
