import type { Reviewed } from '@/lib/domain/review';
import { eventsOfThings, type ThingOf } from './log-things';
import type { Transaction } from './transaction';

/**
 * The published events whose pages may change after a step with one of these things. For a thing that belongs to an
 * event, that event; for a source, every event in which the source, or one that speaks for it, appears; for a document,
 * every event in which it is cited.
 */
export async function eventsConcerned(db: Transaction, things: readonly ThingOf[]): Promise<readonly string[]> {
  const own = await eventsOfThings(
    db,
    things.filter(({ kind }) => kind !== 'document'),
  );
  const sources = things.filter(({ kind }) => kind === 'source').map(({ id }) => id);
  const named = sources.length === 0 ? [] : await eventsNaming(db, sources);
  const documents = things.filter(({ kind }) => kind === 'document').map(({ id }) => id);
  const citing = documents.length === 0 ? [] : await eventsCiting(db, documents);
  return [...new Set([...own.values(), ...named, ...citing])].sort();
}

/**
 * These events, and all others that show something of them: the fidelity of an outlet is computed from everything that
 * it passed on, in any event.
 */
export async function eventsShowing(db: Transaction, eventIds: readonly string[]): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct other.event_id::text as id from rendering own join rendering other on other.outlet_id = own.outlet_id
    where own.event_id = any (${[...eventIds]}::uuid[])`;
  return [...new Set([...eventIds, ...rows.map(({ id }) => id)])].sort();
}

/** Events in which these documents are evidence. */
async function eventsCiting(db: Transaction, documents: readonly string[]): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select distinct coalesce(s.event_id, g.event_id)::text as id from evidence e
      left join statement_revision sr on sr.id = e.statement_revision_id left join statement s on s.id = sr.statement_id
      left join rendering_revision gr on gr.id = e.rendering_revision_id left join rendering g on g.id = gr.rendering_id
      where e.document_id = any (${[...documents]}::uuid[])`;
  return rows.map(({ id }) => id);
}

/**
 * Events in which these sources, those that are merged into them, or those that speak for any of them, said something,
 * passed it on, were searched, or are cited.
 */
async function eventsNaming(db: Transaction, sources: readonly string[]): Promise<readonly string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive voice(id) as (
      select unnest(${[...sources]}::uuid[])
      union
      select one.id from voice cross join lateral (
        select s.id from source s join source_revision r on r.id = s.published_revision_id where r.speaks_for_id = voice.id
        union all select id from source where merged_into_id = voice.id) one
    )
    select event_id::text as id from statement where source_id in (select id from voice)
    union select event_id::text from rendering where outlet_id in (select id from voice)
    union select c.event_id::text from search s join claim c on c.id = s.claim_id where s.source_id in (select id from voice)
    union select coalesce(s.event_id, g.event_id)::text from document d
      left join document_revision dr on dr.id = d.published_revision_id join evidence e on e.document_id = d.id
      left join statement_revision sr on sr.id = e.statement_revision_id left join statement s on s.id = sr.statement_id
      left join rendering_revision gr on gr.id = e.rendering_revision_id left join rendering g on g.id = gr.rendering_id
      where d.outlet_id in (select id from voice) or dr.outlet_id in (select id from voice)`;
  return rows.map(({ id }) => id);
}

/**
 * 'all': all events that are on a list or belong there. `notOf`: those whose stored reading is missing, was computed
 * with another method, has its finding in another form, or should not be there.
 */
export async function eventsToRead(
  db: Transaction,
  which: 'all' | { notOf: { method: string; form: number } },
): Promise<readonly string[]> {
  const { method, form } = which === 'all' ? { method: null, form: null } : which.notOf;
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id::text as id from event e left join event_reading r on r.event_id = e.id
    where case when ${method}::text is null then e.standing = 'shown' or r.event_id is not null
      when e.standing = 'shown' then r.method is distinct from ${method}
        or (r.finding ->> 'form')::integer is distinct from ${form}::integer
      else r.event_id is not null end
    order by e.id`;
  return rows.map(({ id }) => id);
}

/**
 * When one of these things was last published, held, released or withdrawn, by event. An event is left out if its
 * things were all published before steps were recorded. Things are given with the event that shows them: several may
 * show one source.
 */
export async function lastSteps(
  db: Transaction,
  shown: readonly { event: string; kind: Reviewed; id: string }[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db.$queryRaw<{ event: string; at: Date }[]>`
    select shown.event, max(t.at) as at
    from unnest(${shown.map(({ event }) => event)}::text[], ${shown.map(({ kind }) => kind)}::text[],
      ${shown.map(({ id }) => id)}::uuid[]) as shown(event, kind, id)
    join transition t on t.kind = shown.kind::reviewed and t.thing_id = shown.id
      and t.step in ('publish', 'hold', 'release', 'withdraw')
    group by shown.event`;
  return new Map(rows.map(({ event, at }) => [event, at.toISOString()]));
}
