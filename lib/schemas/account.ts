import './without-eval';
import { z } from 'zod';
import { ROLES } from '@/lib/domain/person';
import { isEmail, typedEmail, typedText } from './typed';

/** The shortest password that is accepted. better-auth gets the same limit. */
const SHORTEST = 12;

const NO_EMAIL = 'Give an e-mail address, such as name@desk.org.';

const email = typedEmail(NO_EMAIL)
  .transform((text) => text.toLowerCase())
  .refine(isEmail, NO_EMAIL);

const LONGEST = 128;

/** As it was typed, including white space. */
const password = (missing: string) =>
  z
    .string(missing)
    .max(LONGEST, { abort: true, error: `A password has at most ${LONGEST} characters.` })
    .min(1, missing);

const TOO_SHORT = `A password has at least ${SHORTEST} characters.`;

const newPassword = password(TOO_SHORT).min(SHORTEST, TOO_SHORT);

const name = typedText(1, 'Give a name.', 100, 'This name is too long.');

/** The page of the desk to which signing in leads back. Whether it is one is asked when it is read (own-path). */
const back = z.string().optional();

export const signInForm = z.object({ email, password: password('Give your password.'), back });

const NO_CODE = 'Give the six digits of your app, or one of your backup codes.';

export const codeForm = z.object({
  back,
  code: z
    .string(NO_CODE)
    .max(100, { abort: true, error: NO_CODE })
    .transform((code) => code.replaceAll(/\s/g, ''))
    .refine((code) => /^(\d{6}|[\w-]{10,12})$/.test(code), NO_CODE),
});

/** A person who was invited, or the first administrator. */
export const joinForm = z.object({ token: z.string().max(100), name, email, password: newPassword });

export const inviteForm = z.object({ role: z.enum(ROLES, 'Choose a role.') });

export const changePasswordForm = z.object({
  current: password('Give your present password.'),
  password: newPassword,
});

export const passwordForm = z.object({ password: password('Give your password.') });

const id = z.uuid('This is no account.');

export const roleForm = z.object({ person: id, role: z.enum(ROLES, 'Choose a role.') });
export const personForm = z.object({ person: id });
export const invitationForm = z.object({ invitation: z.uuid() });
export const sessionForm = z.object({ session: z.uuid() });
