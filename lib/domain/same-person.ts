import { isAtLeast, type PersonId, type Role } from './person';
import { TRANSITIONS } from './review';

/**
 * Records that a person joined on another's invitation, or got from another a role in which they publish. `by` is null
 * for the set-up link: such a person counts as themselves.
 */
export type Admission = { person: PersonId; by: PersonId | null; at: number; confirmedAt: number | null };

/** How long an unconfirmed admission makes two people one, after the public log has recorded it. */
export const ONE_FOR = 24 * 60 * 60 * 1000;

/** Whether an admission still makes its two people one. All times are milliseconds since 1970. */
export const isOpen = ({ by, at, confirmedAt }: Admission, now: number): boolean =>
  by !== null && at + ONE_FOR > now && (confirmedAt === null || confirmedAt > now);

/**
 * With whom a person counts as one, without themselves. A person who is let in counts as the one who let them in, and
 * as everybody that one counts as. Two people are one if they count as somebody in common. Otherwise one administrator
 * could publish alone, with a second account or two.
 */
export function oneWith(person: PersonId, admissions: readonly Admission[], now: number): ReadonlySet<PersonId> {
  const open = admissions.filter((admission) => isOpen(admission, now));
  const up = reached(
    [person],
    open.map(({ person: from, by }) => [from, by]),
  );
  const all = reached(
    up,
    open.map(({ person: to, by }) => [by, to]),
  );
  all.delete(person);
  return all;
}

function reached(
  from: Iterable<PersonId>,
  edges: readonly (readonly [PersonId | null, PersonId | null])[],
): Set<PersonId> {
  const found = new Set(from);
  // Iterating over a set also visits what is added on the way.
  for (const one of found) {
    for (const [near, far] of edges) if (near === one && far !== null) found.add(far);
  }
  return found;
}

/** Whether a change of role is an admission: the person may now publish, or more, and could not before. */
export const isRaised = (from: Role, to: Role): boolean =>
  isAtLeast(to, TRANSITIONS.publish.role) && !isAtLeast(from, to);
