import { randomUUID } from 'node:crypto';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { Moment, Wording } from '@/lib/domain/record';
import { REDACTED } from '@/lib/domain/redaction';
import {
  firstOfReply,
  followsReply,
  isOfOneReply,
  REPLY_TOLD,
  type ReplyOn,
  type ReplyStep,
  replyNeedsReason,
} from '@/lib/domain/reply';
import { canonical } from '@/lib/platform/canonical';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { isMerged } from '@/lib/store/merged-sources';
import { type Person, personOf } from '@/lib/store/people';
import { insertReply, insertReplyStep, type ReplyAtDesk, repliesBeside, standingOf } from '@/lib/store/replies';
import { replyContent } from '@/lib/store/reply-bindings';
import { reportNumbered } from '@/lib/store/report-answers';
import { reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { updateProjections } from './event-projections';
import { append } from './log';
import { lockChains } from './step';

export type ReplyRefusal =
  | Refusal
  | 'no such thing'
  | 'no such document'
  | 'no reason given'
  | 'changed meanwhile'
  | 'merged into another'
  | 'redacted words'
  | 'not what readers see';

/** `on` is what the reply is on, `last` names what was done: the reply, and the number of its step. `isPublic`: readers' pages changed. */
export type ReplyOutcome =
  | { ok: true; on: ReplyOn; last: string; isPublic: boolean }
  | { ok: false; reason: ReplyRefusal };

type Clock = () => { epochMilliseconds: number };

const refused = (reason: ReplyRefusal) => ({ ok: false, reason }) as const;
/** A source may appear in hundreds of events, each of which shows its reply. */
const LIMITS = { maxWait: 10_000, timeout: 120_000 };

/** `after` is the reply that it corrects, the latest of its place when the person looked; none where it begins a place. */
export type ReplyToLog = {
  actor: PersonId;
  on: ReplyOn;
  after?: string | undefined;
  wording: Extract<Wording, { kind: 'verbatim' }>;
  givenAt: Moment;
  document?: string | undefined;
  /** The number of a reader's report as which it came in. */
  report?: number | undefined;
};

/** Logs what a source replied to how it, or a statement of it, is shown. Readers see nothing of it before a second person publishes it. */
export async function logReply(client: PrismaClient, asked: ReplyToLog, clock: Clock): Promise<ReplyOutcome> {
  return client.$transaction(async (tx) => {
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const allowed = can(actor, 'log reply', 'the desk');
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    const place = asked.after === undefined ? [] : await repliesBeside(tx, asked.after);
    const reason = await whyNotLogged(tx, asked, place);
    if (reason !== undefined) return refused(reason);
    const report = asked.report === undefined ? undefined : await reportNumbered(tx, asked.report);
    const { on, wording, givenAt, document = null } = asked;
    const id = randomUUID();
    const { hash } = await insertReply(tx, id, {
      ...{ on, wording, givenAt, document, by: actor.id, at },
      ...{ place: place[0]?.id ?? null, number: place.length + 1, report: report?.id ?? null },
    });
    await append(tx, 'private', { did: 'log reply', by: actor.pseudonym, ...on, target: id, digest: hash }, at);
    return { ok: true, on, last: id, isPublic: false } as const;
  }, LIMITS);
}

async function whyNotLogged(
  tx: Transaction,
  { on, after, wording, document }: ReplyToLog,
  place: readonly ReplyAtDesk[],
): Promise<ReplyRefusal | undefined> {
  if (!(await reviewable(tx, on.kind, on.thing))) return 'no such thing';
  if (await isMerged(tx, on.kind, on.thing)) return 'merged into another';
  if (document !== undefined && !(await reviewable(tx, 'document', document))) return 'no such document';
  if ([wording.words, wording.translation?.words].some((text) => text?.trim() === REDACTED)) return 'redacted words';
  if (after === undefined) return undefined;
  const last = place.at(-1);
  if (last === undefined || last.on.kind !== on.kind || last.on.thing !== on.thing) return 'no such thing';
  return last.id === after ? undefined : 'changed meanwhile';
}

/** `seen` is how many steps the reply had when the person looked: who means to hold does not release. */
export type ReplyStepAsked = {
  actor: PersonId;
  reply: string;
  step: ReplyStep;
  seen: number;
  reason?: string | undefined;
};

/** Publishes a reply as a second person or returns it; holds it, asks to release it, releases it or declines that. */
export async function takeReplyStep(client: PrismaClient, asked: ReplyStepAsked, clock: Clock): Promise<ReplyOutcome> {
  return client.$transaction(async (tx) => {
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const { step } = asked;
    const place = await repliesBeside(tx, asked.reply);
    const reply = place.find(({ id }) => id === asked.reply);
    const first = reply && firstOfReply(step, reply);
    // Where nobody is first there is nothing to second: whoever might do it learns below what is the matter.
    const allowed =
      first === undefined
        ? can(actor, isOfOneReply(step) ? REPLY_TOLD[step].did : 'log reply', 'the desk')
        : can(actor, REPLY_TOLD[step].did, { askedBy: first });
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    const standing = reply && (await standingOf(tx, reply.on));
    if (reply === undefined || standing === undefined) return refused('no such thing');
    if (reply.steps.length !== asked.seen) return refused('changed meanwhile');
    if (!followsReply(step, reply, place, standing)) {
      return refused(step === 'publish' && standing !== 'shown' ? 'not what readers see' : 'changed meanwhile');
    }
    if (step === 'publish' && reply.isRedacted) return refused('redacted words');
    const reason = asked.reason?.trim() ?? '';
    if (replyNeedsReason(step) && reason === '') return refused('no reason given');
    await carryOut(tx, reply, { step, actor, reason: replyNeedsReason(step) ? reason : undefined, at });
    return {
      ok: true,
      on: reply.on,
      last: `${reply.id}-${reply.steps.length + 1}`,
      isPublic: REPLY_TOLD[step].chain === 'public',
    } as const;
  }, LIMITS);
}

/** No verdict changes with a reply. The pages that show it renew, and the log binds what readers see of their events. */
async function carryOut(
  tx: Transaction,
  reply: ReplyAtDesk,
  { step, actor, reason, at }: { step: ReplyStep; actor: Person; reason: string | undefined; at: Date },
): Promise<void> {
  const { id, on, steps } = reply;
  const hash = await insertReplyStep(tx, id, steps.length + 1, { step, by: actor.id, reason, at });
  const { chain, did } = REPLY_TOLD[step];
  const told = { did, by: actor.pseudonym, ...on, target: id, ...(hash !== undefined && { reason: hash }) };
  const bound = step === 'publish' ? { bound: canonical(await replyContent(tx, id)) } : {};
  await append(tx, chain, told, at, bound);
  if (chain !== 'public') return;
  await updateProjections(tx, [{ kind: on.kind, id: on.thing }], at);
}
