import { isAtLeast, type PersonId, type Role } from './person';
import { TRANSITIONS } from './review';

/**
 * That somebody joined on another's invitation, or got a role in which they publish from another. `by` is nobody for the
 * set-up link: such a person counts as themselves.
 */
export type Admission = { person: PersonId; by: PersonId | null; at: number; confirmedAt: number | null };

/** How long an admission that nobody confirms makes two people one, after the public log has told of it. */
export const ONE_FOR = 24 * 60 * 60 * 1000;

/** Whether an admission still makes its two people one. All times are milliseconds since 1970. */
export const isOpen = ({ by, at, confirmedAt }: Admission, now: number): boolean =>
  by !== null && at + ONE_FOR > now && (confirmedAt === null || confirmedAt > now);

/**
 * With whom somebody counts as one person, themselves left out. Whoever is let in counts as who let them in, and as
 * whoever that one counts as; two people are one who count as somebody in common. One administrator would otherwise
 * publish alone, by a second account or by two.
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
  // A set is walked to its end, with what is added meanwhile.
  for (const one of found) {
    for (const [near, far] of edges) if (near === one && far !== null) found.add(far);
  }
  return found;
}

/** Whether a change of role is an admission: it lets somebody publish, or more, who could not before. */
export const isRaised = (from: Role, to: Role): boolean =>
  isAtLeast(to, TRANSITIONS.publish.role) && !isAtLeast(from, to);
