import type { PersonId } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { readDeskRendering, statementAt } from '@/lib/store/desk-record';
import { draftRenderingsOf, renderingsDiscardedFor } from '@/lib/store/desk-table';
import { hasRedacted } from '@/lib/store/revision-redactions';
import { type Reviewable, reviewable } from '@/lib/store/steps';
import type { Transaction } from '@/lib/store/transaction';
import { type EntryOutcome, isChanged, type ReviseAsked, reviseWithin, type Written, wholeOrNothing } from './entries';
import { type StepAsked, takeStepWithin } from './step';

/** A statement as its editor saw it. */
export type SeenStatement = { thing: string; seen: StepAsked['seen'] };

type Clock = () => { epochMilliseconds: number };

/**
 * Discards drafts, all of them or none: what was logged is undone, with how outlets passed it on, if that is the actor's
 * draft as well. `at` of a refusal counts the statements, from 0.
 */
export async function discardStatements(
  client: PrismaClient,
  { actor, statements }: { actor: PersonId; statements: readonly SeenStatement[] },
  clock: Clock,
): Promise<EntryOutcome<readonly Written[]>> {
  return wholeOrNothing(client, async (tx) => {
    const written: Written[] = [];
    for (const [at, { thing, seen }] of statements.entries()) {
      const outcome = await discardOne(tx, actor, thing, seen, clock);
      if (!outcome.ok) return { ...outcome, at };
      written.push(outcome.written);
    }
    return { ok: true, written };
  });
}

/** Why something of a statement was discarded: by this it is found if the statement is put back. */
const WITH_STATEMENT = 'Discarded with its statement';

async function discardOne(
  tx: Transaction,
  actor: PersonId,
  thing: string,
  seen: StepAsked['seen'],
  clock: Clock,
): Promise<EntryOutcome> {
  const found = await reviewable(tx, 'statement', thing);
  // What readers have seen stays, and with it how it was passed on.
  const isGoing = found?.standing === 'unpublished';
  for (const rendering of isGoing ? await draftRenderingsOf(tx, thing, actor) : []) {
    const discard = { actor, step: 'discard', kind: 'rendering', reason: WITH_STATEMENT, ...rendering } as const;
    const outcome = await takeStepWithin(tx, discard, clock);
    if (!outcome.ok) return outcome;
  }
  const outcome = await takeStepWithin(tx, { actor, step: 'discard', kind: 'statement', thing, seen }, clock);
  if (!outcome.ok) return outcome;
  return { ok: true, written: { thing, revision: seen.revision, version: outcome.version } };
}

/** The states in which a statement changes in the table. What was submitted or published is revised on its page, with a reason. */
const CHANGES_IN_TABLE: readonly Reviewable['state'][] = ['draft', 'returned'];

/** Changes a draft in the table, or what came back. */
export async function changeInTable(
  client: PrismaClient,
  asked: Omit<ReviseAsked<'statement'>, 'kind'>,
  clock: Clock,
): Promise<EntryOutcome> {
  return wholeOrNothing(client, async (tx) => {
    const found = await reviewable(tx, 'statement', asked.thing);
    const isAsSeen = found !== undefined && !isChanged(found, asked.seen);
    if (isAsSeen && !CHANGES_IN_TABLE.includes(found.state)) return { ok: false, reason: 'not in this state' };
    return reviseWithin(tx, { ...asked, kind: 'statement' }, clock);
  });
}

/**
 * Puts statements back as they were in an earlier revision, all of them or none: what was changed or discarded is undone
 * by a further revision, by whoever did it; what was discarded with a statement comes back with it. `back` is the id of the
 * earlier revision; one of which something was redacted since stays where it is.
 */
export async function putBackStatements(
  client: PrismaClient,
  {
    actor,
    statements,
    reason,
  }: { actor: PersonId; statements: readonly (SeenStatement & { back: string })[]; reason: string },
  clock: Clock,
): Promise<EntryOutcome<readonly Written[]>> {
  return wholeOrNothing(client, async (tx) => {
    const written: Written[] = [];
    for (const [at, { thing, seen, back }] of statements.entries()) {
      const found = await reviewable(tx, 'statement', thing);
      if (found && !isChanged(found, seen)) {
        if (found.author !== actor) return { ok: false, reason: "another's", at };
        const mayChange = found.state === 'discarded' || CHANGES_IN_TABLE.includes(found.state);
        if (!mayChange) return { ok: false, reason: 'not in this state', at };
      }
      const before = await statementAt(tx, thing, back);
      if (before === undefined) return { ok: false, reason: 'no such thing', at };
      if (await hasRedacted(tx, 'statement', back)) return { ...REDACTED_SINCE, at };
      const { id: _id, ref: _ref, loggedAt: _at, ...entry } = before;
      const outcome = await reviseWithin(tx, { actor, kind: 'statement', entry, thing, seen, reason }, clock);
      if (!outcome.ok) return { ...outcome, at };
      const relayed = await putBackRenderings(tx, { actor, statement: thing, reason }, clock);
      if (!relayed.ok) return { ...relayed, at };
      written.push(outcome.written);
    }
    return { ok: true, written };
  });
}

const REDACTED_SINCE = { ok: false, reason: { field: 'wording', problem: 'redacted' } } as const;

async function putBackRenderings(
  tx: Transaction,
  { actor, statement, reason }: { actor: PersonId; statement: string; reason: string },
  clock: Clock,
): Promise<EntryOutcome<undefined>> {
  for (const { thing, seen } of await renderingsDiscardedFor(tx, statement, actor, WITH_STATEMENT)) {
    const before = await readDeskRendering(tx, thing);
    if (before === undefined) continue;
    if (await hasRedacted(tx, 'rendering', seen.revision)) return REDACTED_SINCE;
    const { id: _id, ref: _ref, ...entry } = before;
    const outcome = await reviseWithin(tx, { actor, kind: 'rendering', entry, thing, seen, reason }, clock);
    if (!outcome.ok) return outcome;
  }
  return { ok: true, written: undefined };
}
