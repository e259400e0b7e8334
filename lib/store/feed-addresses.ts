import { createHash } from 'node:crypto';
import type { Member, PersonId } from '@/lib/domain/person';
import type { Transaction } from './transaction';

/** Only the hash of a token is stored, so that nobody who reads the table can ask for a feed. */
const hashOf = (token: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(token, 'utf8').digest());

/** Gives somebody an address of their feed; the one before it leads nowhere from then on. */
export async function putFeedAddress(db: Transaction, person: PersonId, token: string, at: Date): Promise<void> {
  const data = { tokenHash: hashOf(token), madeAt: at };
  await db.feedAddress.upsert({ where: { personId: person }, create: { personId: person, ...data }, update: data });
}

/** False if there was none. */
export async function endFeedAddress(db: Transaction, person: PersonId): Promise<boolean> {
  return (await db.feedAddress.deleteMany({ where: { personId: person } })).count === 1;
}

/** When the address of somebody's feed was made; undefined where they have none. */
export async function feedMadeAt(db: Transaction, person: PersonId): Promise<string | undefined> {
  const row = await db.feedAddress.findUnique({ where: { personId: person }, select: { madeAt: true } });
  return row?.madeAt.toISOString();
}

/** Whose feed a token is for; undefined for any other token, and once the account has ended. */
export async function feedOwner(db: Transaction, token: string): Promise<Member | undefined> {
  const row = await db.feedAddress.findUnique({
    where: { tokenHash: hashOf(token) },
    select: { person: { select: { id: true, role: true, endedAt: true } } },
  });
  return row && row.person.endedAt === null ? { id: row.person.id, role: row.person.role } : undefined;
}
