import { type Correcting, type CorrectionRefusal, correctionNote } from '@/lib/domain/correction';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import { opensPublishing } from '@/lib/domain/re-entry';
import { after, isStep, type Reviewed, type Standing, TRANSITIONS, type Transition } from '@/lib/domain/review';
import { canonical } from '@/lib/platform/canonical';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { writeDeskItems } from '@/lib/store/desk-items';
import { lockChain } from '@/lib/store/log-entries';
import type { ThingOf } from '@/lib/store/log-things';
import { isMerged } from '@/lib/store/merged-sources';
import { type Person, personOf } from '@/lib/store/people';
import { reEntryStateOf } from '@/lib/store/re-entries';
import { setShown, unpublishedAbove } from '@/lib/store/reviewed';
import { revisionContent } from '@/lib/store/revision-content';
import {
  insertPublication,
  insertStep,
  type NewStep,
  type Reviewable,
  reviewable,
  type StepTaken,
} from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { type Use, usesOf } from '@/lib/store/used-by';
import { askForReEntry } from './ask-for-re-entry';
import { updateProjections } from './event-projections';
import { append } from './log';
import { updateEffectsOf } from './review-effects';

export type StepAsked = {
  actor: PersonId;
  /** May be anything: what is not a step is refused. */
  step: string;
  kind: Reviewed;
  thing: string;
  /** The version that the actor looked at: the number of steps taken by then, and the revision that was the latest. */
  seen: { version: number; revision: string };
  reason?: string;
  /** Whether it corrects something that readers have seen. Whoever publishes a further revision of that has to say. */
  correction?: Correcting;
};

export type StepRefusal =
  | Refusal
  | CorrectionRefusal
  | 'no such thing'
  | 'changed meanwhile'
  | 'no reason given'
  | 'merged into another'
  | 'to be entered again'
  | 'entered otherwise'
  | { after: readonly Reviewed[] }
  | { usedBy: readonly Use[] };

/** `id` is that of the step. */
export type StepOutcome =
  | { ok: true; id: string; version: number; standing: Standing }
  | { ok: false; reason: StepRefusal };

type Clock = () => { epochMilliseconds: number };

/** A source may appear in hundreds of events, and what lists show of each is computed with the step. */
const PATIENCE = 120_000;

/**
 * Takes one step of the review: checks permission, changes what readers see, and logs it. All of it happens, or
 * nothing.
 */
export async function takeStep(client: PrismaClient, asked: StepAsked, clock: Clock): Promise<StepOutcome> {
  return client.$transaction((tx) => takeStepWithin(tx, asked, clock), { maxWait: 10_000, timeout: PATIENCE });
}

/** `takeStep` in a transaction that is already open. */
export async function takeStepWithin(tx: Transaction, asked: StepAsked, clock: Clock): Promise<StepOutcome> {
  const taken = await takeStepAlone(tx, asked, clock);
  if (taken.ok) await updateAfter(tx, [{ step: asked.step, kind: asked.kind, id: asked.thing }], clock);
  return taken;
}

/** The same without what lists show of events: a caller of many steps asks `updateAfter` once, for all of them. */
export async function takeStepAlone(tx: Transaction, asked: StepAsked, clock: Clock): Promise<StepOutcome> {
  if (!isTaken(asked.step)) return { ok: false, reason: 'no such action' };
  await lockChains(tx);
  const found = await reviewable(tx, asked.kind, asked.thing);
  if (!found) return { ok: false, reason: 'no such thing' };
  const taken = await applyTransition(tx, { ...asked, step: asked.step }, found, clock);
  if (!taken.ok) return taken;
  await writeDeskItems(tx, [{ kind: asked.kind, id: asked.thing }]);
  return { ok: true, id: taken.id, version: taken.now.version, standing: taken.now.standing };
}

/** What lists show of events after these steps, and which verdicts what waits would change. */
export async function updateAfter(
  tx: Transaction,
  steps: readonly (ThingOf & { step: string })[],
  clock: Clock,
): Promise<void> {
  const isPublic = ({ step }: { step: string }) => isTaken(step) && changesReadersPages(step);
  const shown = steps.filter(isPublic);
  if (shown.length > 0) await updateProjections(tx, shown, new Date(clock().epochMilliseconds));
  await updateEffectsOf(
    tx,
    steps.filter((one) => !isPublic(one)),
  );
}

/**
 * From here to the end of the transaction nobody else takes a step, so what is read now cannot change before the step.
 */
export async function lockChains(tx: Transaction): Promise<void> {
  await lockChain(tx, 'private');
  await lockChain(tx, 'public');
}

export const isTaken = (word: string): word is StepTaken => isStep(word) && word !== 'revise';

const changesReadersPages = (step: StepTaken): boolean => TRANSITIONS[step].isPublic;

type Seen = StepAsked['seen'];
type Asked = Omit<StepAsked, 'step' | 'seen'> & { step: StepTaken; seen?: Seen; person?: Person | 'nobody' };

/**
 * Takes a step on a thing as it was read while the chains were locked. `seen` is left out if nobody looked at the thing
 * before. `person` is the actor, if they were read under the same lock; a caller of many steps reads them once. The
 * caller computes what lists show, those of the desk and those of readers, once for all its steps.
 */
export async function applyTransition(
  tx: Transaction,
  asked: Asked,
  found: Reviewable,
  clock: Clock,
): Promise<{ ok: true; id: string; now: Reviewable } | { ok: false; reason: StepRefusal }> {
  const { step, kind, thing, seen } = asked;
  const at = new Date(clock().epochMilliseconds);
  const actor = asked.person ?? (await personOf(tx, asked.actor, at));
  const allowed = can(actor, step, found);
  const isStale = seen && (found.version !== seen.version || found.latest.revision !== seen.revision);
  if (isStale && (allowed.ok || isOfOrder(allowed.reason))) return { ok: false, reason: 'changed meanwhile' };
  if (!allowed.ok) return allowed;
  if (actor === 'nobody') return { ok: false, reason: 'not signed in' };
  const { needsReason }: Transition = TRANSITIONS[step];
  const reason = asked.reason?.trim() || undefined;
  if (needsReason && reason === undefined) return { ok: false, reason: 'no reason given' };
  const correcting = correctionNote(step, found.standing, asked.correction);
  if (!correcting.ok) return correcting;
  if (await isMerged(tx, kind, thing)) return { ok: false, reason: 'merged into another' };
  const above = step === 'publish' ? await unpublishedAbove(tx, kind, thing) : [];
  if (above.length > 0) return { ok: false, reason: { after: above } };
  const entered =
    step === 'publish' && kind === 'statement' ? await reEntryStateOf(tx, found.latest.revision) : undefined;
  if (entered !== undefined && !opensPublishing(entered)) {
    return { ok: false, reason: entered === 'to be made' ? 'to be entered again' : 'entered otherwise' };
  }
  // What readers have seen is still there when a draft of it is gone.
  const isGoing = step === 'discard' && found.standing === 'unpublished';
  const usedBy = isGoing ? await usesOf(tx, kind, thing) : [];
  if (usedBy.length > 0) return { ok: false, reason: { usedBy } };
  const { note: correction } = correcting;
  return { ok: true, ...(await carryOut(tx, { step, kind, thing, reason, correction }, found, actor, at)) };
}

/**
 * Refusals that may be due to a change since the actor looked. They are reported as "changed meanwhile". Whoever revises a
 * thing becomes its author: it may be another's only since then.
 */
export const isOfOrder = (reason: Refusal): boolean =>
  ['not in this state', 'not with this standing', 'nothing was asked', 'already asked', "another's"].includes(reason);

async function carryOut(
  tx: Transaction,
  asked: Pick<NewStep, 'step' | 'kind' | 'thing' | 'reason' | 'correction'>,
  found: Reviewable,
  actor: Person,
  at: Date,
): Promise<{ id: string; now: Reviewable }> {
  const { step, kind, thing } = asked;
  const next = after(step, found, actor.id);
  const { revision, number: revisionNumber } = found.latest;
  const number = found.version + 1;
  if (step === 'submit' && kind === 'statement') await askForReEntry(tx, thing, revision, at);
  const taken = await insertStep(tx, { ...asked, revision, number, actor: actor.id, at });
  if (step === 'publish') await insertPublication(tx, kind, revision, at);
  if (step === 'publish') await setShown(tx, kind, thing, { standing: next.standing, publishedRevisionId: revision });
  else if (next.standing !== found.standing) await setShown(tx, kind, thing, { standing: next.standing });

  const { isPublic }: Transition = TRANSITIONS[step];
  const saying = {
    did: step,
    by: actor.pseudonym,
    kind,
    thing,
    revision: revisionNumber,
    ...(taken.reasonHash !== null && { reason: taken.reasonHash }),
    ...(taken.correctionHash !== null && { correction: taken.correctionHash }),
  };
  const bound = step === 'publish' ? { bound: canonical(await revisionContent(tx, kind, revision)) } : {};
  await append(tx, isPublic ? 'public' : 'private', saying, at, { transition: taken.id, ...bound });
  const published = step === 'publish' ? revision : found.latest.published;
  const latest = { ...found.latest, standing: next.standing, published };
  return { id: taken.id, now: { ...next, version: number, latest } };
}
