import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** JSON in the one form of RFC 8785 (JCS): the same value has the same bytes everywhere. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON.');
  return text;
}

/** SHA-256 of a text in UTF-8, in small hexadecimal letters. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
