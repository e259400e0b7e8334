import { createPrivateKey, createPublicKey, type KeyObject, randomBytes, sign, verify } from 'node:crypto';
import { fromBase64, toBase64 } from '@/lib/domain/base64';
import {
  isKeyName,
  keyId,
  type Note,
  isSignedBy as noteIsSignedBy,
  printNote,
  printVerifierKey,
  readNote,
  utf8,
  type VerifierKey,
} from '@/lib/domain/signed-note';
import { sha256OfBytes } from '@/lib/platform/canonical';
import type { ChainName } from '@/lib/store/log-entries';

// The key that signs checkpoints of the log: Ed25519, in the form in which Go's tools for notes keep theirs.

export type LogKey = VerifierKey & { seed: Uint8Array };

const SEED_BYTES = 32;
const ED25519 = 1;
/** How PKCS #8 and SPKI begin for Ed25519 (RFC 8410): the seed, or the public key, follows. */
const PKCS8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

const privateKey = (seed: Uint8Array): KeyObject =>
  createPrivateKey({ key: Buffer.concat([PKCS8, seed]), format: 'der', type: 'pkcs8' });

function keyOfSeed(name: string, seed: Uint8Array): LogKey {
  const der = createPublicKey(privateKey(seed)).export({ format: 'der', type: 'spki' });
  return { name, seed, publicKey: new Uint8Array(der.subarray(SPKI.length)) };
}

/** A new key under a name, which is that of the log for good. */
export const makeLogKey = (name: string): LogKey => keyOfSeed(name, new Uint8Array(randomBytes(SEED_BYTES)));

/** The key with its secret, to be kept. */
export const printLogKey = (key: LogKey): string =>
  `PRIVATE+KEY+${key.name}+${keyId(key, sha256OfBytes)}+${toBase64(Uint8Array.of(ED25519, ...key.seed))}`;

/** The key that a text is; nothing for any other text. */
export function readLogKey(text: string): LogKey | undefined {
  const [, name = '', id, encoded = ''] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+(\S+)$/.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes?.length !== SEED_BYTES + 1 || bytes[0] !== ED25519) return undefined;
  const key = keyOfSeed(name, bytes.subarray(1));
  return keyId(key, sha256OfBytes) === id ? key : undefined;
}

/** The key as verifiers keep it. */
export const verifierKey = (key: VerifierKey): string => printVerifierKey(key, sha256OfBytes);

/**
 * The key under the name of a chain's log. The private chain is a log of its own, and so has a name of its own: what is
 * signed of it can be taken for nothing that was signed of the public one.
 */
export const keyOfChain = <Key extends VerifierKey>(key: Key, chain: ChainName): Key =>
  chain === 'public' ? key : { ...key, name: `${key.name}/private` };

/** A text as a note with one signature, by this key. */
export const signNote = (text: string, key: LogKey): string =>
  printNote(text, key, new Uint8Array(sign(null, utf8(text), privateKey(key.seed))), sha256OfBytes);

const verifySignature = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean =>
  verify(
    null,
    bytes,
    createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );

/** Whether a note is signed by this key, and by nobody who claims to be it. */
export function isSignedBy(note: string | Note, key: VerifierKey): boolean {
  const read = typeof note === 'string' ? readNote(note) : note;
  return read !== undefined && noteIsSignedBy(read, key, { sha256: sha256OfBytes, verify: verifySignature });
}
