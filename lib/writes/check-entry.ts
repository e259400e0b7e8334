import type { Entries } from '@/lib/domain/entries';
import { checkRendering, checkStatement } from '@/lib/domain/entry';
import { checkClaim } from '@/lib/domain/entry-claim';
import { checkDate } from '@/lib/domain/entry-time';
import { can } from '@/lib/domain/permission';
import type { EventRecord } from '@/lib/domain/record';
import type { Refused } from '@/lib/domain/refusal';
import type { Reviewed } from '@/lib/domain/review';
import { readDeskRecord } from '@/lib/store/desk-record';
import { gradeOf, isOnRecord, placeOf, slugOwner, voicesAbove } from '@/lib/store/entry-places';
import type { Person } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';

/** What is wrong with an entry beside the method's rules, and with which field. */
export type EntryProblem = {
  field: string;
  problem: 'taken' | 'not on record' | 'of another' | 'in a circle' | 'not this role';
};

export type Entered<K extends Reviewed = Reviewed> = K extends Reviewed ? { kind: K; entry: Entries[K] } : never;

/** A key that no id of the database is: the new statement, while it is checked. */
const NEW = 'new';

type Found = EntryProblem | Refused | undefined;

/**
 * What is wrong with an entry, as the database has the rest now: the method's entry rules, addresses that are taken, what
 * it refers to, and whether this person may grade. `thing` is the id of what is revised. Nothing is wrong: undefined.
 */
export async function checkEntry(
  tx: Transaction,
  entered: Entered,
  actor: Person,
  thing: string | 'new',
): Promise<Found> {
  switch (entered.kind) {
    case 'event':
      return slugProblem(tx, 'event', entered.entry.slug, thing);
    case 'claim':
      return claimProblem(tx, entered.entry, thing);
    case 'source':
      return sourceProblem(tx, entered.entry, actor, thing);
    case 'statement':
      return statementProblem(tx, entered.entry, actor, thing);
    case 'rendering':
      return renderingProblem(tx, entered.entry, thing);
    case 'search':
      return searchProblem(tx, entered.entry, thing);
    case 'document':
      return documentProblem(tx, entered.entry, thing);
  }
}

async function slugProblem(
  tx: Transaction,
  kind: 'event' | 'source' | 'document' | { claimOf: string },
  slug: string,
  thing: string,
): Promise<Found> {
  const owner = await slugOwner(tx, kind, slug);
  return owner === undefined || owner === thing ? undefined : { field: 'slug', problem: 'taken' };
}

async function claimProblem(tx: Transaction, entry: Entries['claim'], thing: string): Promise<Found> {
  if (!(await isOnRecord(tx, 'event', entry.event))) return { field: 'event', problem: 'not on record' };
  if (thing !== NEW) {
    const place = await placeOf(tx, 'claim', thing);
    if (place?.event !== entry.event) return { field: 'event', problem: 'of another' };
    if (place.type !== entry.type) return { field: 'type', problem: 'of another' };
  }
  const entry_ = checkClaim({ ...entry, id: thing });
  return entry_.ok ? slugProblem(tx, { claimOf: entry.event }, entry.slug, thing) : entry_;
}

async function sourceProblem(tx: Transaction, entry: Entries['source'], actor: Person, thing: string): Promise<Found> {
  const { speaksFor, reliability } = entry;
  if (speaksFor !== undefined) {
    if (!(await isOnRecord(tx, 'source', speaksFor))) return { field: 'speaksFor', problem: 'not on record' };
    if ((await voicesAbove(tx, speaksFor)).has(thing)) return { field: 'speaksFor', problem: 'in a circle' };
  }
  const graded = await gradeProblem(tx, 'source', 'reliability', reliability, actor, thing);
  return graded ?? slugProblem(tx, 'source', entry.slug, thing);
}

/** Only who may grade gives a grade or changes one; anybody who may revise leaves one as it is. */
async function gradeProblem(
  tx: Transaction,
  kind: 'source' | 'statement',
  field: 'reliability' | 'credibility',
  given: { grade: string | number; reason: string } | 'not graded',
  actor: Person,
  thing: string,
): Promise<Found> {
  if (can(actor, 'grade', 'the desk').ok) return undefined;
  const before = thing === NEW ? 'not graded' : await gradeOf(tx, kind, thing);
  return JSON.stringify(before) === JSON.stringify(given) ? undefined : { field, problem: 'not this role' };
}

async function statementProblem(
  tx: Transaction,
  entry: Entries['statement'],
  actor: Person,
  thing: string,
): Promise<Found> {
  if (!(await isOnRecord(tx, 'source', entry.source))) return { field: 'source', problem: 'not on record' };
  if (thing !== NEW) {
    const place = await placeOf(tx, 'statement', thing);
    if (place?.claim !== entry.claim) return { field: 'claim', problem: 'of another' };
    if (place.source !== entry.source) return { field: 'source', problem: 'of another' };
  }
  const record = await readDeskRecord(tx, entry.claim);
  if (record === undefined) return { field: 'claim', problem: 'not on record' };
  const before = record.statements.find(({ id }) => id === thing);
  const put = { ...entry, id: thing, ref: before?.ref ?? NEW, loggedAt: before?.loggedAt ?? record.publishedAt };
  const allowed = checkStatement(put, record);
  if (!allowed.ok) return allowed;
  const graded = await gradeProblem(tx, 'statement', 'credibility', entry.credibility, actor, thing);
  return graded ?? evidenceProblem(tx, entry);
}

async function renderingProblem(tx: Transaction, entry: Entries['rendering'], thing: string): Promise<Found> {
  if (!(await isOnRecord(tx, 'source', entry.outlet))) return { field: 'outlet', problem: 'not on record' };
  if (thing !== NEW) {
    const place = await placeOf(tx, 'rendering', thing);
    if (place?.statement !== entry.statement) return { field: 'statement', problem: 'of another' };
    if (place.outlet !== entry.outlet) return { field: 'outlet', problem: 'of another' };
  }
  const claim = (await placeOf(tx, 'statement', entry.statement))?.claim;
  const record: EventRecord | undefined = claim === undefined ? undefined : await readDeskRecord(tx, claim);
  if (record === undefined) return { field: 'statement', problem: 'not on record' };
  const allowed = checkRendering({ ...entry, id: thing, ref: NEW }, record);
  return allowed.ok ? evidenceProblem(tx, entry) : allowed;
}

async function searchProblem(tx: Transaction, entry: Entries['search'], thing: string): Promise<Found> {
  if (!(await isOnRecord(tx, 'source', entry.source))) return { field: 'source', problem: 'not on record' };
  const place = await placeOf(tx, 'claim', entry.claim);
  if (place === undefined) return { field: 'claim', problem: 'not on record' };
  if (thing !== NEW) {
    const own = await placeOf(tx, 'search', thing);
    if (own?.claim !== entry.claim) return { field: 'claim', problem: 'of another' };
    if (own.source !== entry.source) return { field: 'source', problem: 'of another' };
  }
  const dated = checkDate(entry.until, entry.until.zone, 'until');
  return dated.ok ? undefined : dated;
}

async function documentProblem(tx: Transaction, entry: Entries['document'], thing: string): Promise<Found> {
  if (entry.outlet !== undefined && !(await isOnRecord(tx, 'source', entry.outlet))) {
    return { field: 'outlet', problem: 'not on record' };
  }
  return slugProblem(tx, 'document', entry.slug, thing);
}

async function evidenceProblem(tx: Transaction, { evidence }: Pick<Entries['statement'], 'evidence'>): Promise<Found> {
  for (const { document } of evidence) {
    if (!(await isOnRecord(tx, 'document', document))) return { field: 'evidence', problem: 'not on record' };
  }
  return undefined;
}
