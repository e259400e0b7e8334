import { can, type Refusal } from '@/lib/domain/permission';
import type { PersonId } from '@/lib/domain/person';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { personOf } from '@/lib/store/people';
import {
  countSavedFilters,
  type FilterChanged,
  insertSavedFilter,
  removeSavedFilter,
  renameSavedFilter,
} from '@/lib/store/saved-filters';

/** More than this nobody finds anything among. */
export const MOST_FILTERS = 50;

export type FilterAsked =
  | { does: 'save'; name: string; query: string }
  | { does: 'rename'; id: string; name: string }
  | { does: 'remove'; id: string };

export type FilterRefused = Refusal | Exclude<FilterChanged, 'done'> | 'too many';

/** Saves a list of the desk for one person, renames it or removes it. Nobody else sees it, and no log tells of it. */
export async function changeSavedFilters(
  client: PrismaClient,
  actor: PersonId,
  asked: FilterAsked,
  clock: () => { epochMilliseconds: number },
): Promise<{ ok: true } | { ok: false; reason: FilterRefused }> {
  const person = await personOf(client, actor, new Date(clock().epochMilliseconds));
  const allowed = can(person, 'keep own filters', { account: actor });
  if (!allowed.ok) return allowed;
  if (asked.does === 'save' && (await countSavedFilters(client, actor)) >= MOST_FILTERS) {
    return { ok: false, reason: 'too many' };
  }
  const changed = await change(client, actor, asked);
  return changed === 'done' ? { ok: true } : { ok: false, reason: changed };
}

function change(client: PrismaClient, actor: PersonId, asked: FilterAsked): Promise<FilterChanged> {
  switch (asked.does) {
    case 'save':
      return insertSavedFilter(client, actor, asked);
    case 'rename':
      return renameSavedFilter(client, actor, asked);
    case 'remove':
      return removeSavedFilter(client, actor, asked.id);
  }
}
