import type { Entries } from '@/lib/domain/entries';
import type { PersonId } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import type { Transaction } from '@/lib/store/transaction';
import { type EntryOutcome, logWithin, reviseWithin, type Written, wholeOrNothing } from './entries';
import type { StepAsked } from './step';

/** How an outlet passed a statement on: taken from the speaker, or from one of the lines before it, from 0. */
export type RelayEntry = Omit<Entries['rendering'], 'statement' | 'parent'> & { from: number | 'the speaker' };

export type StatementsAsked = {
  actor: PersonId;
  /** The same words of several speakers are one statement for each; of a revision there is one. */
  statements: readonly Entries['statement'][];
  relays: readonly RelayEntry[];
  submit?: true;
  reason?: string;
  /** What is revised, and what its editor saw. */
  revises?: { thing: string; seen: StepAsked['seen']; reason: string };
};

type Clock = () => { epochMilliseconds: number };

/**
 * Logs statements with how each was passed on, or revises one and adds to how it was passed on: all of it or nothing. `at`
 * of a refusal counts the relays; without it, a statement is refused.
 */
export async function logStatements(
  client: PrismaClient,
  asked: StatementsAsked,
  clock: Clock,
): Promise<EntryOutcome<readonly Written[]>> {
  return wholeOrNothing(client, async (tx) => {
    const written: Written[] = [];
    for (const entry of asked.statements) {
      const outcome = await logStatementWithin(tx, asked, entry, clock);
      if (!outcome.ok) return outcome;
      written.push(outcome.written);
    }
    return { ok: true, written };
  });
}

/** One statement of those, with how it was passed on, in a transaction that is open and has the lock of the log. */
export async function logStatementWithin(
  tx: Transaction,
  asked: Omit<StatementsAsked, 'statements'> & { id?: string },
  entry: Entries['statement'],
  clock: Clock,
): Promise<EntryOutcome> {
  const outcome = await logOne(tx, asked, entry, clock);
  if (!outcome.ok) return outcome;
  const relayed = await logRelays(tx, asked, outcome.written.thing, clock);
  return relayed.ok ? outcome : relayed;
}

function logOne(
  tx: Transaction,
  { actor, submit, reason, revises, id }: Omit<StatementsAsked, 'statements'> & { id?: string },
  entry: Entries['statement'],
  clock: Clock,
): Promise<EntryOutcome> {
  const asked = { actor, kind: 'statement', entry, ...(submit && { submit }) } as const;
  if (revises) return reviseWithin(tx, { ...asked, ...revises }, clock);
  return logWithin(tx, { ...asked, ...(reason !== undefined && { reason }), ...(id !== undefined && { id }) }, clock);
}

async function logRelays(
  tx: Transaction,
  { actor, submit, relays }: Pick<StatementsAsked, 'actor' | 'submit' | 'relays'>,
  statement: string,
  clock: Clock,
): Promise<EntryOutcome<readonly string[]>> {
  const ids: string[] = [];
  for (const [at, { from, ...relay }] of relays.entries()) {
    const parent = from === 'the speaker' ? undefined : ids[from];
    if (from !== 'the speaker' && parent === undefined) {
      return { ok: false, reason: { field: 'from', problem: 'not on record' }, at };
    }
    const entry = { ...relay, statement, ...(parent !== undefined && { parent }) };
    const outcome = await logWithin(tx, { actor, kind: 'rendering', entry, ...(submit && { submit }) }, clock);
    if (!outcome.ok) return { ...outcome, at };
    ids.push(outcome.written.thing);
  }
  return { ok: true, written: ids };
}
