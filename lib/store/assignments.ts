import type { PersonId } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import type { InHand } from './desk-list';
import type { Transaction } from './transaction';

export type NewAssignment = {
  kind: Reviewed;
  thing: string;
  /** How many steps of the review the thing has seen. */
  version: number;
  to: PersonId | 'nobody';
  by: PersonId;
  at: Date;
};

/** Writes who has something in hand from now on, and returns the id of the row. Lock the private chain first. */
export async function insertAssignment(
  db: Transaction,
  { kind, thing, version, to, by, at }: NewAssignment,
): Promise<string> {
  const last = await db.assignment.findFirst({
    where: { kind, thingId: thing },
    orderBy: { number: 'desc' },
    select: { number: true },
  });
  const number = (last?.number ?? 0) + 1;
  const toId = to === 'nobody' ? null : to;
  const data = { kind, thingId: thing, number, version, toId, byId: by, at };
  return (await db.assignment.create({ data, select: { id: true } })).id;
}

/** Who has something in hand now. */
export async function assignedTo(db: Transaction, kind: Reviewed, thing: string): Promise<PersonId | 'nobody'> {
  const row = await db.deskItem.findUnique({
    where: { kind_thingId: { kind, thingId: thing } },
    select: { assignedToId: true },
  });
  return row?.assignedToId ?? 'nobody';
}

/** The same with both people, under the names that the log has for them, and since when; undefined where nobody has it. */
export async function assignmentOf(db: Transaction, kind: Reviewed, thing: string): Promise<InHand | undefined> {
  const row = await db.deskItem.findUnique({
    where: { kind_thingId: { kind, thingId: thing } },
    select: { assignedToId: true, assignedById: true, assignedAt: true },
  });
  if (!row?.assignedToId || !row.assignedById || !row.assignedAt) return undefined;
  const { assignedToId: to, assignedById: by, assignedAt: at } = row;
  const people = await db.person.findMany({ where: { id: { in: [to, by] } }, select: { id: true, pseudonym: true } });
  const named = (id: PersonId) => people.find((person) => person.id === id)?.pseudonym ?? '';
  return { to, toPseudonym: named(to), by, byPseudonym: named(by), at };
}

/** The people to whom something can be assigned, in the order of the names that the log has for them. */
export async function peopleToAssign(db: Transaction): Promise<readonly { id: PersonId; pseudonym: string }[]> {
  return db.person.findMany({
    where: { endedAt: null },
    orderBy: { pseudonym: 'asc' },
    select: { id: true, pseudonym: true },
  });
}
