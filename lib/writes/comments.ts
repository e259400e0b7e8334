import { isCommentField, isThreadOpen } from '@/lib/domain/comment';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { insertComment, insertSettlement, readThread } from '@/lib/store/comment-threads';
import { lockChain } from '@/lib/store/log-entries';
import { type Person, personOf } from '@/lib/store/people';
import { reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { append } from './log';

export type CommentRefusal = Refusal | 'no such thing' | 'changed meanwhile';

/** `kind` and `thing` are what the thread is on, `done` names what was done: the comment, or the thread and how often. */
export type CommentOutcome =
  | { ok: true; comment: string; kind: Reviewed; thing: string; done: string }
  | { ok: false; reason: CommentRefusal };

type Clock = () => { epochMilliseconds: number };

const refused = (reason: CommentRefusal) => ({ ok: false, reason }) as const;
const LIMITS = { maxWait: 10_000, timeout: 20_000 };

export type CommentAsked = { actor: PersonId; text: string } & (
  | { kind: Reviewed; thing: string; revision: number; field: string | undefined }
  | { thread: string }
);

/**
 * Writes a comment on a revision of a thing, as its author saw it, or an answer in a thread that is open. An answer is on
 * the latest revision. The private chain tells of it, with the salted hash of its text; readers see nothing of it.
 */
export async function writeComment(client: PrismaClient, asked: CommentAsked, clock: Clock): Promise<CommentOutcome> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const allowed = can(actor, 'comment', 'the desk');
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    const on = 'thread' in asked ? await answered(tx, asked.thread) : await commented(tx, asked);
    if (typeof on === 'string') return refused(on);
    const { id, hash } = await insertComment(tx, { ...on, author: actor.id, text: asked.text, at });
    const { kind, thing, revision } = on;
    const said = { kind, thing, revision, target: id, digest: hash };
    await append(tx, 'private', { did: 'comment', by: actor.pseudonym, ...said }, at);
    return { ok: true, comment: id, kind, thing, done: id };
  }, LIMITS);
}

type Place = { kind: Reviewed; thing: string; revision: number; field: string | null; thread: string | null };

async function commented(
  tx: Transaction,
  { kind, thing, revision, field }: Extract<CommentAsked, { kind: Reviewed }>,
): Promise<Place | CommentRefusal> {
  const found = await reviewable(tx, kind, thing);
  const isThere = found !== undefined && revision >= 1 && revision <= found.latest.number;
  if (!isThere || (field !== undefined && !isCommentField(kind, field))) return 'no such thing';
  return { kind, thing, revision, field: field ?? null, thread: null };
}

async function answered(tx: Transaction, id: string): Promise<Place | CommentRefusal> {
  const thread = await readThread(tx, id);
  const found = thread && (await reviewable(tx, thread.kind, thread.thing));
  if (!thread || !found) return 'no such thing';
  if (!isThreadOpen(thread)) return 'changed meanwhile';
  const { kind, thing, field } = thread;
  return { kind, thing, revision: found.latest.number, field, thread: id };
}

/** `seen` is how often the thread had been settled and opened again when the person looked. */
export type SettleAsked = { actor: PersonId; thread: string; seen: number };

/** Settles a thread that is open, or opens again one that is settled: by somebody who wrote in it, or an editor. */
export async function settleThread(client: PrismaClient, asked: SettleAsked, clock: Clock): Promise<CommentOutcome> {
  return client.$transaction(async (tx) => {
    await lockChain(tx, 'private');
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const thread = await readThread(tx, asked.thread);
    const allowed = can(actor, 'settle comment', { authors: thread?.authors ?? [] });
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    if (!thread) return refused('no such thing');
    if (thread.settlements.length !== asked.seen) return refused('changed meanwhile');
    const settled = isThreadOpen(thread);
    await insertSettlement(tx, { thread: thread.id, number: asked.seen + 1, settled, by: actor.id, at });
    await tellSettled(tx, actor, thread, settled, at);
    const { id, kind, thing } = thread;
    return { ok: true, comment: id, kind, thing, done: `${id}-${asked.seen + 1}` };
  }, LIMITS);
}

async function tellSettled(
  tx: Transaction,
  { pseudonym }: Person,
  { id, kind, thing }: { id: string; kind: Reviewed; thing: string },
  settled: boolean,
  at: Date,
) {
  const did = settled ? 'settle comment' : 'open comment again';
  await append(tx, 'private', { did, by: pseudonym, kind, thing, target: id }, at);
}
