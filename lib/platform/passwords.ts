import { randomInt } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';

/** The scrypt hash that sign-in checks against, in the form that better-auth stores. */
export const hashedPassword = (password: string): Promise<string> => hashPassword(password);

/** Letters that are not mistaken for another: a person reads them from a terminal and types them. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A random password of four groups of five letters: 99 bits. */
export function randomPassword(): string {
  const group = () => Array.from({ length: 5 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
  return Array.from({ length: 4 }, group).join('-');
}
