import { can, type Permission } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { STEPS } from '@/lib/domain/review';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { lettersInOf } from '@/lib/store/admissions';
import { type DeskListAsked, listForDesk } from '@/lib/store/desk-list';
import { actorOf } from '@/lib/store/people';
import { ownCountsAsText } from '@/lib/views/accounts';
import { type DeskItem, deskItem } from '@/lib/views/desk';
import { legibleView } from '@/lib/views/legible';

/** Each line has a form for every possible step: more lines would be slow to read, for people and for machines. */
export const DESK_PAGE = 20;

/**
 * Reads one page of the desk's list, of all things or of those that are asked for, with the steps that this person may take on each item, or why they may not see it.
 * `countsAs` tells a new member with whom they count as one person.
 */
export async function readDeskList(
  member: Member,
  { page, ...asked }: Omit<DeskListAsked, 'skip' | 'take'> & { page: number },
): Promise<
  { ok: true; items: readonly DeskItem[]; total: number; countsAs?: string } | Extract<Permission, { ok: false }>
> {
  const allowed = can(member, 'see drafts', 'the desk');
  if (!allowed.ok) return allowed;
  const now = new Date(systemClock().epochMilliseconds);
  const actor = await actorOf(deskDatabase(), member, now);
  const { rows, total } = await listForDesk(deskDatabase(), {
    ...asked,
    skip: (page - 1) * DESK_PAGE,
    take: DESK_PAGE,
  });
  const items = rows.map((row) => {
    const asked = STEPS.filter((step) => step !== 'revise').map((step) => ({ step, may: can(actor, step, row) }));
    const isOneWith = asked.some(({ may }) => !may.ok && may.reason === 'not a second person');
    return deskItem(
      row,
      asked.flatMap(({ step, may }) => (may.ok ? step : [])),
      isOneWith,
    );
  });
  const countsAs = ownCountsAsText(await lettersInOf(deskDatabase(), member.id, now));
  return { ok: true, items: legibleView(items), total, ...(countsAs !== undefined && { countsAs }) };
}
