import { z } from 'zod';
import { ROLES } from '@/lib/domain/person';

/** The shortest password that is taken; better-auth is told the same. */
const SHORTEST = 12;

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'This address is too long.')
  .regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/, 'Give an e-mail address, such as name@desk.org.');

const newPassword = z
  .string()
  .min(SHORTEST, `A password has at least ${SHORTEST} characters.`)
  .max(128, 'A password has at most 128 characters.');

const name = z.string().trim().min(1, 'Give a name.').max(100, 'This name is too long.');

export const signInForm = z.object({ email, password: z.string().min(1, 'Give your password.').max(128) });

export const codeForm = z.object({
  code: z
    .string()
    .transform((code) => code.replaceAll(/\s/g, ''))
    .pipe(z.string().regex(/^(\d{6}|[\w-]{10,12})$/, 'Give the six digits of your app, or one of your backup codes.')),
});

/** Somebody who was invited, or the first administrator. */
export const joinForm = z.object({ token: z.string().max(100), name, email, password: newPassword });

export const inviteForm = z.object({ role: z.enum(ROLES, 'Choose a role.') });

export const changePasswordForm = z.object({
  current: z.string().min(1, 'Give your present password.'),
  password: newPassword,
});

export const passwordForm = z.object({ password: z.string().min(1, 'Give your password.').max(128) });

const id = z.uuid('This is no account.');

export const roleForm = z.object({ person: id, role: z.enum(ROLES, 'Choose a role.') });
export const personForm = z.object({ person: id });
export const invitationForm = z.object({ invitation: z.uuid() });
export const sessionForm = z.object({ session: z.uuid() });
