import { fromBase64, toBase64 } from './base64';
import type { Sha256OfBytes } from './merkle-tree';

// Notes signed with Ed25519 (c2sp.org/signed-note): a text, an empty line, and a line for each signature.

/** The public key of whoever signs, with the name under which they sign: 32 bytes of Ed25519 (RFC 8032). */
export type VerifierKey = { name: string; publicKey: Uint8Array };

/** Whether an Ed25519 signature over bytes is that of a public key. */
export type VerifySignature = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array) => boolean;

export type Signature = { name: string; keyId: string; signature: Uint8Array };

/** A note that was read. The text ends with a line feed, and is what was signed. */
export type Note = { text: string; signatures: readonly Signature[] };

/** The type of Ed25519 signatures over the text of a note. */
const ED25519 = 1;
const KEY_BYTES = 32;
const SIGNATURE_BYTES = 64;

/** A name that a key may have: no spaces, no plus. It ends no line and begins no other. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Z}\p{C}]{1,200}$/u.test(name);

/** The id of a key, in hexadecimal: the first four bytes of SHA-256 over its name, a line feed, its type and itself. */
export function keyId({ name, publicKey }: VerifierKey, sha256: Sha256OfBytes): string {
  const of = Uint8Array.from([...utf8(`${name}\n`), ED25519, ...publicKey]);
  return hex(sha256(of).subarray(0, 4));
}

/** A key as people keep it: name, id and key, with a plus between them. */
export const printVerifierKey = (key: VerifierKey, sha256: Sha256OfBytes): string =>
  `${key.name}+${keyId(key, sha256)}+${toBase64(Uint8Array.of(ED25519, ...key.publicKey))}`;

/** The key that a text names; nothing if it names none, of another type, or under another id than its own. */
export function readVerifierKey(text: string, sha256: Sha256OfBytes): VerifierKey | undefined {
  const [, name = '', id, encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== KEY_BYTES + 1 || bytes[0] !== ED25519) return undefined;
  const key = { name, publicKey: bytes.subarray(1) };
  return keyId(key, sha256) === id ? key : undefined;
}

/** A text with one signature. The text ends with a line feed. */
export function printNote(text: string, key: VerifierKey, signature: Uint8Array, sha256: Sha256OfBytes): string {
  const id = keyId(key, sha256).match(/../g) ?? [];
  const signed = Uint8Array.from([...id.map((byte) => Number.parseInt(byte, 16)), ...signature]);
  return `${text}\n— ${key.name} ${toBase64(signed)}\n`;
}

/** Notes of more than sixteen signatures are read as well, up to this length. */
const LONGEST = 100_000;

/** The parts of a note; nothing for a text that is none. */
export function readNote(note: string): Note | undefined {
  if (note.length > LONGEST || hasControlCharacters(note) || !note.endsWith('\n')) return undefined;
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return undefined;
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map(readSignature);
  return signatures.every((one) => one !== undefined) ? { text, signatures } : undefined;
}

function readSignature(line: string): Signature | undefined {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5) return undefined;
  return { name, keyId: hex(bytes.subarray(0, 4)), signature: bytes.subarray(4) };
}

/** Whether a note is signed by a key. Signatures by other keys are ignored; one of this key that is wrong spoils the note. */
export function isSignedBy(
  { text, signatures }: Note,
  key: VerifierKey,
  { sha256, verify }: { sha256: Sha256OfBytes; verify: VerifySignature },
): boolean {
  const id = keyId(key, sha256);
  const own = signatures.filter((one) => one.name === key.name && one.keyId === id);
  const isValid = ({ signature }: Signature) =>
    signature.length === SIGNATURE_BYTES && verify(key.publicKey, utf8(text), signature);
  return own.length > 0 && own.every(isValid);
}

/** Bytes below a space, but for line feeds, are in no note. */
function hasControlCharacters(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 10) return true;
  }
  return false;
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
