import { checkSides, type MergeProblem, moveProblems } from '@/lib/domain/mergeable';
import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { SourceId } from '@/lib/domain/record';
import {
  askedOfMerge,
  followsMerge,
  MERGE_TASKS,
  MERGE_TOLD,
  type MergeStep,
  type SourceMerge,
  stateOfMerge,
} from '@/lib/domain/source-merge';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { writeDeskItems } from '@/lib/store/desk-items';
import { bodiesAbove, type MoveBasis, readMergeBasis, readMergeSide, readUndoBasis } from '@/lib/store/merge-basis';
import { type Person, personOf } from '@/lib/store/people';
import {
  documentsOf,
  insertMerge,
  insertMergeStep,
  mergesOf,
  moveAll,
  moveBack,
  movedBy,
  readMerge,
} from '@/lib/store/source-merges';
import type { Transaction } from '@/lib/store/transaction';
import { updateProjections } from './event-projections';
import { append } from './log';
import { lockChains } from './step';

export type MergeRefusal =
  | Refusal
  | 'no such thing'
  | 'no reason given'
  | 'changed meanwhile'
  | { problems: readonly MergeProblem[] };

export type MergeOutcome = { ok: true; merge: string } | { ok: false; reason: MergeRefusal };

type Clock = () => { epochMilliseconds: number };

const refused = (reason: MergeRefusal) => ({ ok: false, reason }) as const;
const problems = (found: readonly MergeProblem[]) => refused({ problems: found });

/** Both sources may appear in hundreds of events, and what lists show of each is computed with the step. */
const LIMITS = { maxWait: 10_000, timeout: 120_000 };

export type AskedToMerge = { actor: PersonId; from: SourceId; into: SourceId; reason: string };

/** Asks to merge a source into another. Nothing moves before a second person carries it out. */
export async function askToMerge(client: PrismaClient, asked: AskedToMerge, clock: Clock): Promise<MergeOutcome> {
  return client.$transaction(async (tx) => {
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const allowed = can(actor, 'ask to merge source', 'the desk');
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    const { from, into } = asked;
    const before = (await mergesOf(tx, from)).filter((one) => one.from === from);
    if (before.some((one) => stateOfMerge(one) === 'asked')) return refused('already asked');
    const found = await problemsOfMerge(tx, { from, into });
    if (found === 'no such thing') return refused(found);
    if (found.length > 0) return problems(found);
    const reason = asked.reason.trim();
    if (reason === '') return refused('no reason given');
    const written = await insertMerge(tx, { from, into }, { by: actor.id, reason, at });
    const told = { did: 'ask to merge source', by: actor.pseudonym, ...between({ from, into }) };
    await append(tx, 'private', { ...told, reason: written.reasonHash }, at);
    return { ok: true, merge: written.id } as const;
  }, LIMITS);
}

/** `seen` is how many steps the merge had when the person looked: who means to ask does not carry out. */
export type MergeStepAsked = { actor: PersonId; merge: string; step: MergeStep; seen: number; reason: string };

/**
 * Carries a merge out, asks to undo it, undoes it, or declines what was asked: the whole of it, with what lists show, or
 * nothing. Everything is checked again, since the record may have changed since it was asked for.
 */
export async function takeMergeStep(client: PrismaClient, asked: MergeStepAsked, clock: Clock): Promise<MergeOutcome> {
  return client.$transaction(async (tx) => {
    await lockChains(tx);
    const at = new Date(clock().epochMilliseconds);
    const actor = await personOf(tx, asked.actor, at);
    const merge = await readMerge(tx, asked.merge);
    const { step } = asked;
    const isOfTwo = step === 'merge' || step === 'undo';
    const thing = isOfTwo && merge ? { askedBy: askedOfMerge(merge).person } : 'the desk';
    if (merge && followsMerge(step, merge) === false) return refused('changed meanwhile');
    const allowed = can(actor, MERGE_TASKS[step], thing);
    if (!allowed.ok) return allowed;
    if (actor === 'nobody') return refused('not signed in');
    if (!merge) return refused('no such thing');
    if (merge.steps.length !== asked.seen) return refused('changed meanwhile');
    const reason = asked.reason.trim();
    if (reason === '') return refused('no reason given');
    const found =
      step === 'merge' ? await problemsOfMerge(tx, merge) : step === 'undo' ? await problemsOfUndo(tx, merge) : [];
    if (found === 'no such thing') return refused(found);
    if (found.length > 0) return problems(found);
    await carryOut(tx, merge, step, { actor, reason, at });
    return { ok: true, merge: merge.id } as const;
  }, LIMITS);
}

const between = ({ from, into }: { from: SourceId; into: SourceId }) => ({ kind: 'source', thing: from, target: into });

async function carryOut(
  tx: Transaction,
  merge: SourceMerge,
  step: MergeStep,
  { actor, reason, at }: { actor: Person; reason: string; at: Date },
): Promise<void> {
  const written = await insertMergeStep(tx, merge.id, merge.steps.length + 1, { step, by: actor.id, reason, at });
  const { chain, did } = MERGE_TOLD[step];
  const second = chain === 'public' ? { with: askedOfMerge(merge).pseudonym } : {};
  await append(tx, chain, { did, by: actor.pseudonym, ...between(merge), ...second, reason: written.reasonHash }, at);
  if (chain !== 'public') return;
  if (step === 'merge') await moveAll(tx, merge);
  else await moveBack(tx, merge);
  await writeDeskItems(tx, [...(await movedBy(tx, merge.id)), ...(await documentsOf(tx, merge.from))]);
  const both = [merge.from, merge.into].map((id) => ({ kind: 'source', id }) as const);
  await updateProjections(tx, both, at);
}

const problemsIn = ({ records, moves, to, names }: MoveBasis): readonly MergeProblem[] =>
  moveProblems(records, moves, to, names);

/** What stands against merging two sources now. */
async function problemsOfMerge(
  tx: Transaction,
  pair: { from: SourceId; into: SourceId },
): Promise<readonly MergeProblem[] | 'no such thing'> {
  const [from, into] = [await readMergeSide(tx, pair.from), await readMergeSide(tx, pair.into)];
  if (!from || !into) return 'no such thing';
  const reason = checkSides(from, into);
  return reason === undefined ? problemsIn(await readMergeBasis(tx, pair)) : [{ problem: 'not mergeable', reason }];
}

/** What stands against undoing a merge now. */
async function problemsOfUndo(tx: Transaction, merge: SourceMerge): Promise<readonly MergeProblem[]> {
  const isCircle = (await bodiesAbove(tx, merge.from, merge.from)).has(merge.from);
  if (isCircle) return [{ problem: 'not mergeable', reason: 'would speak for itself' }];
  return problemsIn(await readUndoBasis(tx, merge));
}
