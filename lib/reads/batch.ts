import { withoutConfidential } from '@/lib/domain/confidential';
import type { Member, PersonId } from '@/lib/domain/person';
import { type Put, withPut } from '@/lib/domain/proposed';
import type { EventRecord, Source } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { type BatchOf, waitingTogether } from '@/lib/store/batches';
import { type DeskRow, listForDesk } from '@/lib/store/desk-list';
import { readDeskClaims, readDeskRecordOn, readDeskSearches } from '@/lib/store/desk-record';
import { sourcesById } from '@/lib/store/desk-things';
import { actorOf } from '@/lib/store/people';
import { publishedRevisions } from '@/lib/store/reviewed';
import type { Transaction } from '@/lib/store/transaction';
import type { DeskItem } from '@/lib/views/desk';
import { legibleView } from '@/lib/views/legible';
import { type EffectToTell, type EffectView, recordEffect } from '@/lib/views/publishing-effect';
import { type Changes, type OnClaim, readChanges } from './changes';
import { withSources } from './composer';
import { linesOf } from './desk';
import { maySee, type NotShown } from './desk-thing';
import { recordFor } from './kept-back';
import { cachedPublicRecord } from './records';

/** As many as are published at once. */
export const BATCH = 100;

/** One thing that waits together with others: its line, and what it changes for readers. */
export type BatchItem = { item: DeskItem; changes?: Changes; isExcepted: boolean };

/** What waits together, and what publishing all of it would do that is not excepted. */
export type Batch = {
  ok: true;
  items: readonly BatchItem[];
  /** There is more than one page of it: the rest follows once this is settled. */
  isMore: boolean;
  effect: () => Promise<EffectToTell>;
};

/** What waits from a document, or was submitted together with a thing, to be reviewed as one. */
export async function readBatch(member: Member, of: BatchOf, except: readonly string[]): Promise<Batch | NotShown> {
  const allowed = maySee(member);
  if (!allowed.ok) return allowed;
  const db = deskDatabase();
  const found = await waitingTogether(db, of, BATCH + 1);
  const things = found.slice(0, BATCH);
  const actor = await actorOf(db, member, new Date(systemClock().epochMilliseconds));
  const { rows } = await listForDesk(db, { filter: 'submitted', things, skip: 0, take: BATCH });
  const byThing = new Map(rows.map((row) => [row.thing, row]));
  const ordered = things.flatMap(({ thing }) => byThing.get(thing) ?? []);
  const lines = await linesOf(actor, ordered);
  const said = await saidOn(db, member.id, ordered);
  const shown = await publishedRevisions(db, ordered);
  const pending = ordered.map(({ kind, thing, revision, standing }) => {
    const seen = standing === 'shown' ? shown.get(thing) : undefined;
    return { kind, thing, revision, ...(seen !== undefined && { shown: seen }) };
  });
  const changes = await readChanges(db, pending, (thing) => said.get(thing));
  const left = ordered.filter(({ thing }) => !except.includes(thing));
  return {
    ok: true,
    items: legibleView(lines).map((item) => {
      const own = changes.get(item.thing);
      return { item, ...(own && { changes: own }), isExcepted: except.includes(item.thing) };
    }),
    isMore: found.length > BATCH,
    effect: () => readJointEffect(db, left, said),
  };
}

/** The questions that statements and what outlets made of them are on, as the desk has them. */
async function saidOn(
  db: Transaction,
  reader: PersonId,
  rows: readonly DeskRow[],
): Promise<ReadonlyMap<string, OnClaim>> {
  const found = new Map<string, OnClaim>();
  for (const event of eventsOf(rows)) {
    const own = rows.filter(({ eventId, kind }) => eventId === event && (kind === 'statement' || kind === 'rendering'));
    const bare = own.length === 0 ? undefined : await readDeskRecordOn(db, event, claimsOf(own));
    const record = bare && (await recordFor(db, reader, await withSources(db, bare, []))).record;
    for (const { thing, claimId } of own) {
      const claim = record?.claims.find(({ id }) => id === claimId);
      if (record && claim) found.set(thing, { record, claim });
    }
  }
  return found;
}

const eventsOf = (rows: readonly DeskRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ eventId }) => eventId ?? [])),
];
const claimsOf = (rows: readonly DeskRow[]): readonly string[] => [
  ...new Set(rows.flatMap(({ claimId }) => claimId ?? [])),
];

/** What publishing all of these would do to the tables that readers have, event by event. */
async function readJointEffect(
  db: Transaction,
  rows: readonly DeskRow[],
  said: ReadonlyMap<string, OnClaim>,
): Promise<EffectToTell> {
  const sources = await sourcesById(
    db,
    rows.flatMap(({ sourceId }) => sourceId ?? []),
  );
  const told: EffectView[] = [];
  for (const event of eventsOf(rows)) {
    const own = rows.filter(({ eventId }) => eventId === event);
    const read = await cachedPublicRecord(own[0]?.event ?? '');
    if (!read.ok) continue;
    const puts = [...sourcePuts(rows, sources, read.record), ...(await putsOf(db, own, said))];
    const fitting = puts.filter((one) => isPublic(one, sources));
    const open = [...sources.values()].filter(({ confidential }) => !confidential);
    // What names something that readers would not have is left out, as they would not have it either.
    const proposed = withoutConfidential(withPut(read.record, fitting, open));
    told.push(recordEffect(read.record, proposed, { doing: 'Publishing all of it', own: claimsOf(own) }));
  }
  if (told.length === 0) return { ok: false, reason: 'event not shown' };
  const sentences = told.flatMap((one) => one.sentences);
  return {
    ok: true,
    sentences: sentences.length === 0 ? ['Publishing all of it changes no verdict.'] : sentences,
    rows: told.flatMap((one) => one.rows),
    cells: told.flatMap((one) => one.cells),
  };
}

/** Sources that readers have in another revision. */
const sourcePuts = (rows: readonly DeskRow[], sources: ReadonlyMap<string, Source>, { sources: known }: EventRecord) =>
  rows.flatMap(({ kind, thing }): Put[] => {
    const put = kind === 'source' && known.has(thing) ? sources.get(thing) : undefined;
    return put === undefined || put.confidential ? [] : [{ kind: 'source', put }];
  });

/** What belongs to an event, as it would be put into its record: questions first, and then what is on them. */
async function putsOf(db: Transaction, rows: readonly DeskRow[], said: ReadonlyMap<string, OnClaim>): Promise<Put[]> {
  const ids = (kind: Reviewed) => rows.flatMap((row) => (row.kind === kind ? row.thing : []));
  const claims = await readDeskClaims(db, ids('claim'));
  const searches = ids('search').length === 0 ? [] : await readDeskSearches(db, claimsOf(rows));
  return [
    ...claims.map((put): Put => ({ kind: 'claim', put })),
    ...ids('statement').flatMap((id): Put[] => {
      const put = said.get(id)?.record.statements.find((one) => one.id === id);
      return put === undefined ? [] : [{ kind: 'statement', put }];
    }),
    ...ids('rendering').flatMap((id): Put[] => {
      const put = said.get(id)?.record.renderings.find((one) => one.id === id);
      return put === undefined ? [] : [{ kind: 'rendering', put }];
    }),
    ...searches.flatMap((put): Put[] => (ids('search').includes(put.id) ? [{ kind: 'search', put }] : [])),
  ];
}

/** What a confidential source says never leaves the desk. */
function isPublic(one: Put, sources: ReadonlyMap<string, Source>): boolean {
  if (one.kind === 'claim' || one.kind === 'source') return true;
  const by = one.kind === 'rendering' ? one.put.outlet : one.put.source;
  return sources.get(by)?.confidential === false;
}
