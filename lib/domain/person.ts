export type PersonId = string;

/** What somebody of the desk may do. Each may do what the one before may. */
export const ROLES = ['reporter', 'editor', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

/** Somebody who works at the desk, and what they may do. */
export type Member = { id: PersonId; role: Role };

/**
 * Somebody of the desk, as the rules for two persons see them: with all who count as one person with them at this moment
 * (`same-person`), themselves left out.
 */
export type Actor = Member & { oneWith: ReadonlySet<PersonId> };

/** Whether a role includes what another may do. */
export const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);
