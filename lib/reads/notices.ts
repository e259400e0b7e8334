import type { Notice } from '@/lib/domain/notice';
import { can, type Permission } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { deskDatabase } from '@/lib/platform/db';
import { labelsOf } from '@/lib/store/desk-texts';
import { feedMadeAt, feedOwner } from '@/lib/store/feed-addresses';
import { noticesSeenAt } from '@/lib/store/notice-visits';
import { noticesOf, secondsWanted } from '@/lib/store/notices';
import { instantDay } from '@/lib/views/dates';
import { legibleView } from '@/lib/views/legible';
import { type FeedEntry, feedEntries, type NoticesView, noticesView } from '@/lib/views/notices';
import { sentencesOf } from './desk';

/** What waits for a person, and was done with what is theirs, the last first: one query for each kind of notice. */
async function readRows(member: Member): Promise<readonly Notice[]> {
  const db = deskDatabase();
  const maySecond = can(member, 'ask to redact', 'the desk').ok;
  const rows = [...(await noticesOf(db, member.id)), ...(maySecond ? await secondsWanted(db, member.id) : [])];
  return rows.sort((a, b) => b.at.getTime() - a.at.getTime());
}

const mayRead = (member: Member): Permission => can(member, 'see own notices', { account: member.id });

/** The notices of a person, with what each is about. */
export async function readNotices(member: Member): Promise<NoticesView> {
  if (!mayRead(member).ok) return noticesView([], undefined, new Map());
  const rows = await readRows(member);
  const things = rows.flatMap(({ kind, thing }) => (kind === null ? [] : [{ kind, thing }]));
  const labels = await labelsOf(deskDatabase(), things);
  const sentences = await sentencesOf(things, member.id);
  const seenAt = await noticesSeenAt(deskDatabase(), member.id);
  return legibleView(noticesView(rows, seenAt, new Map([...labels, ...sentences])));
}

/** How many notices of a person are new, and of what. */
export async function readNewNotices(member: Member): Promise<Pick<NoticesView, 'fresh' | 'counts'>> {
  const rows = mayRead(member).ok ? await readRows(member) : [];
  const { fresh, counts } = noticesView(rows, await noticesSeenAt(deskDatabase(), member.id), new Map());
  return { fresh, counts };
}

/** The notices of whoever a secret address is for, for a feed; undefined for any other address. */
export async function readFeed(token: string): Promise<readonly FeedEntry[] | undefined> {
  const owner = await feedOwner(deskDatabase(), token);
  return owner === undefined || !mayRead(owner).ok ? undefined : feedEntries(await readRows(owner));
}

/** The day on which the address of this person's feed was made; undefined where they have none. */
export async function readFeedMade(member: Member): Promise<string | undefined> {
  const at = await feedMadeAt(deskDatabase(), member.id);
  return at && instantDay(at, 'UTC');
}
