import { randomBytes } from 'node:crypto';
import { hashOfEntry } from '@/lib/domain/log-chain';
import { objectIn } from '@/lib/domain/log-event';
import { canonical, sha256 } from '@/lib/platform/canonical';
import { type ChainName, headOf, insertEntry, lockChain } from '@/lib/store/log-entries';
import type { Transaction } from '@/lib/store/transaction';

/** What an entry says, beside its chain, number and time. No personal data: people appear under their pseudonym. */
export type LogEvent = { did: string; by: string; [field: string]: string | number };

/** The step that an entry is about, and text that it binds without containing it. */
export type LogContext = { transition?: string; bound?: string };

/** Appends an entry to a chain, in the transaction of the change that it records. */
export async function logEvent(
  tx: Transaction,
  chain: ChainName,
  event: LogEvent,
  at: Date,
  behind: LogContext = {},
): Promise<void> {
  await lockChain(tx, chain);
  await append(tx, chain, event, at, behind);
}

/**
 * `log` for a caller that already has the lock of the chain. The entry has a salted hash of what is `bound`; the salt
 * is stored beside the chain.
 */
export async function append(
  tx: Transaction,
  chain: ChainName,
  event: LogEvent,
  at: Date,
  { transition, bound }: LogContext = {},
): Promise<void> {
  const { number: last, hash: previous } = await headOf(tx, chain);
  const number = last + 1;
  const salt = new Uint8Array(randomBytes(16));
  const digest = bound === undefined ? {} : { digest: saltedDigest(salt, bound) };
  const body = canonical({ ...event, ...digest, chain, number, at: at.toISOString() });
  const hash = hashOfEntry(previous, body, sha256);
  await insertEntry(tx, { chain, number, body, previous, hash, salt }, transition);
}

/** Whether an entry binds this text. */
export const isBoundBy = ({ body, salt }: { body: string; salt: Uint8Array }, text: string): boolean =>
  objectIn(body)?.digest === saltedDigest(salt, text);

/** SHA-256 of the salt in hexadecimal, a line feed, and the text. */
export const saltedDigest = (salt: Uint8Array, text: string): string =>
  sha256(`${Buffer.from(salt).toString('hex')}\n${text}`);
