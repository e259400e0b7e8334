import { can } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { savedFilters } from '@/lib/store/saved-filters';
import { legible } from '@/lib/views/legible';

/** A list that somebody keeps: its name, and its address. */
export type KeptList = { id: string; name: string; href: string };

/** The lists of the desk that this person keeps, in the order of their names. */
export async function readSavedFilters(member: Member): Promise<readonly KeptList[]> {
  if (!can(member, 'keep own filters', { account: member.id }).ok) return [];
  const filters = await savedFilters(deskDatabase(), member.id);
  return filters.map(({ id, name, query }) => ({ id, name: legible(name), href: `/desk?${query}` }));
}
