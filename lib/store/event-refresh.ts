import type { ClaimId, EventRecord } from '@/lib/domain/record';
import {
  mergedContent,
  type PublishedContent,
  readContent,
  readEventRows,
  recordOf,
  sourcesNamed,
} from './event-records';
import { readPublishedSources, withBodies } from './published-sources';
import type { Transaction } from './transaction';

/** What was read of an event so far: what is published on its claims, and in which state each claim was read. */
export type ReadSoFar = { content: PublishedContent; states: ReadonlyMap<ClaimId, string> };

/** A record with what it was read from; `states` tell of two readings of a claim whether anything on it has changed. */
export type RefreshedRecord = ReadSoFar & { record: EventRecord };

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
};

/**
 * Reads what changed of an event since it was read last, claim by claim, at most so many claims at once. Where more have
 * changed, what was read so far comes back without a record: call it again with that. The record is of one state,
 * that of this call's transaction, and equal to what `readEventRecords` reads in it. Undefined where readers see no such event.
 */
export async function refreshRecord(
  db: Transaction,
  eventId: string,
  before: ReadSoFar,
  atMost: number,
): Promise<RefreshedRecord | ReadSoFar | undefined> {
  const [event] = await readEventRows(db, [eventId]);
  if (event === undefined) return undefined;
  const states = await claimStates(db, eventId);
  const changed = [...states].filter(([claim, state]) => before.states.get(claim) !== state);
  const taken = changed.slice(0, atMost);
  const gone = new Set([...before.states.keys()].filter((claim) => !states.has(claim)));
  const content =
    taken.length === 0 && gone.size === 0
      ? before.content
      : mergedContent(
          before.content,
          await readContent(
            db,
            taken.map(([claim]) => claim),
          ),
          gone,
        );
  const kept = [...before.states].filter(([claim]) => !gone.has(claim));
  const soFar = { content, states: new Map([...kept, ...taken]) };
  if (changed.length > taken.length) return soFar;
  const named = sourcesNamed(content);
  const sources = withBodies(await readPublishedSources(db, named), named);
  return { ...soFar, record: recordOf(event, content, sources) };
}

/**
 * In which state each claim of an event is that readers see: the same text as long as the same revisions are published
 * on it, and no words were redacted anywhere since.
 */
async function claimStates(db: Transaction, eventId: string): Promise<ReadonlyMap<ClaimId, string>> {
  const rows = await db.$queryRaw<{ claim: string; state: string }[]>`
    with published as (
      select c.id as claim, c.published_revision_id as revision
      from claim c where c.event_id = ${eventId}::uuid and c.standing = 'shown'
      union all
      select s.claim_id, s.published_revision_id
      from statement s where s.event_id = ${eventId}::uuid and s.standing = 'shown'
      union all
      select s.claim_id, r.published_revision_id
      from rendering r join statement s on s.id = r.statement_id and s.standing = 'shown'
      where r.event_id = ${eventId}::uuid and r.standing = 'shown'
      union all
      select q.claim_id, q.published_revision_id
      from search q join claim c on c.id = q.claim_id where c.event_id = ${eventId}::uuid and q.standing = 'shown'
    )
    select p.claim::text, md5(string_agg(p.revision::text, ' ' order by p.revision))
      || ' ' || (select count(*) from redaction_approval) as state
    from published p join claim c on c.id = p.claim and c.standing = 'shown' group by p.claim`;
  return new Map(rows.map(({ claim, state }) => [claim, state]));
}
