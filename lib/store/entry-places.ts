import { isGivenUp, type Reviewed } from '@/lib/domain/review';
import type { ValueType } from '@/lib/domain/value';
import { methodWord } from './names';
import { reviewable } from './steps';
import type { Transaction } from './transaction';

/** The thing that has an address already; undefined if none has. Questions have their addresses within an event. */
export async function slugOwner(
  db: Transaction,
  kind: 'event' | 'source' | 'document' | { claimOf: string },
  slug: string,
): Promise<string | undefined> {
  const where = { where: { slug }, select: { id: true } } as const;
  if (typeof kind === 'object') {
    const row = await db.claim.findUnique({
      where: { eventId_slug: { eventId: kind.claimOf, slug } },
      select: { id: true },
    });
    return row?.id;
  }
  switch (kind) {
    case 'event':
      return (await db.event.findUnique(where))?.id;
    case 'source':
      return (await db.source.findUnique(where))?.id;
    case 'document':
      return (await db.document.findUnique(where))?.id;
  }
}

/** The address of a thing. */
export async function slugOf(
  db: Transaction,
  kind: 'event' | 'claim' | 'source' | 'document',
  id: string,
): Promise<string | undefined> {
  const where = { where: { id }, select: { slug: true } } as const;
  switch (kind) {
    case 'event':
      return (await db.event.findUnique(where))?.slug;
    case 'claim':
      return (await db.claim.findUnique(where))?.slug;
    case 'source':
      return (await db.source.findUnique(where))?.slug;
    case 'document':
      return (await db.document.findUnique(where))?.slug;
  }
}

/** The questions of an event. */
export async function claimsOfEvent(db: Transaction, eventId: string): Promise<readonly string[]> {
  const rows = await db.claim.findMany({ where: { eventId }, select: { id: true }, orderBy: { id: 'asc' } });
  return rows.map(({ id }) => id);
}

/** Those of these zones that the database knows. */
export async function knownZones(db: Transaction, zones: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ name: string }[]>`select name from time_zone where name = any (${[...zones]})`;
  return new Set(rows.map(({ name }) => name));
}

/** What is no id is the id of nothing. */
const isId = (id: string): boolean => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id);

/** Whether the desk has such a thing, in whatever state but given up: what was discarded is taken up again first. */
export async function isOnRecord(db: Transaction, kind: Reviewed, id: string): Promise<boolean> {
  if (!isId(id)) return false;
  const found = await reviewable(db, kind, id);
  return found !== undefined && !isGivenUp(found);
}

/** Where a thing belongs for good: what a revision cannot change. */
export type Place = {
  event?: string;
  claim?: string;
  source?: string;
  statement?: string;
  outlet?: string;
  type?: ValueType;
  /** Of a statement: what it is called in its event, and when it was logged. */
  ref?: string;
  loggedAt?: string;
};

export async function placeOf(
  db: Transaction,
  kind: Extract<Reviewed, 'claim' | 'statement' | 'rendering' | 'search'>,
  id: string,
): Promise<Place | undefined> {
  if (!isId(id)) return undefined;
  const where = { where: { id } };
  switch (kind) {
    case 'claim': {
      const row = await db.claim.findUnique({ ...where, select: { eventId: true, valueType: true } });
      return row ? { event: row.eventId, type: methodWord(row.valueType) } : undefined;
    }
    case 'statement': {
      const row = await db.statement.findUnique({
        ...where,
        select: { eventId: true, claimId: true, sourceId: true, valueType: true, ref: true, createdAt: true },
      });
      if (row === null) return undefined;
      const { eventId: event, claimId: claim, sourceId: source, ref } = row;
      return { event, claim, source, type: methodWord(row.valueType), ref, loggedAt: row.createdAt.toISOString() };
    }
    case 'rendering': {
      const row = await db.rendering.findUnique({
        ...where,
        select: { eventId: true, claimId: true, statementId: true, outletId: true, valueType: true },
      });
      if (row === null) return undefined;
      const { eventId: event, claimId: claim, statementId: statement, outletId: outlet } = row;
      return { event, claim, statement, outlet, type: methodWord(row.valueType) };
    }
    case 'search': {
      const row = await db.search.findUnique({ ...where, select: { claimId: true, sourceId: true } });
      return row ? { claim: row.claimId, source: row.sourceId } : undefined;
    }
  }
}

/** The body that a source speaks for, the one that this speaks for, and so on, itself included; as they are merged now. */
export async function voicesAbove(db: Transaction, source: string): Promise<ReadonlySet<string>> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    with recursive up(id) as (
      select ${source}::uuid
      union
      select source_now(r.speaks_for_id) from up join lateral (
        select speaks_for_id from source_revision where source_id = up.id order by number desc limit 1) r on true
      where r.speaks_for_id is not null
    )
    select id::text from up`;
  return new Set(rows.map(({ id }) => id));
}

/** The grade that the latest revision of a thing gives, with its reason. */
export async function gradeOf(
  db: Transaction,
  kind: 'source' | 'statement',
  id: string,
): Promise<{ grade: string | number; reason: string } | 'not graded'> {
  const order = { orderBy: { number: 'desc' } } as const;
  if (kind === 'source') {
    const row = await db.sourceRevision.findFirst({
      where: { sourceId: id },
      ...order,
      select: { reliability: true, reliabilityReason: true },
    });
    return graded(row?.reliability, row?.reliabilityReason);
  }
  const row = await db.statementRevision.findFirst({
    where: { statementId: id },
    ...order,
    select: { credibility: true, credibilityReason: true },
  });
  return graded(row?.credibility, row?.credibilityReason);
}

const graded = (grade: string | number | null | undefined, reason: string | null | undefined) =>
  grade == null || reason == null ? 'not graded' : { grade, reason };

const IN_NUMBERS = /^(\D*)(\d+)$/;

/**
 * The next short name of a statement ("s24") or a rendering ("r7") in an event: one above the highest that has this form.
 * Call it under the lock of the log.
 */
export async function nextRef(db: Transaction, kind: 'statement' | 'rendering', eventId: string): Promise<string> {
  const letter = kind === 'statement' ? 's' : 'r';
  const where = { eventId, ref: { startsWith: letter } };
  const newest = { where, orderBy: { id: 'desc' }, take: 50, select: { ref: true } } as const;
  const rows = kind === 'statement' ? await db.statement.findMany(newest) : await db.rendering.findMany(newest);
  const highest = rows.reduce((most, { ref }) => {
    const [, word, number] = IN_NUMBERS.exec(ref) ?? [];
    return word === letter ? Math.max(most, Number(number)) : most;
  }, 0);
  return freeRef(db, kind, eventId, letter, highest + 1);
}

async function freeRef(
  db: Transaction,
  kind: 'statement' | 'rendering',
  eventId: string,
  letter: string,
  from: number,
): Promise<string> {
  const ref = `${letter}${from}`;
  const where = { where: { eventId_ref: { eventId, ref } }, select: { id: true } } as const;
  const taken = kind === 'statement' ? await db.statement.findUnique(where) : await db.rendering.findUnique(where);
  return taken === null ? ref : freeRef(db, kind, eventId, letter, from + 1);
}
