import { can } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';
import { deskDatabase } from '@/lib/platform/db';
import { neighboursInList } from '@/lib/store/desk-neighbours';
import { deskPage } from '@/lib/views/desk';
import { type DeskListAddress, listAsked } from './desk';
import { readDoneLately } from './done-lately';

/** Where a thing stands in the list from which its page was opened: the pages of the lines before and after. */
export type PlaceInList = {
  thing: string;
  address: DeskListAddress;
  previous?: string;
  next?: string;
  /** Of the last one of a list in which others are: the first of them. */
  top?: string;
  /** What was done with the one before, in a sentence. */
  done?: string;
};

/** Undefined where the page was opened from no list, or this person may not see it. */
export async function readPlaceInList(
  member: Member,
  { address, done }: { address?: DeskListAddress; done?: string },
  { kind, thing }: { kind: Reviewed; thing: string },
): Promise<PlaceInList | undefined> {
  if (address === undefined || !can(member, 'see drafts', 'the desk').ok) return undefined;
  const { previous, next, top } = await neighboursInList(deskDatabase(), listAsked(member, address), { kind, thing });
  const told = done === undefined ? undefined : await readDoneLately(member, done);
  return {
    thing,
    address,
    ...(previous && { previous: deskPage(previous.kind, previous.thing) }),
    ...(next && { next: deskPage(next.kind, next.thing) }),
    ...(top && { top: deskPage(top.kind, top.thing) }),
    ...(told !== undefined && { done: told }),
  };
}
