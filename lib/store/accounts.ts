import { randomInt, randomUUID } from 'node:crypto';
import type { PersonId, Role } from '@/lib/domain/person';
import { insertAdmission } from './admissions';
import type { Transaction } from './transaction';

export type NewPerson = {
  name: string;
  email: string;
  role: Role;
  /** A scrypt hash. Without one nobody can sign in as this person. */
  password?: string;
};

/**
 * Adds a person to the desk under a new pseudonym. `by` is who let them in, null for nobody. The public log needs an
 * entry for it.
 */
export async function insertPerson(
  db: Transaction,
  person: NewPerson,
  { by, at }: { by: PersonId | null; at: Date },
): Promise<{ id: PersonId; pseudonym: string }> {
  const { name, email, role, password } = person;
  const pseudonym = await freePseudonym(db);
  const id = randomUUID();
  await insertAdmission(db, { person: id, by, role, at });
  await db.person.create({
    data: { id, name: name.trim(), email: email.trim().toLowerCase(), role, pseudonym },
    select: { id: true },
  });
  if (password !== undefined) {
    await db.credential.create({
      data: { userId: id, accountId: id, providerId: 'credential', password },
      select: { id: true },
    });
  }
  return { id, pseudonym };
}

/** Consonants and vowels in turn: a name that can be pronounced and says nothing about the person. */
async function freePseudonym(db: Transaction): Promise<string> {
  const pick = (letters: string) => letters[randomInt(letters.length)] ?? '';
  const syllable = () => pick('bdfgklmnprstvz') + pick('aeiou');
  for (;;) {
    const pseudonym = `desk-${syllable()}${syllable()}${syllable()}`;
    if ((await db.person.count({ where: { pseudonym } })) === 0) return pseudonym;
  }
}

export async function endPerson(db: Transaction, id: PersonId, at: Date): Promise<void> {
  await db.person.update({ where: { id }, data: { endedAt: at }, select: { id: true } });
  await db.session.deleteMany({ where: { userId: id } });
}
