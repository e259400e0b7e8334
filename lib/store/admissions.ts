import type { PersonId, Role } from '@/lib/domain/person';
import { type Admission, ONE_FOR } from '@/lib/domain/same-person';
import type { Transaction } from './transaction';

/**
 * All admissions that may still make two people one: less than a day old and not confirmed. They are few, so all are
 * read. `isOpen` decides exactly when.
 */
export async function recentAdmissions(db: Transaction, now: Date): Promise<readonly Admission[]> {
  const rows = await db.admission.findMany({
    where: { byId: { not: null }, at: { gt: new Date(now.getTime() - ONE_FOR) } },
    select: { personId: true, byId: true, at: true, confirmedAt: true },
  });
  return rows.map(({ personId, byId, at, confirmedAt }) => ({
    person: personId,
    by: byId,
    at: at.getTime(),
    confirmedAt: confirmedAt?.getTime() ?? null,
  }));
}

/**
 * Who let a person in or gave them their role, and until when the two count as one. The one that lasts longest comes
 * first.
 */
export type LetInBy = { by: string; until: string };

/** The admissions that still make a person one with another, with the other's name. */
export const stillOne = (now: Date) =>
  ({
    where: { byId: { not: null }, at: { gt: new Date(now.getTime() - ONE_FOR) }, confirmedAt: null },
    orderBy: { at: 'desc' },
    select: { at: true, by: { select: { name: true } } },
  }) as const;

export const letInBy = (rows: readonly { at: Date; by: { name: string } | null }[]): readonly LetInBy[] =>
  rows.flatMap(({ at, by }) =>
    by === null ? [] : { by: by.name, until: new Date(at.getTime() + ONE_FOR).toISOString() },
  );

/** Who still counts as one person with this person, because they let them in or gave them their role. */
export async function lettersInOf(db: Transaction, person: PersonId, now: Date): Promise<readonly LetInBy[]> {
  const row = await db.person.findUnique({ where: { id: person }, select: { admissions: stillOne(now) } });
  return letInBy(row?.admissions ?? []);
}

export type NewAdmission = { person: PersonId; by: PersonId | null; role: Role; at: Date };

/** Call it before the person is inserted or gets the role: the database refuses either without an admission. */
export async function insertAdmission(db: Transaction, { person, by, role, at }: NewAdmission): Promise<void> {
  await db.admission.create({ data: { personId: person, byId: by, role, at }, select: { id: true } });
}

/** Confirms all open admissions of a person. False where there are none. */
export async function confirmAdmissions(db: Transaction, person: PersonId, by: PersonId, at: Date): Promise<boolean> {
  const { count } = await db.admission.updateMany({
    where: {
      personId: person,
      byId: { not: null },
      confirmedAt: null,
      at: { gt: new Date(at.getTime() - ONE_FOR) },
    },
    data: { confirmedById: by, confirmedAt: at },
  });
  return count > 0;
}
