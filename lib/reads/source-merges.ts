import { withoutConfidential } from '@/lib/domain/confidential';
import { checkSides, moveProblems } from '@/lib/domain/mergeable';
import { moveEffect } from '@/lib/domain/move-effect';
import { can } from '@/lib/domain/permission';
import type { Actor, Member } from '@/lib/domain/person';
import type { SourceId } from '@/lib/domain/record';
import {
  askedOfMerge,
  followsMerge,
  MERGE_STEPS,
  MERGE_TASKS,
  type MergeStep,
  type SourceMerge,
  stateOfMerge,
} from '@/lib/domain/source-merge';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { sourcesById } from '@/lib/store/desk-things';
import { readEventRecords } from '@/lib/store/event-records';
import { eventsConcerned } from '@/lib/store/events-concerned';
import {
  bodiesAbove,
  eventTitles,
  type MoveBasis,
  readMergeBasis,
  readMergeSide,
  readUndoBasis,
} from '@/lib/store/merge-basis';
import { mergedSources } from '@/lib/store/merged-sources';
import { actorOf } from '@/lib/store/people';
import { mergesOf, movedBy, thingsOf } from '@/lib/store/source-merges';
import { legibleView } from '@/lib/views/legible';
import { refusalText } from '@/lib/views/refusal-text';
import {
  type EventEffectView,
  eventEffectView,
  type MergeEffectView,
  type MergesView,
  type MergeView,
  mergeText,
  movesText,
  type OpenStep,
  pastMergeText,
  problemViews,
  reasonsOf,
  STEP_LABELS,
  undoAsked,
} from '@/lib/views/source-merge';
import { sourceNamed } from './named-sources';

type Pair = { from: SourceId; into: SourceId };

/**
 * The merges of a source with others: those that are asked for or stand, with what the open step would do, and the way to
 * ask for one. `typed` is what somebody typed as the source that it is the same as.
 */
export async function readMerges(member: Member, source: SourceId, typed: string | undefined): Promise<MergesView> {
  const db = deskDatabase();
  const actor = await actorOf(db, member, new Date(systemClock().epochMilliseconds));
  const merges = await mergesOf(db, source);
  const names = await namesFor(merges.flatMap(({ from, into }) => [from, into]));
  const nameOf = (id: SourceId): string => names.get(id) ?? 'a source';
  const isOver = (merge: SourceMerge): boolean => stateOfMerge(merge) === 'over';
  const open: MergeView[] = [];
  for (const merge of merges.filter((one) => !isOver(one))) open.push(await mergeView(actor, merge, source, nameOf));
  // One that is merged, or has others merged into it, is not merged away.
  const isTaken = merges.some((merge) => !isOver(merge) && (merge.from === source || stateOfMerge(merge) !== 'asked'));
  const mayAsk = !isTaken && can(actor, 'ask to merge source', 'the desk').ok;
  return legibleView({
    open,
    past: merges.filter(isOver).map((merge) => pastMergeText(merge, nameOf(merge.from), nameOf(merge.into))),
    mayAsk,
    ...(mayAsk && typed !== undefined && (await chosenView(source, typed))),
  });
}

async function namesFor(ids: readonly SourceId[]): Promise<ReadonlyMap<SourceId, string>> {
  return new Map([...(await sourcesById(deskDatabase(), ids))].map(([id, { name }]) => [id, name]));
}

const pageOf = (id: SourceId): string => `/desk/sources/${id}`;

async function chosenView(from: SourceId, typed: string): Promise<Pick<MergesView, 'chosen' | 'notFound'>> {
  const named = await sourceNamed(typed);
  if (!named.ok) return { notFound: { typed, sentence: named.sentence } };
  const name = (await namesFor([named.id])).get(named.id) ?? typed;
  const effect = await effectOfMerge({ from, into: named.id });
  return { chosen: { typed, id: named.id, other: { name, href: pageOf(named.id) }, effect } };
}

async function mergeView(
  actor: Actor,
  merge: SourceMerge,
  source: SourceId,
  nameOf: (id: SourceId) => string,
): Promise<MergeView> {
  const isFrom = merge.from === source;
  const other = isFrom ? merge.into : merge.from;
  const state = stateOfMerge(merge);
  const asked = undoAsked(merge);
  return {
    id: merge.id,
    seen: merge.steps.length,
    isFrom,
    other: { name: nameOf(other), href: pageOf(other) },
    says: mergeText(merge, isFrom),
    reasons: reasonsOf(merge),
    ...(asked && { asked }),
    steps: MERGE_STEPS.filter((step) => followsMerge(step, merge)).map((step) => openStep(actor, merge, step)),
    ...(state === 'asked' && { effect: await effectOfMerge(merge) }),
    ...(state === 'asked to undo' && { effect: await effectOfUndo(merge) }),
  };
}

function openStep(actor: Actor, merge: SourceMerge, step: MergeStep): OpenStep {
  const isOfTwo = step === 'merge' || step === 'undo';
  const may = can(actor, MERGE_TASKS[step], isOfTwo ? { askedBy: askedOfMerge(merge).person } : 'the desk');
  if (may.ok) return { step, label: STEP_LABELS[step] };
  return {
    step,
    whyNot: may.reason === 'your own' ? 'You asked for it: a second person carries it out.' : refusalText(may.reason),
  };
}

/** What merging two sources would do now. */
async function effectOfMerge(pair: Pair): Promise<MergeEffectView> {
  const db = deskDatabase();
  const [from, into] = [await readMergeSide(db, pair.from), await readMergeSide(db, pair.into)];
  const reason = from && into ? checkSides(from, into) : 'discarded';
  if (reason !== undefined)
    return { ok: false, problems: problemViews([{ problem: 'not mergeable', reason }], new Map()) };
  const problems = await problemsIn(await readMergeBasis(db, pair));
  if (problems) return problems;
  const things = await thingsOf(db, pair.from);
  return effectView(pair, things, {
    merged: new Map([...(await mergedSources(db)), [pair.from, pair.into]]),
    moves: new Map(things.map(({ id }) => [id, pair.into])),
    did: 'Merging',
  });
}

/** What undoing a merge would do now. */
async function effectOfUndo(merge: SourceMerge): Promise<MergeEffectView> {
  const db = deskDatabase();
  if ((await bodiesAbove(db, merge.from, merge.from)).has(merge.from)) {
    return {
      ok: false,
      problems: problemViews([{ problem: 'not mergeable', reason: 'would speak for itself' }], new Map()),
    };
  }
  const problems = await problemsIn(await readUndoBasis(db, merge));
  if (problems) return problems;
  const things = await movedBy(db, merge.id);
  return effectView(merge, things, {
    merged: new Map([...(await mergedSources(db))].filter(([id]) => id !== merge.from)),
    moves: new Map(things.map(({ id }) => [id, merge.from])),
    did: 'Undoing it',
  });
}

async function problemsIn({ records, moves, to, names }: MoveBasis): Promise<MergeEffectView | undefined> {
  const problems = moveProblems(records, moves, to, names);
  if (problems.length === 0) return undefined;
  const events = problems.flatMap((one) => (one.problem === 'not mergeable' ? [] : one.event));
  return { ok: false, problems: problemViews(problems, await eventTitles(deskDatabase(), events)) };
}

/** How many events are in memory at once, and how many are told of. */
const AT_ONCE = 20;
const MOST_EVENTS = 100;

async function effectView(
  { from, into }: Pair,
  things: readonly { kind: string }[],
  {
    did,
    ...supposed
  }: { merged: ReadonlyMap<SourceId, SourceId>; moves: ReadonlyMap<string, SourceId>; did: 'Merging' | 'Undoing it' },
): Promise<MergeEffectView> {
  const db = deskDatabase();
  const concerned = await eventsConcerned(
    db,
    [from, into].map((id) => ({ kind: 'source', id })),
  );
  const events: EventEffectView[] = [];
  for (let at = 0; at < concerned.length && events.length < MOST_EVENTS; at += AT_ONCE) {
    const some = concerned.slice(at, at + AT_ONCE);
    const [before, after] = [await readEventRecords(db, some), await readEventRecords(db, some, supposed)];
    for (const [index, record] of before.entries()) {
      const then = after[index];
      const effect = then && moveEffect(withoutConfidential(record), withoutConfidential(then));
      const isAny = effect && effect.statements + effect.renderings + effect.searches + effect.changes.length > 0;
      if (isAny) events.push(eventEffectView(record.event, effect, did));
    }
  }
  const count = (kind: string): number => things.filter((thing) => thing.kind === kind).length;
  const all = { statements: count('statement'), renderings: count('rendering'), searches: count('search') };
  return { ok: true, moves: movesText(all), events: events.slice(0, MOST_EVENTS) };
}
