import { randomInt } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';

/** The scrypt hash that sign-in checks against, in the form that better-auth keeps. */
export const hashedPassword = (password: string): Promise<string> => hashPassword(password);

/** No letter that is taken for another: a person reads it from a terminal, and types it. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random password of four groups of five letters: 99 bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
