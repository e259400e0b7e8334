import type { PersonId } from '@/lib/domain/person';
import type { Reviewed, Standing } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { StepTaken } from './steps';
import type { Transaction } from './transaction';

// Things with all their steps, publications and entries of the log, as verify-log compares them. Joined from the left
// everywhere: rows that belong together may have been taken apart.

/** A text in a table of its own, by its id; `hash` is what its step has of it. Times are as the log has them. */
export type BoundText = { id: string; text: string | null; salt: Uint8Array; hash: string; redactedAt: Date | null };

/** The entry of a step. */
export type EntryOnRecord = { chain: 'public' | 'private'; number: number; body: string };

export type StepOnRecord = {
  number: number;
  step: StepTaken;
  revision: string;
  actor: PersonId;
  /** Empty where the actor is nobody on record. */
  pseudonym: string | undefined;
  at: string;
  reasonHash: string | undefined;
  correctionHash: string | undefined;
  /** The texts behind those hashes; a text without its hash has an empty one. */
  texts: readonly (BoundText & { kind: 'reason' | 'correction' })[];
  entry: EntryOnRecord | undefined;
};

export type ThingOnRecord = {
  thing: string;
  standing: Standing;
  published: string | undefined;
  revisions: readonly { id: string; number: number; author?: PersonId }[];
  steps: readonly StepOnRecord[];
  /** In the order of their sequence. */
  publications: readonly { revision: string; at: string }[];
};

const FIRST = '00000000-0000-0000-0000-000000000000';

/** A page of all things of one kind, by id: four queries, however many there are. */
export async function thingsOnRecord(
  db: Transaction,
  kind: Reviewed,
  take: number,
  after: string = FIRST,
): Promise<readonly ThingOnRecord[]> {
  const things = await db.$queryRaw<{ thing: string; standing: Standing; published: string | null }[]>`
    select id::text as thing, standing::text, published_revision_id::text as published
    from ${Prisma.raw(`"${kind}"`)} where id > ${after}::uuid order by id limit ${take}`;
  const ids = things.map(({ thing }) => thing);
  const revisions = await revisionsOf(db, kind, ids);
  const steps = await stepsOf(db, kind, ids);
  const publications = await publicationsOf(db, kind, ids);
  return things.map(({ thing, standing, published }) => ({
    thing,
    standing,
    published: published ?? undefined,
    revisions: revisions.get(thing) ?? [],
    steps: steps.get(thing) ?? [],
    publications: publications.get(thing) ?? [],
  }));
}

async function revisionsOf(db: Transaction, kind: Reviewed, ids: readonly string[]) {
  const rows = await db.$queryRaw<{ thing: string; id: string; number: number; author: string | null }[]>`
    select ${Prisma.raw(`${kind}_id`)}::text as thing, id::text, number, author_id::text as author
    from ${Prisma.raw(`${kind}_revision`)} where ${Prisma.raw(`${kind}_id`)} = any (${[...ids]}::uuid[]) order by number`;
  return byThing(rows, ({ id, number, author }) => ({ id, number, ...(author !== null && { author }) }));
}

type StepRow = {
  thing: string;
  number: number;
  /** In SQL it has the name that the domain has for it. */
  step: StepTaken;
  revision: string;
  actor: string;
  pseudonym: string | null;
  at: Date;
  reason_hash: string | null;
  correction_hash: string | null;
  chain: 'public' | 'private' | null;
  entry: bigint | null;
  body: string | null;
} & { [column in `${'reason' | 'correction'}_${'id' | 'text'}`]: string | null } & {
  [column in `${'reason' | 'correction'}_salt`]: Uint8Array | null;
} & { [column in `${'reason' | 'correction'}_gone`]: Date | null };

async function stepsOf(db: Transaction, kind: Reviewed, ids: readonly string[]) {
  const rows = await db.$queryRaw<StepRow[]>`
    select t.thing_id::text as thing, t.number, t.step::text, t.revision_id::text as revision, t.actor_id::text as actor,
      p.pseudonym, t.at, encode(t.reason_hash, 'hex') as reason_hash, encode(t.correction_hash, 'hex') as correction_hash,
      r.id::text as reason_id, r.text as reason_text, r.salt as reason_salt, r.redacted_at as reason_gone,
      c.id::text as correction_id, c.text as correction_text, c.salt as correction_salt, c.redacted_at as correction_gone,
      l.chain::text, l.number as entry, l.body
    from transition t left join person p on p.id = t.actor_id left join reason r on r.id = t.reason_id
    left join correction c on c.id = t.correction_id left join log_entry l on l.transition_id = t.id
    where t.kind = ${kind}::reviewed and t.thing_id = any (${[...ids]}::uuid[]) order by t.number`;
  return byThing(rows, stepOf);
}

function stepOf(row: StepRow): StepOnRecord {
  const { number, revision, actor, pseudonym, at, chain, entry, body } = row;
  const texts = (['reason', 'correction'] as const).flatMap((kind) => {
    const [id, salt] = [row[`${kind}_id`], row[`${kind}_salt`]];
    if (id === null || salt === null) return [];
    const hash = row[`${kind}_hash`] ?? '';
    return [{ kind, id, salt, hash, text: row[`${kind}_text`], redactedAt: row[`${kind}_gone`] }];
  });
  return {
    ...{ number, step: row.step, revision, actor, pseudonym: pseudonym ?? undefined, at: at.toISOString() },
    reasonHash: row.reason_hash ?? undefined,
    correctionHash: row.correction_hash ?? undefined,
    texts,
    entry: chain === null || entry === null || body === null ? undefined : { chain, number: Number(entry), body },
  };
}

async function publicationsOf(db: Transaction, kind: Reviewed, ids: readonly string[]) {
  const column = Prisma.raw(`${kind}_revision_id`);
  const rows = await db.$queryRaw<{ thing: string; revision: string; at: Date }[]>`
    select r.${Prisma.raw(`${kind}_id`)}::text as thing, r.id::text as revision, p.published_at as at
    from publication p join ${Prisma.raw(`${kind}_revision`)} r on r.id = p.${column}
    where r.${Prisma.raw(`${kind}_id`)} = any (${[...ids]}::uuid[]) order by p.sequence`;
  return byThing(rows, ({ revision, at }) => ({ revision, at: at.toISOString() }));
}

function byThing<R extends { thing: string }, T>(rows: readonly R[], as: (row: R) => T): ReadonlyMap<string, T[]> {
  const found = new Map<string, T[]>();
  for (const row of rows) {
    const some = found.get(row.thing);
    if (some) some.push(as(row));
    else found.set(row.thing, [as(row)]);
  }
  return found;
}

/** How many rows there are of what belongs to things: a row that belongs to none is met with no thing. */
export async function rowsOfThings(db: Transaction): Promise<Readonly<Record<RowOfThing, number>>> {
  const [row] = await db.$queryRaw<Record<RowOfThing, number>[]>`
    select (select count(*) from transition)::int as steps, (select count(*) from publication)::int as publications,
      (select count(*) from log_entry where transition_id is not null)::int as entries`;
  if (!row) throw new Error('A count has no row.');
  return row;
}

export type RowOfThing = 'steps' | 'publications' | 'entries';

/** Publications that came before another whose entry stands earlier in the log: the first of them. */
export async function publicationsOutOfOrder(db: Transaction, take: number): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from (
      select p.id::text, l.number, max(l.number) over (order by p.sequence rows between unbounded preceding and 1 preceding) as before
      from publication p join transition t on t.step = 'publish' and t.revision_id = coalesce(p.event_revision_id,
        p.claim_revision_id, p.source_revision_id, p.statement_revision_id, p.rendering_revision_id, p.search_revision_id,
        p.document_revision_id)
      join log_entry l on l.transition_id = t.id and l.chain = 'public') o
    where number < before order by number limit ${take}`;
  return rows.map(({ id }) => id);
}
