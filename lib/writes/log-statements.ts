import type { Entries } from '@/lib/domain/entries';
import type { PersonId } from '@/lib/domain/person';
import type { EventRecord } from '@/lib/domain/record';
import type { PrismaClient } from '@/lib/platform/generated/client';
import type { Transaction } from '@/lib/store/transaction';
import { type EntryOutcome, type LogAsked, logWithin, reviseWithin, type Written, wholeOrNothing } from './entries';
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
  asked: AloneAsked,
  entry: Entries['statement'],
  clock: Clock,
): Promise<EntryOutcome> {
  const outcome = await logOne(tx, asked, entry, clock);
  if (!outcome.ok) return outcome;
  const { thing } = outcome.written;
  const beside = asked.beside && withStatement(asked.beside, entry, thing, clock);
  const relayed = await logRelays(tx, { ...asked, ...(beside && { beside }) }, thing, clock);
  return relayed.ok ? outcome : relayed;
}

/** One statement to be logged: the id that it gets, and the record that it is checked against, if that was read before. */
export type AloneAsked = Omit<StatementsAsked, 'statements'> & Pick<LogAsked, 'id' | 'beside'>;

/** A record with a statement in it that was just logged. */
export function withStatement(record: EventRecord, entry: Entries['statement'], id: string, clock: Clock): EventRecord {
  const loggedAt = new Date(clock().epochMilliseconds).toISOString();
  return { ...record, statements: [...record.statements, { ...entry, id, ref: id, loggedAt }] };
}

function logOne(
  tx: Transaction,
  { actor, submit, reason, revises, id, beside }: AloneAsked,
  entry: Entries['statement'],
  clock: Clock,
): Promise<EntryOutcome> {
  const asked = { actor, kind: 'statement', entry, ...(submit && { submit }) } as const;
  if (revises) return reviseWithin(tx, { ...asked, ...revises }, clock);
  const given = { ...(reason !== undefined && { reason }), ...(id !== undefined && { id }), ...(beside && { beside }) };
  return logWithin(tx, { ...asked, ...given }, clock);
}

async function logRelays(
  tx: Transaction,
  { actor, submit, relays, beside }: Pick<AloneAsked, 'actor' | 'submit' | 'relays' | 'beside'>,
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
    const given = { ...(submit && { submit }), ...(beside && { beside }) };
    const outcome = await logWithin(tx, { actor, kind: 'rendering', entry, ...given }, clock);
    if (!outcome.ok) return { ...outcome, at };
    ids.push(outcome.written.thing);
  }
  return { ok: true, written: ids };
}
