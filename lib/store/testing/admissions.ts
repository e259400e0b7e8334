import { looseEntry } from './redactions';
import { id, insert, type Query, type Row } from './rows';
import { AT } from './steps';

/** A time this many minutes after that of the tests. */
export const later = (minutes: number): string => new Date(Date.parse(AT) + minutes * 60_000).toISOString();

/** A time as log entries write it. */
export const said = (at: string): string => new Date(at).toISOString();

export const bareAdmission = (person: string, by: string | null, role: string, more: Row = {}): Query =>
  insert('admission', {
    id: id(`in-${person}-${role}`.slice(0, 16)),
    person_id: id(person),
    by_id: by === null ? null : id(by),
    role,
    at: AT,
    ...more,
  });

export const toRole = (person: string, role: string): Query => ({
  text: 'update person set role = $1::role where id = $2',
  values: [role, id(person)],
});

/** One person gives another a role: the row, and its entry in the public log. */
export const raise = (person: string, by: string, role: string, at = AT): Query[] => [
  bareAdmission(person, by, role, { at }),
  toRole(person, role),
  looseEntry('public', { did: 'give role', by, of: person, role, at: said(at) }),
];

export const bareConfirmation = (person: string, by: string, at = AT): Query => ({
  text: 'update admission set confirmed_by_id = $1, confirmed_at = $2 where person_id = $3',
  values: [id(by), at, id(person)],
});

/** A person's account is confirmed, with the entry in the desk's own log. */
export const confirmation = (person: string, by: string, at = AT): Query[] => [
  bareConfirmation(person, by, at),
  looseEntry('private', { did: 'confirm account', by, of: person, at: said(at) }),
];
