import { claimsBearingOn } from '@/lib/domain/bearing';
import { withoutConfidential } from '@/lib/domain/confidential';
import type { ClaimId, EventRecord } from '@/lib/domain/record';
import { sha256 } from '@/lib/platform/canonical';
import { Prisma } from '@/lib/platform/generated/client';
import { LastRead } from '@/lib/platform/last-read';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import {
  mergedContent,
  type PublishedContent,
  readContent,
  readEventRows,
  recordOf,
  sourcesNamed,
  withOutletsNow,
} from './event-records';
import { type Merged, mergedSources } from './merged-sources';
import { readPublishedReplies } from './published-replies';
import { readPublishedSources, withBodies } from './published-sources';
import type { Transaction } from './transaction';

/**
 * What was read of an event so far: what is published on its claims, in which state each claim was read, and which claims
 * are still to be read before all are looked at again.
 */
export type ReadSoFar = {
  content: PublishedContent;
  states: ReadonlyMap<ClaimId, string>;
  toRead: readonly ClaimId[];
};

/** A record as it may leave the desk, with what it was read from. */
export type RefreshedRecord = ReadSoFar & {
  record: EventRecord;
  /** For each question a text that is the same as long as nothing that its row is made from has changed. */
  versions: ReadonlyMap<ClaimId, string>;
};

export const NOTHING_READ: ReadSoFar = {
  content: {
    claims: [],
    statements: [],
    renderings: [],
    searches: [],
    documents: new Map(),
    publishedAt: new Map(),
  },
  states: new Map(),
  toRead: [],
};

/** Of each event, in this process: room for a very large one and many others. */
const lastRead = processSingleton(
  'last-read',
  () => new LastRead<ReadSoFar>(60_000, ({ content }) => 1 + content.statements.length + content.renderings.length),
);

/**
 * Reads what changed of an event since this process read it last, claim by claim, at most this many claims at once. If
 * more have changed it returns what was read so far, without a record: call it again. The record is of one state, that of
 * the transaction of this call. Undefined if readers see no such event.
 */
export const refreshRecord = (
  db: Transaction,
  eventId: string,
  atMost: number,
): Promise<RefreshedRecord | ReadSoFar | undefined> =>
  lastRead.readOn(eventId, NOTHING_READ, (basis) => refreshFrom(db, eventId, basis, atMost));

/** The same from a basis of the caller's. From `NOTHING_READ` the whole event is read. */
export async function refreshFrom(
  db: Transaction,
  eventId: string,
  before: ReadSoFar,
  atMost = Number.POSITIVE_INFINITY,
): Promise<RefreshedRecord | ReadSoFar | undefined> {
  // All claims are looked at first, to see which to read, and once all of these are read.
  if (before.toRead.length > atMost) {
    const next = before.toRead.slice(0, atMost);
    return readOn(db, before, await claimStates(db, eventId, next), { next, toRead: before.toRead.slice(atMost) });
  }
  const [event] = await readEventRows(db, [eventId]);
  if (event === undefined) return undefined;
  const states = await claimStates(db, eventId, 'all');
  const changed = [...states].flatMap(([claim, state]) => (before.states.get(claim) === state ? [] : claim));
  const gone = [...before.states.keys()].filter((claim) => !states.has(claim));
  const next = [...changed.slice(0, atMost), ...gone];
  const soFar = await readOn(db, before, states, { next, toRead: changed.slice(atMost) });
  if (soFar.toRead.length > 0) return soFar;
  const { content } = soFar;
  const merged = await mergedSources(db);
  const now = withOutletsNow(content, merged);
  const named = sourcesNamed(now);
  const sources = withBodies(await readPublishedSources(db, named, merged), named);
  const replies = await readPublishedReplies(db, { events: [eventId], sources: [...sources.keys()], merged });
  const whole = recordOf(event, now, sources, replies);
  const record = withoutConfidential(whole);
  return { ...soFar, record, versions: versionsOf(record, whole, states, merged) };
}

/** Reads the claims that are next, in these states; one that has no state is not published any more. */
async function readOn(
  db: Transaction,
  before: ReadSoFar,
  states: ReadonlyMap<ClaimId, string>,
  { next, toRead }: { next: readonly ClaimId[]; toRead: readonly ClaimId[] },
): Promise<ReadSoFar> {
  if (next.length === 0) return { ...before, toRead };
  const [taken, gone] = [next.filter((claim) => states.has(claim)), next.filter((claim) => !states.has(claim))];
  const all = new Map(before.states);
  for (const claim of gone) all.delete(claim);
  for (const claim of taken) all.set(claim, states.get(claim) ?? '');
  return { content: mergedContent(before.content, await readContent(db, taken), new Set(gone)), states: all, toRead };
}

/**
 * From the state of a question and of those that bear on it, of the event itself, and of every source that is named: what
 * is confidential among them decides what is left out, and what is merged into them whose documents are theirs.
 */
function versionsOf(
  record: EventRecord,
  whole: EventRecord,
  states: ReadonlyMap<ClaimId, string>,
  merged: Merged,
): ReadonlyMap<ClaimId, string> {
  const sources = [...whole.sources.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  const around = sha256(
    JSON.stringify([whole.event, sources, [...merged].filter(([, into]) => whole.sources.has(into)).sort()]),
  );
  return new Map(
    [...claimsBearingOn(record)].map(([claim, bearing]) => [
      claim,
      sha256(`${around} ${bearing.map((id) => states.get(id)).join(' ')}`),
    ]),
  );
}

/**
 * In which state each claim of an event, or each of some of them, is that readers see: the same text as long as the same revisions are published
 * on it, of the same sources, the same revisions of the documents that are cited, and no words were redacted anywhere since.
 */
async function claimStates(
  db: Transaction,
  eventId: string,
  which: 'all' | readonly ClaimId[],
): Promise<ReadonlyMap<ClaimId, string>> {
  const some = (claim: Prisma.Sql) =>
    which === 'all' ? Prisma.empty : Prisma.sql`and ${claim} = any(${[...which]}::uuid[])`;
  const rows = await db.$queryRaw<{ claim: string; state: string }[]>`
    with published as (
      select c.id as claim, c.published_revision_id::text as part
      from claim c where c.event_id = ${eventId}::uuid and c.standing = 'shown' ${some(Prisma.sql`c.id`)}
      union all
      select s.claim_id, s.published_revision_id::text || s.source_id::text
      from statement s where s.event_id = ${eventId}::uuid and s.standing = 'shown' ${some(Prisma.sql`s.claim_id`)}
      union all
      select s.claim_id, r.published_revision_id::text || r.outlet_id::text
      from rendering r join statement s on s.id = r.statement_id and s.standing = 'shown'
      where r.event_id = ${eventId}::uuid and r.standing = 'shown' ${some(Prisma.sql`r.claim_id`)}
      union all
      select q.claim_id, q.published_revision_id::text || q.source_id::text
      from search q join claim c on c.id = q.claim_id where c.event_id = ${eventId}::uuid and q.standing = 'shown' ${some(Prisma.sql`q.claim_id`)}
      union all
      select s.claim_id, d.published_revision_id::text || d.standing::text
      from statement s join evidence e on e.statement_revision_id = s.published_revision_id
        join document d on d.id = e.document_id and d.published_revision_id is not null
      where s.event_id = ${eventId}::uuid and s.standing = 'shown' ${some(Prisma.sql`s.claim_id`)}
      union all
      select r.claim_id, d.published_revision_id::text || d.standing::text
      from rendering r join evidence e on e.rendering_revision_id = r.published_revision_id
        join document d on d.id = e.document_id and d.published_revision_id is not null
      where r.event_id = ${eventId}::uuid and r.standing = 'shown' ${some(Prisma.sql`r.claim_id`)}
    )
    select p.claim::text, md5(string_agg(p.part, ' ' order by p.part))
      || ' ' || coalesce((select md5(string_agg(a.id::text, ' ' order by a.id)) from redaction_approval a), '') as state
    from published p join claim c on c.id = p.claim and c.standing = 'shown' group by p.claim`;
  return new Map(rows.map(({ claim, state }) => [claim, state]));
}
