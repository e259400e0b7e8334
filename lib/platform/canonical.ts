import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** Prints JSON in the canonical form of RFC 8785 (JCS): equal values give equal bytes. */
export function canonical(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('This value has no JSON.');
  return text;
}

/** The SHA-256 of a text in UTF-8, in lowercase hexadecimal. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** The SHA-256 of bytes. */
export const sha256OfBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHash('sha256').update(bytes).digest());
