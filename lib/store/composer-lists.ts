import type { Claim, Event } from '@/lib/domain/record';
import { claimContents, claimOf } from './claims';
import { eventOf } from './events';
import type { Transaction } from './transaction';

const newest = { take: 1, orderBy: { number: 'desc' } } as const;

/** What a statement of one event can be about: the event, and its questions in their order, as the desk has them. */
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
  const claims = row.claims.flatMap(({ slug, revisions: [of] }) => (of ? [claimOf(slug, of)] : []));
  return {
    event: eventOf(row.slug, revision),
    claims: claims.sort((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1)),
  };
}

export type NamedSource = { id: string; name: string; shortName: string | null };

/**
 * The sources whose name, short name, name in their own language, alias or address is one of these texts, whatever the
 * case of letters. By the text, as it was given.
 */
export async function sourcesNamed(
  db: Transaction,
  texts: readonly string[],
): Promise<ReadonlyMap<string, readonly NamedSource[]>> {
  const rows = await db.$queryRaw<(NamedSource & { asked: string })[]>`
    select asked.text as asked, s.id::text, r.name, r.short_name as "shortName"
    from unnest(${[...texts]}::text[]) as asked(text)
      join source_revision r on lower(asked.text) = any (array[lower(r.name), lower(r.short_name), lower(r.native_name)])
        or lower(asked.text) = any (select lower(alias) from unnest(r.aliases) alias)
        or r.source_id in (select id from source where slug = lower(asked.text))
      join source s on s.id = r.source_id
    where r.number = (select max(number) from source_revision where source_id = s.id)
    order by r.name, s.id`;
  const found = new Map<string, NamedSource[]>(texts.map((text) => [text, []]));
  for (const { asked, ...source } of rows) found.get(asked)?.push(source);
  return found;
}

/** Names to choose from while one types: of sources of this event first, then of all, in the order of the alphabet. */
export async function sourcesToChoose(
  db: Transaction,
  eventId: string,
  atMost: number,
): Promise<readonly NamedSource[]> {
  return db.$queryRaw<NamedSource[]>`
    select s.id::text, r.name, r.short_name as "shortName"
    from source s join lateral (
      select name, short_name from source_revision where source_id = s.id order by number desc limit 1) r on true
    order by (exists (select 1 from statement where source_id = s.id and event_id = ${eventId}::uuid)
      or exists (select 1 from rendering where outlet_id = s.id and event_id = ${eventId}::uuid)) desc, r.name
    limit ${atMost}`;
}

/** Documents to choose from, newest first. */
export async function documentsToChoose(
  db: Transaction,
  atMost: number,
): Promise<readonly { id: string; title: string }[]> {
  return db.$queryRaw<{ id: string; title: string }[]>`
    select d.id::text, r.title
    from document d join lateral (
      select title from document_revision where document_id = d.id order by number desc limit 1) r on true
    order by d.id desc limit ${atMost}`;
}
