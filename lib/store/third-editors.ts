import type { Member, PersonId } from '@/lib/domain/person';
import { isThirdTo } from '@/lib/domain/re-entry';
import { oneWith } from '@/lib/domain/same-person';
import { recentAdmissions } from './admissions';
import type { Transaction } from './transaction';

/** Whether the desk has an editor who counts at a time as one person with neither of two. Two queries. */
export async function hasThird(
  db: Transaction,
  between: { author: PersonId; reviewer: PersonId },
  at: Date,
): Promise<boolean> {
  const editors = await db.person.findMany({
    where: { endedAt: null, role: { in: ['editor', 'administrator'] } },
    select: { id: true, role: true },
  });
  const admissions = await recentAdmissions(db, at);
  const isThird = (member: Member) =>
    isThirdTo({ ...member, oneWith: oneWith(member.id, admissions, at.getTime()) }, between);
  return editors.some(isThird);
}
