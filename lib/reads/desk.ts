import { can, type Permission } from '@/lib/domain/permission';
import type { Actor } from '@/lib/domain/person';
import { STEPS } from '@/lib/domain/review';
import { database } from '@/lib/platform/db';
import { type DeskFilter, listForDesk } from '@/lib/store/desk-list';
import { type DeskItem, deskItem } from '@/lib/views/desk';

/** Each line has a form for every step that is open: more would be slow to read, for people as for machines. */
export const DESK_PAGE = 20;

/** One page of the desk's list, with the steps that this person may take on each; or why they may not see it. */
export async function readDeskList(
  actor: Actor,
  { filter, page }: { filter: DeskFilter; page: number },
): Promise<{ ok: true; items: readonly DeskItem[]; total: number } | Extract<Permission, { ok: false }>> {
  const allowed = can(actor, 'see drafts', 'the desk');
  if (!allowed.ok) return allowed;
  const { rows, total } = await listForDesk(database(), { filter, skip: (page - 1) * DESK_PAGE, take: DESK_PAGE });
  const items = rows.map((row) => {
    const steps = STEPS.filter((step) => step !== 'revise' && can(actor, step, row).ok);
    return deskItem(row, steps);
  });
  return { ok: true, items, total };
}
