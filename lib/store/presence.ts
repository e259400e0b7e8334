import type { PersonId } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import type { Transaction } from './transaction';

/** The page of a thing, and the field of its form that has the focus, if one has. */
export type Place = { kind: Reviewed; thing: string; field?: string };

/** Somebody else who has the page of a thing open. */
export type AlsoHere = { pseudonym: string; field: string | null };

/** As many as are told by name, and one more. */
const TOLD = 20;
/** As many rows as one beat deletes at most. */
const DELETED = 100;

/**
 * Says that somebody is at a thing, deletes what is older than `since`, and returns who else is there: in one query. At a
 * thing that is not on record nobody is. Rows that another beat deletes at the same time are left to it.
 */
export async function bePresent(
  db: Transaction,
  person: PersonId,
  { kind, thing, field }: Place,
  { at, since }: { at: Date; since: Date },
): Promise<readonly AlsoHere[]> {
  return db.$queryRaw<AlsoHere[]>`
    with place as (
      select kind, thing_id from desk_item where kind = ${kind}::reviewed and thing_id = ${thing}::uuid
    ), old as (
      select kind, thing_id, person_id from presence
      where at < ${since} and (kind, thing_id, person_id) <> (${kind}::reviewed, ${thing}::uuid, ${person}::uuid)
      order by at limit ${DELETED} for update skip locked
    ), deleted as (
      delete from presence using old
      where (presence.kind, presence.thing_id, presence.person_id) = (old.kind, old.thing_id, old.person_id)
    ), said as (
      insert into presence (kind, thing_id, person_id, field, at)
      select kind, thing_id, ${person}::uuid, ${field ?? null}, ${at} from place
      on conflict (kind, thing_id, person_id) do update set field = excluded.field, at = excluded.at
    )
    select p.pseudonym, o.field from place
      join presence o on o.kind = place.kind and o.thing_id = place.thing_id
      join person p on p.id = o.person_id
    where o.person_id <> ${person}::uuid and o.at >= ${since}
    order by p.pseudonym limit ${TOLD + 1}`;
}

/** Says that somebody has left a thing. */
export async function leave(db: Transaction, person: PersonId, { kind, thing }: Place): Promise<void> {
  await db.presence.deleteMany({ where: { kind, thingId: thing, personId: person } });
}

/** Deletes what is older than `since`. */
export async function deleteOldPresence(db: Transaction, since: Date): Promise<void> {
  await db.presence.deleteMany({ where: { at: { lt: since } } });
}
