import type { Notice, NoticeWhy as Why } from '@/lib/domain/notice';
import { instantDay, instantTime } from './dates';
import { deskPage } from './desk';
import { countText } from './figures';
import { A_KIND } from './log-words';
import { REPLIES_PART } from './reply';

export type NoticeView = {
  id: string;
  /** "desk-kirona returned it to you". */
  says: string;
  /** What it is about: its name, and its page at the desk. */
  label: string;
  page: string;
  /** "2 Jan 2030, 14:05 (UTC)". */
  at: string;
  isNew: boolean;
};

/** The notices of a person, the last first, and how many of them are new: "2 new: 1 returned, 1 comment". */
export type NoticesView = { notices: readonly NoticeView[]; fresh: number; counts: string };

/** What was done with "it". */
const SAYS: Record<Why, (by: string, it: string) => string> = {
  returned: (by, it) => `${by} returned ${it} to you`,
  assigned: (by, it) => `${by} assigned ${it} to you`,
  comment: (by, it) => `${by} commented on ${it}, which you wrote`,
  answer: (by, it) => `${by} answered in a thread of yours on ${it}`,
  revised: (by, it) => `${by} revised ${it}, which you wrote`,
  'release asked': (by, it) => `${by} asks to release ${it}: that takes a second person`,
  'withdrawal asked': (by, it) => `${by} asks to withdraw ${it}: that takes a second person`,
  'redaction asked': (by) => `${by} asks to redact a text: that takes a second person`,
  'lift asked': (by, it) => `${by} asks to lift a legal hold on ${it}: that takes a second person`,
  'reply waits': (by, it) => `${by} logged a source’s reply on ${it}: a second person publishes it`,
  'reply returned': (by, it) => `${by} returned a source’s reply on ${it} to you`,
  'reply release asked': (by, it) => `${by} asks to release a source’s reply on ${it}: that takes a second person`,
};

const COUNTED: Record<Why, [one: string, several: string]> = {
  returned: ['returned', 'returned'],
  assigned: ['assigned', 'assigned'],
  comment: ['comment', 'comments'],
  answer: ['answer', 'answers'],
  revised: ['revised', 'revised'],
  'release asked': ['release asked for', 'releases asked for'],
  'withdrawal asked': ['withdrawal asked for', 'withdrawals asked for'],
  'redaction asked': ['redaction asked for', 'redactions asked for'],
  'lift asked': ['lift of a hold asked for', 'lifts of holds asked for'],
  'reply waits': ['reply of a source to publish', 'replies of sources to publish'],
  'reply returned': ['reply of a source returned', 'replies of sources returned'],
  'reply release asked': ['release of a reply asked for', 'releases of replies asked for'],
};

/** Where on the page of its thing it is dealt with. */
const PARTS: Partial<Record<Why, string>> = {
  comment: '#comments',
  answer: '#comments',
  'reply waits': REPLIES_PART,
  'reply returned': REPLIES_PART,
  'reply release asked': REPLIES_PART,
};

/** The page on which it is dealt with. */
const pageOf = ({ why, kind, thing }: Notice): string =>
  kind === null ? '/desk/redactions' : `${deskPage(kind, thing)}${PARTS[why] ?? ''}`;

const saysOf = ({ why, by, kind }: Notice): string => SAYS[why](by, kind === null ? '' : A_KIND[kind]);

/** Notices in words. `seenAt` is until when their person has seen them; `labels` has the names of things, by their ids. */
export function noticesView(
  rows: readonly Notice[],
  seenAt: string | undefined,
  labels: ReadonlyMap<string, string>,
): NoticesView {
  const isNew = ({ at }: Notice) => seenAt === undefined || at.toISOString() > seenAt;
  const fresh = rows.filter(isNew);
  return {
    notices: rows.map((row) => ({
      id: row.id,
      says: saysOf(row),
      label: labels.get(row.thing ?? '') ?? '',
      page: pageOf(row),
      at: moment(row.at.toISOString()),
      isNew: isNew(row),
    })),
    fresh: fresh.length,
    counts: countsText(fresh),
  };
}

const moment = (at: string): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;

/** "1 returned, 2 comments". */
const countsText = (rows: readonly Notice[]): string =>
  (Object.keys(COUNTED) as Why[])
    .flatMap((why) => {
      const many = rows.filter((row) => row.why === why).length;
      return many === 0 ? [] : [countText(many, ...COUNTED[why])];
    })
    .join(', ');

/**
 * A notice as a feed has it. Programs and services that read feeds keep what they read: it has no word of what is logged at
 * the desk, nor of a comment, and leads to the page.
 */
export type FeedEntry = { id: string; title: string; page: string; at: string };

export const feedEntries = (rows: readonly Notice[]): readonly FeedEntry[] =>
  rows.map((row) => ({
    id: row.id,
    title: saysOf(row),
    page: pageOf(row),
    at: row.at.toISOString(),
  }));
