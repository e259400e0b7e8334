import type { Role } from '@/lib/domain/person';
import type { Prisma } from '@/lib/platform/generated/client';
import { hashedPassword, randomPassword } from '@/lib/platform/passwords';
import { addPerson, endPerson } from '@/lib/writes/people';

type Transaction = Prisma.TransactionClient;

export type DemonstrationPerson = { name: string; email: string; role: Role; password?: string; hash?: string };

export type People = readonly DemonstrationPerson[];

const ROLES_SHOWN: readonly Role[] = ['reporter', 'editor', 'administrator'];

/**
 * The three people of the demonstration, one per role. With passwords they can sign in: these are random and
 * printed once. Without passwords, they are only named as having logged and reviewed it.
 */
export async function peopleOf(access: 'with passwords' | 'without passwords'): Promise<People> {
  const people = ROLES_SHOWN.map((role) => ({
    role,
    name: `Demonstration ${role}`,
    email: `${role}@crossread.example`,
  }));
  if (access === 'without passwords') return people;
  return Promise.all(
    people.map(async (person) => {
      const password = randomPassword();
      return { ...person, password, hash: await hashedPassword(password) };
    }),
  );
}

/** Adds the people; returns who logs and who reviews the demonstration. */
export async function addPeople(
  tx: Transaction,
  people: People,
  at: Date,
): Promise<{ author: string; reviewer: string }> {
  const ids = new Map<Role, string>();
  for (const { name, email, role, hash } of people) {
    const person = { name, email, role, ...(hash !== undefined && { password: hash }) };
    const { id } = await addPerson(tx, person, { by: 'nobody', at });
    ids.set(role, id);
  }
  return { author: idOf(ids, 'reporter'), reviewer: idOf(ids, 'editor') };
}

/** People who cannot sign in are no members of the desk: their accounts end with the load. */
export async function endWithoutPassword(tx: Transaction, people: People, at: Date): Promise<void> {
  for (const { email, hash } of people) {
    if (hash !== undefined) continue;
    const { id } = await tx.person.findUniqueOrThrow({ where: { email }, select: { id: true } });
    await endPerson(tx, id, at);
  }
}

function idOf(ids: ReadonlyMap<Role, string>, role: Role): string {
  const id = ids.get(role);
  if (id === undefined) throw new Error(`The demonstration has no ${role}.`);
  return id;
}
