import { BEFORE_THE_FIRST, type Head, type LogEntry } from '@/lib/domain/log-chain';
import type { Chain } from '@/lib/platform/generated/client';
import type { Transaction } from './transaction';

export type ChainName = Chain;

/**
 * Waits until no other transaction writes to this chain, and makes others wait until this transaction ends. What is
 * read after it includes what the transaction before has written.
 */
export async function lockChain(db: Transaction, chain: ChainName): Promise<void> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`crossread log: ${chain}`}))`;
}

/** The last entry of a chain; number 0 while it is empty. Lock the chain first to append to it. */
export async function headOf(db: Transaction, chain: ChainName): Promise<Head> {
  const last = await db.logEntry.findFirst({
    where: { chain },
    orderBy: { number: 'desc' },
    select: { number: true, hash: true },
  });
  return last ? { number: Number(last.number), hash: hex(last.hash) } : { number: 0, hash: BEFORE_THE_FIRST };
}

export type NewEntry = LogEntry & { chain: ChainName; previous: string; salt: Uint8Array<ArrayBuffer> };

export async function insertEntry(db: Transaction, entry: NewEntry, transition?: string): Promise<void> {
  await db.logEntry.create({
    data: {
      chain: entry.chain,
      number: entry.number,
      body: entry.body,
      previous: bytes(entry.previous),
      hash: bytes(entry.hash),
      salt: entry.salt,
      transitionId: transition ?? null,
    },
    select: { number: true },
  });
}

/** Entries after a number, oldest first: a page of the chain. */
export async function entriesAfter(
  db: Transaction,
  chain: ChainName,
  after: number,
  take: number,
): Promise<LogEntry[]> {
  const rows = await db.logEntry.findMany({
    where: { chain, number: { gt: after } },
    orderBy: { number: 'asc' },
    take,
    select: { number: true, body: true, hash: true },
  });
  return rows.map(({ number, body, hash }) => ({ number: Number(number), body, hash: hex(hash) }));
}

/** The bodies of entries after a number that contain a text, oldest first. For the few that are about the log itself. */
export async function entriesSaying(
  db: Transaction,
  chain: ChainName,
  text: string,
  after: number,
): Promise<readonly string[]> {
  const rows = await db.logEntry.findMany({
    where: { chain, number: { gt: after }, body: { contains: text } },
    orderBy: { number: 'asc' },
    select: { body: true },
  });
  return rows.map(({ body }) => body);
}

/** A page of the entries of the public chain that bind what readers see, oldest first, after a number. */
export async function entriesThatBind(
  db: Transaction,
  after: number,
  take: number,
): Promise<readonly { number: number; body: string }[]> {
  const rows = await db.logEntry.findMany({
    where: { chain: 'public', number: { gt: after }, body: { contains: '"did":"bind"' } },
    orderBy: { number: 'asc' },
    take,
    select: { number: true, body: true },
  });
  return rows.map(({ number, body }) => ({ number: Number(number), body }));
}

/** `salt` opens what the entry binds, `leafSalt` the leaf of the tree that the entry is. */
export type SaltedEntry = LogEntry & { salt: string; leafSalt: string };

/** A page of a chain with the salts: newest first before a number, or oldest first after a number. */
export async function saltedEntries(
  db: Transaction,
  chain: ChainName,
  where: { before: number | 'the end' } | { after: number },
  take: number,
): Promise<SaltedEntry[]> {
  const isBack = 'before' in where;
  const number = isBack ? (where.before === 'the end' ? {} : { lt: where.before }) : { gt: where.after };
  const rows = await db.logEntry.findMany({
    where: { chain, number },
    orderBy: { number: isBack ? 'desc' : 'asc' },
    take,
    select: { number: true, body: true, hash: true, salt: true, leafSalt: true },
  });
  return rows.map(({ number, body, hash, salt, leafSalt }) => ({
    number: Number(number),
    body,
    hash: hex(hash),
    salt: hex(salt),
    leafSalt: hex(leafSalt),
  }));
}

const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex');
const bytes = (value: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(value, 'hex'));
