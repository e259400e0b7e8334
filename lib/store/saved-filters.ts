import type { PersonId } from '@/lib/domain/person';
import { Prisma } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

/** A list of the desk that a person keeps: `query` is what stands behind the question mark of its address. */
export type SavedFilter = { id: string; name: string; query: string };

/** The lists that somebody keeps, in the order of their names. */
export async function savedFilters(db: Transaction, person: PersonId): Promise<readonly SavedFilter[]> {
  return db.savedFilter.findMany({
    where: { personId: person },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, query: true },
  });
}

export const countSavedFilters = (db: Transaction, person: PersonId): Promise<number> =>
  db.savedFilter.count({ where: { personId: person } });

export type FilterChanged = 'done' | 'name taken' | 'no such thing';

export async function insertSavedFilter(
  db: Transaction,
  person: PersonId,
  { name, query }: Omit<SavedFilter, 'id'>,
): Promise<FilterChanged> {
  const isTaken = await db.savedFilter.findFirst({ where: { personId: person, name }, select: { id: true } });
  if (isTaken) return 'name taken';
  return unlessTaken(() => db.savedFilter.create({ data: { personId: person, name, query }, select: { id: true } }));
}

/** Of somebody else's there is none. */
export async function renameSavedFilter(
  db: Transaction,
  person: PersonId,
  { id, name }: Omit<SavedFilter, 'query'>,
): Promise<FilterChanged> {
  const isTaken = await db.savedFilter.findFirst({
    where: { personId: person, name, id: { not: id } },
    select: { id: true },
  });
  if (isTaken) return 'name taken';
  const changed = await unlessTaken(() =>
    db.savedFilter.updateMany({ where: { id, personId: person }, data: { name } }),
  );
  return changed;
}

export async function removeSavedFilter(db: Transaction, person: PersonId, id: string): Promise<FilterChanged> {
  const { count } = await db.savedFilter.deleteMany({ where: { id, personId: person } });
  return count === 0 ? 'no such thing' : 'done';
}

/** Two tabs of one person may save the same name at once: the database takes it once. */
async function unlessTaken(write: () => Promise<{ id: string } | { count: number }>): Promise<FilterChanged> {
  try {
    const written = await write();
    return 'count' in written && written.count === 0 ? 'no such thing' : 'done';
  } catch (error) {
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') return 'name taken';
    throw error;
  }
}
