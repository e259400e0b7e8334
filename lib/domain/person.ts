export type PersonId = string;

/** What somebody of the desk may do. Each may do what the one before may. */
export const ROLES = ['reporter', 'editor', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

/** Somebody who works at the desk, as the rules see them. */
export type Actor = { id: PersonId; role: Role };

/** Whether a role includes what another may do. */
export const isAtLeast = (role: Role, least: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(least);
