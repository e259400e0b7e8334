import { recordBearingOn } from '@/lib/domain/bearing';
import type { Entries } from '@/lib/domain/entries';
import { can } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { ClaimId, EventRecord } from '@/lib/domain/record';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { readDeskRecordOn } from '@/lib/store/desk-record';
import { loggedStatements } from '@/lib/store/logged-statements';
import { personOf } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { discardStatements, type SeenStatement } from './cells';
import { type EntryOutcome, type EntryRefusal, type Written, wholeOrNothing } from './entries';
import { logStatementWithin, type RelayEntry, withStatement } from './log-statements';

/**
 * A cell of a block: its statement, how outlets passed it on, and the id that the statement gets. `again` is the statement
 * that it was before that was undone.
 */
export type CellEntry = {
  key: string;
  entry: Entries['statement'];
  relays: readonly RelayEntry[];
  again?: string | undefined;
};

type Clock = () => { epochMilliseconds: number };

/**
 * Logs cells of a block as drafts, all of them or none. One that was logged before under its key, by the same person and in
 * the same place, is told as it is now, and not logged again: an answer that got lost is asked for once more. Under any
 * other statement's id nothing is logged, and nothing is logged again of which words were redacted. `at` of a refusal
 * counts the cells, from 0.
 */
export async function logCells(
  client: PrismaClient,
  { actor, event, cells }: { actor: PersonId; event: string; cells: readonly CellEntry[] },
  clock: Clock,
): Promise<EntryOutcome<readonly Written[]>> {
  return wholeOrNothing(client, async (tx) => {
    const person = await personOf(tx, actor, new Date(clock().epochMilliseconds));
    const allowed = can(person, 'log', 'the desk');
    if (!allowed.ok) return allowed;
    const logged = await loggedStatements(
      tx,
      cells.flatMap(({ key, again }) => (again === undefined ? key : [key, again])),
    );
    const before = new Map(logged.map((one) => [one.id, one]));
    const records = await recordsOf(tx, event, cells);
    const written: Written[] = [];
    for (const [at, { key, entry, relays, again }] of cells.entries()) {
      const isRedacted = again !== undefined && before.get(again)?.isRedacted === true;
      if (isRedacted) return { ok: false, reason: { field: 'words', problem: 'redacted' }, at };
      const found = before.get(key);
      if (found) {
        const isIt = found.author === actor && found.claim === entry.claim && found.source === entry.source;
        if (!isIt) return { ok: false, reason: 'changed meanwhile', at };
        written.push({ thing: key, revision: found.revision, version: found.version });
        continue;
      }
      const beside = records.get(entry.claim);
      if (beside === undefined) return { ok: false, reason: { field: 'claim', problem: 'not on record' }, at };
      const outcome = await logStatementWithin(tx, { actor, relays, id: key, beside }, entry, clock);
      if (!outcome.ok) return { ...outcome, at };
      records.set(entry.claim, withStatement(beside, entry, key, clock));
      written.push(outcome.written);
    }
    return { ok: true, written };
  });
}

/** What is on record on each question of these cells, read once for all of them. */
async function recordsOf(
  tx: Transaction,
  event: string,
  cells: readonly CellEntry[],
): Promise<Map<ClaimId, EventRecord>> {
  const claims = new Set(cells.map(({ entry }) => entry.claim));
  const record = await readDeskRecordOn(tx, event, [...claims]);
  const on = record?.claims.filter(({ id }) => claims.has(id)) ?? [];
  return new Map(on.flatMap((claim) => (record ? [[claim.id, recordBearingOn(record, claim)] as const] : [])));
}

/** What became of drafts that were undone: those that are discarded, and those that are kept, with the reason. */
export type Undone = {
  discarded: readonly Written[];
  kept: readonly { thing: string; reason: EntryRefusal }[];
};

/**
 * Discards drafts that a block made, with how outlets passed them on. One that somebody changed since, or that is in use, is
 * kept and named; all others are discarded together. One that is discarded already counts as that.
 */
export async function undoCells(
  client: PrismaClient,
  { actor, statements }: { actor: PersonId; statements: readonly SeenStatement[] },
  clock: Clock,
): Promise<EntryOutcome<Undone>> {
  const now = await loggedStatements(
    client,
    statements.map(({ thing }) => thing),
  );
  const gone = new Map(now.flatMap((one) => (one.isDiscarded ? [[one.id, one] as const] : [])));
  const discarded = [...gone].map(([thing, { revision, version }]) => ({ thing, revision, version }));
  const kept: Undone['kept'][number][] = [];
  let left = statements.filter(({ thing }) => !gone.has(thing));
  while (left.length > 0) {
    const outcome = await discardStatements(client, { actor, statements: left }, clock);
    if (outcome.ok) return { ok: true, written: { discarded: [...discarded, ...outcome.written], kept } };
    const refused = outcome.at === undefined ? undefined : left[outcome.at];
    if (refused === undefined) return outcome;
    kept.push({ thing: refused.thing, reason: outcome.reason });
    left = left.filter((one) => one !== refused);
  }
  return { ok: true, written: { discarded, kept } };
}
