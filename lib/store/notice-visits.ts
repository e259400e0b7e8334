import type { PersonId } from '@/lib/domain/person';
import type { Transaction } from './transaction';

/** Until when somebody has seen their notices; undefined where they never said so. */
export async function noticesSeenAt(db: Transaction, person: PersonId): Promise<string | undefined> {
  const row = await db.noticeVisit.findUnique({ where: { personId: person }, select: { seenAt: true } });
  return row?.seenAt.toISOString();
}

export async function writeNoticesSeen(db: Transaction, person: PersonId, at: Date): Promise<void> {
  const data = { seenAt: at };
  await db.noticeVisit.upsert({ where: { personId: person }, create: { personId: person, ...data }, update: data });
}
