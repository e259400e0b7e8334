import { type EntryProblem, isReserved } from '@/lib/domain/entries';
import { can } from '@/lib/domain/permission';
import type { SourceId } from '@/lib/domain/record';
import { type EntryField, type Refused, refused } from '@/lib/domain/refusal';
import { gradeOf, isOnRecord, knownZones, slugOf, slugOwner } from '@/lib/store/entry-places';
import { isMerged } from '@/lib/store/merged-sources';
import type { Person } from '@/lib/store/people';
import type { Transaction } from '@/lib/store/transaction';

/** What was found wrong with an entry; undefined where nothing is. */
export type EntryFound = EntryProblem | Refused | undefined;

/** In place of the id of what has none yet. No id of the database is this word. */
export const NEW = 'new';

/** A source that an entry names is on record, and is itself: what is merged into another gets nothing new. */
export async function namedProblem(tx: Transaction, field: string, source: SourceId): Promise<EntryFound> {
  if (!(await isOnRecord(tx, 'source', source))) return { field, problem: 'not on record' };
  return (await isMerged(tx, 'source', source)) ? { field, problem: 'merged into another' } : undefined;
}

/** An address is given once, and for good. */
export async function slugProblem(
  tx: Transaction,
  kind: 'event' | 'source' | 'document' | { claimOf: string },
  slug: string,
  thing: string,
): Promise<EntryFound> {
  if (thing !== NEW) {
    const own = await slugOf(tx, typeof kind === 'object' ? 'claim' : kind, thing);
    return own === slug ? undefined : { field: 'slug', problem: 'of another' };
  }
  if (isReserved(slug)) return { field: 'slug', problem: 'taken' };
  const owner = await slugOwner(tx, kind, slug);
  if (owner === undefined) return undefined;
  const isThere = await isOnRecord(tx, typeof kind === 'object' ? 'claim' : kind, owner);
  return { field: 'slug', problem: isThere ? 'taken' : 'taken by what was discarded' };
}

/** Only who may grade gives a grade or changes one; anybody who may revise leaves one as it is. */
export async function gradeProblem(
  tx: Transaction,
  kind: 'source' | 'statement',
  field: 'reliability' | 'credibility',
  given: { grade: string | number; reason: string } | 'not graded',
  actor: Person,
  thing: string,
): Promise<EntryFound> {
  if (can(actor, 'grade', 'the desk').ok) return undefined;
  const before = thing === NEW ? 'not graded' : await gradeOf(tx, kind, thing);
  return isSameGrade(before, given) ? undefined : { field, problem: 'not this role' };
}

type Graded = { grade: string | number; reason: string } | 'not graded';

function isSameGrade(a: Graded, b: Graded): boolean {
  if (a === 'not graded' || b === 'not graded') return a === b;
  return a.grade === b.grade && a.reason === b.reason;
}

/** The database has a list of zones of its own, which may be older than that of the program. */
export async function zoneProblem(tx: Transaction, zones: Readonly<Record<string, string>>): Promise<EntryFound> {
  const known = await knownZones(tx, Object.values(zones));
  const field = Object.keys(zones).find((one) => !known.has(zones[one] ?? ''));
  return field === undefined ? undefined : refused('no valid zone', field as EntryField);
}
