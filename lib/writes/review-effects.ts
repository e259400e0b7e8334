import { METHOD_VERSION } from '@/lib/domain/constants';
import { effectBetween, effectOf } from '@/lib/domain/effect';
import { linksOf } from '@/lib/domain/links';
import { withPut } from '@/lib/domain/proposed';
import type { Claim, ClaimId, EventRecord, Source, Statement } from '@/lib/domain/record';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { writeDeskItems } from '@/lib/store/desk-items';
import { readDeskClaims, readDeskStatements } from '@/lib/store/desk-record';
import { NOTHING_READ, refreshFrom, refreshRecord } from '@/lib/store/event-refresh';
import { eventsOfThings, type ThingOf } from '@/lib/store/log-things';
import { mergedSources } from '@/lib/store/merged-sources';
import { readPublishedSources } from '@/lib/store/published-sources';
import {
  type ReviewEffect,
  replaceEffects,
  storedEffects,
  type VerdictMove,
  type Waiting,
  waitingIn,
} from '@/lib/store/review-effects';
import type { Transaction } from '@/lib/store/transaction';

/** Of each event so many are worked out, the oldest that wait; what stands behind them follows as these are settled. */
export const WORKED_OUT_AT_MOST = 200;

/** Works out what changed of these things alone, after a step or a revision that changes nothing for readers. */
export async function updateEffectsOf(tx: Transaction, things: readonly ThingOf[]): Promise<void> {
  const own = things.filter(({ kind }) => kind === 'claim' || kind === 'statement');
  const events = own.length === 0 ? [] : [...new Set((await eventsOfThings(tx, own)).values())];
  const ids = new Set(own.map(({ id }) => id));
  for (const event of events) {
    const waiting = await waitingIn(tx, event, WORKED_OUT_AT_MOST);
    const stored = await storedEffects(tx, event);
    const isFull = waiting.length === WORKED_OUT_AT_MOST || stored.length === WORKED_OUT_AT_MOST;
    await update(tx, event, { waiting, stored }, isFull ? 'all' : ids);
  }
}

/** Works out what waits of these events, as far as what it was worked out from has changed. */
export async function updateEffects(tx: Transaction, events: readonly string[]): Promise<void> {
  for (const event of events) {
    const waiting = await waitingIn(tx, event, WORKED_OUT_AT_MOST);
    await update(tx, event, { waiting, stored: await storedEffects(tx, event) }, 'all');
  }
}

type Both = { waiting: readonly Waiting[]; stored: readonly ReviewEffect[] };

async function update(tx: Transaction, event: string, { waiting, stored }: Both, of: ReadonlySet<string> | 'all') {
  const isAsked = ({ thing }: { thing: string }) => of === 'all' || of.has(thing);
  const [asked, known] = [waiting.filter(isAsked), new Map(stored.filter(isAsked).map((one) => [one.thing, one]))];
  if (asked.length === 0 && known.size === 0) return;
  const made = asked.length === 0 ? [] : await workedOut(tx, event, asked, known);
  const there = new Set(made.map(({ thing }) => thing));
  const gone = [...known.values()].filter(({ thing }) => !there.has(thing));
  const put = made.filter((one) => known.get(one.thing) !== one);
  await replaceEffects(tx, event, { gone: gone.map(({ thing }) => thing), put });
  await writeDeskItems(
    tx,
    [...gone, ...put].map(({ kind, thing: id }) => ({ kind, id })),
  );
}

/** The same of all that waits of an event, from nothing. */
export async function computeEffects(db: Transaction, event: string): Promise<readonly ReviewEffect[]> {
  const waiting = await waitingIn(db, event, WORKED_OUT_AT_MOST);
  return workedOut(db, event, waiting, new Map(), (tx) => refreshFrom(tx, event, NOTHING_READ));
}

/** Each thing that waits with what publishing would do to verdicts; of what is known on the same basis, that very object. */
async function workedOut(
  db: Transaction,
  event: string,
  waiting: readonly Waiting[],
  known: ReadonlyMap<string, ReviewEffect>,
  read: (tx: Transaction) => ReturnType<typeof refreshRecord> = (tx) =>
    refreshRecord(tx, event, Number.POSITIVE_INFINITY),
): Promise<readonly ReviewEffect[]> {
  const shown = await read(db);
  const refreshed = shown && 'record' in shown ? shown : undefined;
  const of = (kind: Waiting['kind']) => waiting.flatMap((one) => (one.kind === kind ? one.thing : []));
  const statements = await readDeskStatements(db, of('statement'));
  const claims = new Map((await readDeskClaims(db, of('claim'))).map((claim) => [claim.id, claim]));
  const said = new Map(statements.map((one) => [one.id, one]));
  const sources = await readPublishedSources(
    db,
    statements.map(({ source }) => source),
    await mergedSources(db),
  );
  return waiting.map((one) => {
    const put = { statement: said.get(one.thing), claim: claims.get(one.thing) };
    const source = put.statement && sources.get(put.statement.source)?.source;
    const { versions, record } = refreshed ?? {};
    const basis = basisOf(one, put.statement, source, versions);
    const before = known.get(one.thing);
    if (before?.basis === basis) return before;
    const move = record && moveOf(record, one, put, source);
    return { kind: one.kind, thing: one.thing, revision: one.revision, basis, ...(move && { move }) };
  });
}

/**
 * A hash of all that is looked at: the method, the revision, its source, and the version of its question. What others may
 * refer to, or what refers to others itself, is looked at with every question of the event.
 */
function basisOf(
  { kind, revision, isShown }: Waiting,
  statement: Statement | undefined,
  source: Source | undefined,
  versions: ReadonlyMap<ClaimId, string> | undefined,
): string {
  const isAlone = kind === 'statement' && !isShown && statement !== undefined && linksOf(statement).length === 0;
  const looked = isAlone ? [versions?.get(statement.claim) ?? 'none'] : [...(versions?.values() ?? [])].sort();
  return sha256(canonical([METHOD_VERSION, revision, isShown, JSON.stringify(source) ?? 'none', ...looked]));
}

/** The first verdict that publishing changes, that of its own question before all others. */
function moveOf(
  record: EventRecord,
  { isShown }: Waiting,
  { statement, claim }: { statement: Statement | undefined; claim: Claim | undefined },
  source: Source | undefined,
): VerdictMove | undefined {
  if (claim !== undefined) {
    // A question that readers do not have has no verdict that could change.
    if (!isShown || !record.claims.some(({ id }) => id === claim.id)) return undefined;
    return firstMove(
      effectBetween(record, withPut(record, [{ kind: 'claim', put: claim }]), 'latest').changes,
      claim.id,
    );
  }
  if (statement === undefined || source === undefined || source.confidential) return undefined;
  if (!record.claims.some(({ id }) => id === statement.claim)) return undefined;
  const isNew = !record.sources.has(source.id);
  const effect = effectOf(record, { put: statement, ...(isNew && { source }) }, 'latest');
  return effect.ok ? firstMove(effect.changes, statement.claim) : undefined;
}

function firstMove(changes: ReturnType<typeof effectBetween>['changes'], own: ClaimId): VerdictMove | undefined {
  const moved = changes.filter(({ before, after }) => before.verdict !== after.verdict);
  const first = moved.find(({ claim }) => claim.id === own) ?? moved[0];
  return first && { claim: first.claim.id, before: first.before.verdict, after: first.after.verdict };
}
