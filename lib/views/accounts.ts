import type { Role } from '@/lib/domain/person';
import { instantDay, instantTime } from './dates';

/** A person of the desk, as administrators see them. */
export type AccountView = {
  id: string;
  name: string;
  /** "reporter@desk.example · desk-kirona · since 2 Jan 2030 · second factor · 2 sessions". */
  particulars: string;
  role: Role;
  ended: boolean;
};

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
};

export function accountView(row: Row): AccountView {
  const { id, name, role, email, pseudonym, since, ended, hasSecondFactor, sessions } = row;
  const parts = [
    email,
    `in the log ${pseudonym}`,
    `since ${instantDay(since, 'UTC')}`,
    hasSecondFactor ? 'second factor' : 'no second factor',
    ended === null ? `${sessions} ${sessions === 1 ? 'session' : 'sessions'}` : `ended on ${instantDay(ended, 'UTC')}`,
  ];
  return { id, name, particulars: parts.join(' · '), role, ended: ended !== null };
}

/** "2 Jan 2030, 14:00 (UTC)". */
const moment = (at: string): string => `${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}`;

export type InvitationView = { id: string; role: Role; until: string };

export const invitationView = ({ id, role, expires }: { id: string; role: Role; expires: string }): InvitationView => ({
  id,
  role,
  until: moment(expires),
});

export type SessionView = { id: string; words: string };

/** What a browser says of itself is cut: it may be anything. */
const LONGEST_BROWSER = 120;

export function sessionView(row: { id: string; since: string; used: string; userAgent: string | null }): SessionView {
  const browser = row.userAgent?.slice(0, LONGEST_BROWSER) ?? 'a browser that does not say which';
  return { id: row.id, words: `Since ${moment(row.since)}, last renewed ${moment(row.used)}: ${browser}.` };
}
