import type { SourceId } from '@/lib/domain/record';
import type { Reviewed } from '@/lib/domain/review';
import type { Transaction } from './transaction';

/** The source that each source that is merged has become. Merges are one deep. */
export type Merged = ReadonlyMap<SourceId, SourceId>;

/** Every source of the desk that is merged into another, with that one. */
export async function mergedSources(db: Transaction): Promise<Merged> {
  const rows = await db.source.findMany({
    where: { mergedIntoId: { not: null } },
    select: { id: true, mergedIntoId: true },
  });
  return new Map(rows.flatMap(({ id, mergedIntoId }) => (mergedIntoId === null ? [] : [[id, mergedIntoId] as const])));
}

/** The source that a revision means which names this one: a revision never changes, so it goes on naming the one of before. */
export const sourceNow = (merged: Merged, id: SourceId): SourceId => merged.get(id) ?? id;

/** The same, asked of the database for one of them. */
export async function sourceNowOf(db: Transaction, id: SourceId): Promise<SourceId> {
  const row = await db.source.findUnique({ where: { id }, select: { mergedIntoId: true } });
  return row?.mergedIntoId ?? id;
}

/** Whether a thing is a source that is merged into another: nothing of it changes before that is undone. */
export async function isMerged(db: Transaction, kind: Reviewed, thing: string): Promise<boolean> {
  return kind === 'source' && (await sourceNowOf(db, thing)) !== thing;
}

/**
 * The address to which an address of a source leads: its own, or that of the source into which it is merged. Undefined if
 * no source has it.
 */
export async function sourceAt(db: Transaction, slug: string): Promise<string | undefined> {
  const row = await db.source.findUnique({
    where: { slug },
    select: { slug: true, mergedInto: { select: { slug: true } } },
  });
  return row ? (row.mergedInto?.slug ?? row.slug) : undefined;
}

/** The addresses that lead elsewhere by now, of sources that readers had: each with the one to which it leads. */
export async function formerAddresses(db: Transaction): Promise<ReadonlyMap<string, string>> {
  const rows = await db.source.findMany({
    where: { mergedIntoId: { not: null }, standing: 'shown', publishedRevision: { is: { confidential: false } } },
    select: { slug: true, mergedInto: { select: { slug: true } } },
  });
  return new Map(
    rows.flatMap(({ slug, mergedInto }) => (mergedInto === null ? [] : [[slug, mergedInto.slug] as const])),
  );
}
