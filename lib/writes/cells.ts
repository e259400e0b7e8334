import type { PersonId } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { statementAt } from '@/lib/store/desk-record';
import { draftRenderingsOf } from '@/lib/store/desk-table';
import type { Transaction } from '@/lib/store/transaction';
import { type EntryOutcome, reviseWithin, type Written, wholeOrNothing } from './entries';
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

async function discardOne(
  tx: Transaction,
  actor: PersonId,
  thing: string,
  seen: StepAsked['seen'],
  clock: Clock,
): Promise<EntryOutcome> {
  for (const rendering of await draftRenderingsOf(tx, thing, actor)) {
    const outcome = await takeStepWithin(
      tx,
      { actor, step: 'discard', kind: 'rendering', thing: rendering.thing, seen: rendering.seen },
      clock,
    );
    if (!outcome.ok) return outcome;
  }
  const outcome = await takeStepWithin(tx, { actor, step: 'discard', kind: 'statement', thing, seen }, clock);
  if (!outcome.ok) return outcome;
  return { ok: true, written: { thing, revision: seen.revision, version: outcome.version } };
}

/**
 * Puts statements back as they were in an earlier revision, all of them or none: what was changed or discarded is undone
 * by a further revision. `back` is the id of the earlier one.
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
      const before = await statementAt(tx, thing, back);
      if (before === undefined) return { ok: false, reason: 'no such thing', at };
      const { id: _id, ref: _ref, loggedAt: _at, ...entry } = before;
      const outcome = await reviseWithin(tx, { actor, kind: 'statement', entry, thing, seen, reason }, clock);
      if (!outcome.ok) return { ...outcome, at };
      written.push(outcome.written);
    }
    return { ok: true, written };
  });
}
