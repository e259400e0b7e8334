import type { Role } from '@/lib/domain/person';
import { instantDay, instantTime } from './dates';
import { listText } from './figures';

/** A person of the desk, as administrators see them. */
export type AccountView = {
  id: string;
  name: string;
  /** "reporter@desk.example · desk-kirona · since 2 Jan 2030 · second factor · 2 sessions". */
  particulars: string;
  role: Role;
  ended: boolean;
  /** With whom they count as one person, and until when. Absent if they count as themselves. */
  countsAs?: string;
  /** Whether the viewer may change it. */
  mayConfirm: boolean;
};

/**
 * Who let a person in or gave them their role, and until when the two count as one. The one that lasts longest comes
 * first.
 */
type LetIn = readonly { by: string; until: string }[];

type Row = {
  id: string;
  name: string;
  email: string;
  role: Role;
  pseudonym: string;
  since: string;
  ended: string | null;
  hasSecondFactor: boolean;
  sessions: number;
  letIn: LetIn;
};

export function accountView(row: Row, mayConfirm: boolean): AccountView {
  const { id, name, role, email, pseudonym, since, ended, hasSecondFactor, sessions, letIn } = row;
  const parts = [
    email,
    `in the log ${pseudonym}`,
    `since ${instantDay(since, 'UTC')}`,
    hasSecondFactor ? 'second factor' : 'no second factor',
    ended === null ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'}` : `ended on ${instantDay(ended, 'UTC')}`,
  ];
  const countsAs = ended === null ? countsAsText(letIn) : undefined;
  return {
    id,
    name,
    particulars: parts.join(' · '),
    role,
    ended: ended !== null,
    ...(countsAs !== undefined && { countsAs }),
    mayConfirm: mayConfirm && countsAs !== undefined,
  };
}

/** "Counts as Anna Ilyina until 2 Jan 2030, 14:00 (UTC), or until another administrator confirms the account." */
function countsAsText(letIn: LetIn): string | undefined {
  const [longest] = letIn;
  if (longest === undefined) return undefined;
  return `Counts as ${namesOf(letIn)} until ${moment(longest.until)}, or until another administrator confirms the account.`;
}

/** The same text as the person sees it on the desk. */
export function ownCountsAsText(letIn: LetIn): string | undefined {
  const [longest] = letIn;
  if (longest === undefined) return undefined;
  return `Until ${moment(longest.until)}, or until another administrator confirms your account, you count as one person with ${namesOf(letIn)}: neither of you publishes, returns or confirms what is the other’s.`;
}

const namesOf = (letIn: LetIn): string => listText([...new Set(letIn.map(({ by }) => by))]);

/** "2 Jan 2030, 14:00 (UTC)". */
const moment = (at: string): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;

export type InvitationView = { id: string; role: Role; until: string };

export const invitationView = ({ id, role, expires }: { id: string; role: Role; expires: string }): InvitationView => ({
  id,
  role,
  until: moment(expires),
});

export type SessionView = { id: string; words: string };

/** What a browser says of itself is cut, because it may say anything. */
const LONGEST_BROWSER = 120;

export function sessionView(row: { id: string; since: string; used: string; userAgent: string | null }): SessionView {
  const browser = row.userAgent?.slice(0, LONGEST_BROWSER) ?? 'a browser that does not say which';
  return { id: row.id, words: `Since ${moment(row.since)}, last renewed ${moment(row.used)}: ${browser}.` };
}
