import type { Entries } from '@/lib/domain/entries';
import { checkClaim } from '@/lib/domain/entry-claim';
import { checkEvent } from '@/lib/domain/entry-event';
import { checkRevisedClaim, checkRevisedEvent } from '@/lib/domain/entry-revised';
import { checkSource } from '@/lib/domain/entry-source';
import type { EventRecord } from '@/lib/domain/record';
import { redactedField } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';
import { readDeskRecord } from '@/lib/store/desk-record';
import { claimsOfEvent, isOnRecord, placeOf, voicesAbove } from '@/lib/store/entry-places';
import type { Person } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';
import { type EntryFound, gradeProblem, NEW, namedProblem, slugProblem, zoneProblem } from './check-parts';
import { renderingProblem, searchProblem, statementProblem } from './check-said';
import { renameProblem } from './check-short-names';

export type { EntryProblem } from '@/lib/domain/entries';

export type Entered<K extends Reviewed = Reviewed> = K extends Reviewed
  ? { kind: K; entry: Entries[K]; beside?: EventRecord }
  : never;

/**
 * What is wrong with an entry, as the database has the rest now: the method's entry rules, addresses that are taken, what
 * it refers to, texts that stand for what was redacted, and whether this person may grade. `thing` is the id of what is revised, `at` is now. Nothing is wrong:
 * undefined.
 */
export async function checkEntry(
  tx: Transaction,
  entered: Entered,
  actor: Person,
  thing: string | 'new',
  at: Date,
): Promise<EntryFound> {
  const gone = redactedField(entered.entry);
  if (gone !== undefined) return { field: gone, problem: 'redacted' };
  switch (entered.kind) {
    case 'event':
      return eventProblem(tx, entered.entry, thing);
    case 'claim':
      return claimProblem(tx, entered.entry, thing);
    case 'source':
      return sourceProblem(tx, entered.entry, actor, thing);
    case 'statement':
      return statementProblem(tx, entered.entry, actor, thing, at, entered.beside);
    case 'rendering':
      return renderingProblem(tx, entered.entry, thing, entered.beside);
    case 'search':
      return searchProblem(tx, entered.entry, thing);
    case 'document':
      return documentProblem(tx, entered.entry, thing);
  }
}

async function eventProblem(tx: Transaction, entry: Entries['event'], thing: string): Promise<EntryFound> {
  const allowed = checkEvent(entry);
  if (!allowed.ok) return allowed;
  return (
    (await zoneProblem(tx, { zone: entry.zone })) ??
    (await slugProblem(tx, 'event', entry.slug, thing)) ??
    (thing === NEW ? undefined : movedDays(tx, entry, thing))
  );
}

/** In another zone days end at another time: what was said on one must still be in order. */
async function movedDays(tx: Transaction, entry: Entries['event'], thing: string): Promise<EntryFound> {
  for (const claim of await claimsOfEvent(tx, thing)) {
    const record = await readDeskRecord(tx, claim);
    if (record === undefined || record.event.zone === entry.zone) return undefined;
    const allowed = checkRevisedEvent({ ...entry, id: thing }, record);
    if (!allowed.ok) return allowed;
  }
  return undefined;
}

async function claimProblem(tx: Transaction, entry: Entries['claim'], thing: string): Promise<EntryFound> {
  if (!(await isOnRecord(tx, 'event', entry.event))) return { field: 'event', problem: 'not on record' };
  if (thing !== NEW) {
    const place = await placeOf(tx, 'claim', thing);
    if (place?.event !== entry.event) return { field: 'event', problem: 'of another' };
    if (place.type !== entry.type) return { field: 'type', problem: 'of another' };
  }
  const claim = { ...entry, id: thing };
  const allowed = checkClaim(claim);
  if (!allowed.ok) return allowed;
  const slug = await slugProblem(tx, { claimOf: entry.event }, entry.slug, thing);
  if (slug !== undefined || thing === NEW) return slug;
  const record = await readDeskRecord(tx, thing);
  const stays = record === undefined ? undefined : checkRevisedClaim(claim, record);
  return stays?.ok === false ? stays : undefined;
}

async function sourceProblem(
  tx: Transaction,
  entry: Entries['source'],
  actor: Person,
  thing: string,
): Promise<EntryFound> {
  const { speaksFor, reliability } = entry;
  const allowed = checkSource(entry);
  if (!allowed.ok) return allowed;
  if (speaksFor !== undefined) {
    const named = await namedProblem(tx, 'speaksFor', speaksFor);
    if (named) return named;
    if ((await voicesAbove(tx, speaksFor)).has(thing)) return { field: 'speaksFor', problem: 'in a circle' };
  }
  return (
    (await gradeProblem(tx, 'source', 'reliability', reliability, actor, thing)) ??
    (await slugProblem(tx, 'source', entry.slug, thing)) ??
    (thing === NEW ? undefined : renameProblem(tx, entry, thing))
  );
}

async function documentProblem(tx: Transaction, entry: Entries['document'], thing: string): Promise<EntryFound> {
  const named = entry.outlet === undefined ? undefined : await namedProblem(tx, 'outlet', entry.outlet);
  return named ?? slugProblem(tx, 'document', entry.slug, thing);
}
