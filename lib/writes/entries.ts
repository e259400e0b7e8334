import { type Entries, NO_REASON } from '@/lib/domain/entries';
import { reportNamed } from '@/lib/domain/error-report';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { EventRecord } from '@/lib/domain/record';
import type { Refused } from '@/lib/domain/refusal';
import type { Reviewed } from '@/lib/domain/review';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { writeDeskItems } from '@/lib/store/desk-items';
import { isMerged } from '@/lib/store/merged-sources';
import { type Person, personOf } from '@/lib/store/people';
import { answerReport } from '@/lib/store/report-answers';
import type { RevisionRef } from '@/lib/store/revisions';
import { type Reviewable, reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { checkEntry, type EntryProblem } from './check-entry';
import { insertEntry } from './insert-entry';
import { append } from './log';
import { updateEffectsOf } from './review-effects';
import { applyTransition, isOfOrder, lockChains, type StepAsked, type StepRefusal } from './step';

/**
 * A new thing of one kind, as an editor entered it. `submit` also submits it for review, in the same transaction. `id` is
 * the id that a statement gets: who gives one finds the statement by it, if the answer is lost on the way. `beside` is the
 * record that a statement or a rendering is checked against, if it was read under the same lock for several of them.
 */
export type LogAsked<K extends Reviewed = Reviewed> = K extends Reviewed
  ? { actor: PersonId; kind: K; entry: Entries[K]; reason?: string; submit?: true; id?: string; beside?: EventRecord }
  : never;

/** A further revision of a thing, which the actor saw as `seen` says. */
export type ReviseAsked<K extends Reviewed = Reviewed> = K extends Reviewed
  ? LogAsked<K> & { thing: string; seen: StepAsked['seen']; reason: string }
  : never;

export type EntryRefusal = StepRefusal | Refusal | Refused | EntryProblem;

export type Written = { thing: string; revision: string; version: number };

export type EntryOutcome<T = Written> = { ok: true; written: T } | { ok: false; reason: EntryRefusal; at?: number };

type Clock = () => { epochMilliseconds: number };

/** Undoes the transaction: part of it may have been written. */
class Undone extends Error {
  constructor(readonly outcome: Extract<EntryOutcome, { ok: false }>) {
    super('The entry was refused.');
  }
}

/** Logs a new thing: checks permission and the method's entry rules, writes its first revision, and logs that. */
export async function logEntry(client: PrismaClient, asked: LogAsked, clock: Clock): Promise<EntryOutcome> {
  return wholeOrNothing(client, (tx) => logWithin(tx, asked, clock));
}

/**
 * Writes a further revision of a thing, if nobody else has changed it since the actor looked. If its reason begins with the
 * number of a reader's report that is open, it answers that.
 */
export async function reviseEntry(client: PrismaClient, asked: ReviseAsked, clock: Clock): Promise<EntryOutcome> {
  return wholeOrNothing(client, (tx) => reviseWithin(tx, asked, clock));
}

/** Does work on a transaction under the lock of the log, and undoes it if it is refused. */
export async function wholeOrNothing<T>(
  client: PrismaClient,
  work: (tx: Transaction) => Promise<EntryOutcome<T>>,
): Promise<EntryOutcome<T>> {
  try {
    return await client.$transaction(
      async (tx) => {
        await lockChains(tx);
        const outcome = await work(tx);
        if (!outcome.ok) throw new Undone(outcome);
        return outcome;
      },
      { maxWait: 10_000, timeout: 60_000 },
    );
  } catch (error) {
    if (error instanceof Undone) return error.outcome;
    throw error;
  }
}

/** `logEntry` in a transaction that is already open and has the lock of the log. */
export async function logWithin(tx: Transaction, asked: LogAsked, clock: Clock): Promise<EntryOutcome> {
  const at = new Date(clock().epochMilliseconds);
  const actor = await personOf(tx, asked.actor, at);
  const allowed = can(actor, 'log', 'the desk');
  if (!allowed.ok) return allowed;
  if (actor === 'nobody') return { ok: false, reason: 'not signed in' };
  const problem = await checkEntry(tx, asked, actor, 'new', at);
  if (problem) return { ok: false, reason: problem };
  const meta = { author: actor.id, reason: asked.reason?.trim() || NO_REASON };
  const ref = await inserted(tx, asked, 'new', meta, at, asked.id);
  return 'problem' in ref ? { ok: false, reason: ref } : written(tx, asked, ref, 1, actor, 'log', at, clock);
}

/** `reviseEntry` in a transaction that is already open and has the lock of the log. */
export async function reviseWithin(tx: Transaction, asked: ReviseAsked, clock: Clock): Promise<EntryOutcome> {
  const at = new Date(clock().epochMilliseconds);
  const found = await reviewable(tx, asked.kind, asked.thing);
  if (!found) return { ok: false, reason: 'no such thing' };
  const actor = await personOf(tx, asked.actor, at);
  const allowed = can(actor, 'revise', found);
  if (isChanged(found, asked.seen) && (allowed.ok || isOfOrder(allowed.reason)))
    return { ok: false, reason: 'changed meanwhile' };
  if (!allowed.ok) return allowed;
  if (actor === 'nobody') return { ok: false, reason: 'not signed in' };
  if (await isMerged(tx, asked.kind, asked.thing)) return { ok: false, reason: 'merged into another' };
  const reason = asked.reason.trim();
  if (reason === '') return { ok: false, reason: 'no reason given' };
  const problem = await checkEntry(tx, asked, actor, asked.thing, at);
  if (problem) return { ok: false, reason: problem };
  const ref = await inserted(tx, asked, asked.thing, { author: actor.id, reason }, at);
  if ('problem' in ref) return { ok: false, reason: ref };
  const number = found.latest.number + 1;
  const report = reportNamed(reason);
  if (report !== undefined) {
    await answerReport(tx, report, { kind: asked.kind, thing: asked.thing, revision: ref.revision, number });
  }
  return written(tx, asked, ref, number, actor, 'revise', at, clock);
}

/** What the database alone can tell, because it has the texts of documents: whether a quote stands at its place. */
const REFUSED_BY_DATABASE = /The quote does not stand at that place|A quote needs the text of its document/;

async function inserted(...entry: Parameters<typeof insertEntry>): Promise<RevisionRef | EntryProblem> {
  try {
    return await insertEntry(...entry);
  } catch (error) {
    // The transaction is lost by then, and nothing of it stays.
    if (!REFUSED_BY_DATABASE.test((error as Error).message)) throw error;
    return { field: 'evidence', problem: 'not in the document' };
  }
}

/** Whether a thing is another now than its editor saw. */
export const isChanged = (found: Reviewable, seen: StepAsked['seen']): boolean =>
  found.version !== seen.version || found.latest.revision !== seen.revision;

/** Logs what was written, in the desk's own chain, and submits it if that was asked for. */
async function written(
  tx: Transaction,
  { kind, submit }: LogAsked,
  { id: thing, revision }: RevisionRef,
  number: number,
  actor: Person,
  did: 'log' | 'revise',
  at: Date,
  clock: Clock,
): Promise<EntryOutcome> {
  await append(tx, 'private', { did, by: actor.pseudonym, kind, thing, revision: number }, at);
  const found = await reviewable(tx, kind, thing);
  if (!found) throw new Error(`There is no ${kind} ${thing}, which was just written.`);
  const asked = { actor: actor.id, person: actor, step: 'submit', kind, thing } as const;
  const taken = submit ? await applyTransition(tx, asked, found, clock) : ({ ok: true, now: found } as const);
  if (!taken.ok) return taken;
  await writeDeskItems(tx, [{ kind, id: thing }]);
  if (submit || did === 'revise') await updateEffectsOf(tx, [{ kind, id: thing }]);
  return { ok: true, written: { thing, revision, version: taken.now.version } };
}
