export type PersonId = string;

/** What a person of the desk may do. Each role may do what the one before may. */
export const ROLES = ['reporter', 'editor', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

/** A person who works at the desk, and their role. */
export type Member = { id: PersonId; role: Role };

/**
 * A person of the desk, as the rules for two persons see them: with everybody who counts as one person with them at
 * this moment (`same-person`), without themselves.
 */
export type Actor = Member & { oneWith: ReadonlySet<PersonId> };

/** Whether a role includes what another may do. */
export const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);
