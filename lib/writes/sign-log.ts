import { checkpointText, readCheckpoint } from '@/lib/domain/log-checkpoint';
import { objectIn } from '@/lib/domain/log-event';
import type { NotSigned } from '@/lib/domain/log-signing';
import type { TreeHead } from '@/lib/domain/merkle-proof';
import { isSameHash } from '@/lib/domain/merkle-tree';
import { readVerifierKey, type VerifierKey } from '@/lib/domain/signed-note';
import { sha256OfBytes } from '@/lib/platform/canonical';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { insertCheckpoint, lastCheckpoint, maySign, type StoredCheckpoint } from '@/lib/store/log-checkpoints';
import { type ChainName, entriesSaying, headOf } from '@/lib/store/log-entries';
import { rootAt, storeFullTiles } from '@/lib/store/log-tree';
import type { Transaction } from '@/lib/store/transaction';
import { isSignedBy, keyOfChain, type LogKey, signNote, verifierKey } from './log-key';

type Clock = () => { epochMilliseconds: number };

/** The last checkpoint of each chain, which a server keeps outside of the database. */
export type KeptCheckpoints = {
  read: (chain: ChainName) => string | undefined;
  write: (chain: ChainName, note: string) => void;
};

export type Signed = { is: 'signed'; checkpoint?: string } | { is: 'not signed'; because: NotSigned } | { is: 'busy' };

const CHAINS = ['public', 'private'] as const;

/** How many tiles are stored in one transaction: what waits for a connection waits for no more. */
const TILES_AT_ONCE = 32;

/**
 * Signs the heads of both chains, if they grew. It first compares the database with the last checkpoint that this server
 * keeps in a file, and with the last one that any server signed. If the log is shorter than one of them, or was another, a
 * backup was restored, or two databases went on from one: nothing is signed. `checkpoint` is the last one of the public
 * chain; nothing while that is empty.
 */
export async function signLog(client: PrismaClient, kept: KeptCheckpoints, key: LogKey, clock: Clock): Promise<Signed> {
  for (const chain of CHAINS) await storeTiles(client, chain);
  return client.$transaction(
    async (tx) => {
      if (!(await maySign(tx))) return { is: 'busy' };
      const because = await notToSign(tx, kept, key);
      if (because) return { is: 'not signed', because };
      const [checkpoint] = [
        await signChain(tx, 'public', kept, key, clock),
        await signChain(tx, 'private', kept, key, clock),
      ];
      return { is: 'signed', ...(checkpoint !== undefined && { checkpoint }) };
    },
    { timeout: 60_000, maxWait: 20_000 },
  );
}

async function storeTiles(client: PrismaClient, chain: ChainName): Promise<void> {
  const { number } = await headOf(client, chain);
  while (!(await client.$transaction((tx) => storeFullTiles(tx, chain, number, TILES_AT_ONCE), { timeout: 60_000 })));
}

async function notToSign(tx: Transaction, kept: KeptCheckpoints, key: LogKey): Promise<NotSigned | undefined> {
  const inForce = await keyInForce(tx);
  const own = verifierKey(key);
  if (inForce !== undefined && inForce !== own) return { why: 'the key is another', key: own, inForce };
  return (await contradictedBy(tx, kept, key))?.fault;
}

/** `checkpoint` is missing where it cannot be read. */
export type Contradicted = { fault: NotSigned; checkpoint?: TreeHead };

/** What the log contradicts: a checkpoint that this server keeps, or else one that a server signed and nobody gave up. */
export async function contradictedBy(
  tx: Transaction,
  kept: KeptCheckpoints,
  key: VerifierKey,
): Promise<Contradicted | undefined> {
  for (const chain of CHAINS) {
    const found = (await faultOfKept(tx, chain, kept, key)) ?? (await faultOfStored(tx, chain));
    if (found) return found;
  }
  return undefined;
}

/** Compares the log with the checkpoint in the file of this server. */
async function faultOfKept(
  tx: Transaction,
  chain: ChainName,
  kept: KeptCheckpoints,
  key: VerifierKey,
): Promise<Contradicted | undefined> {
  const note = kept.read(chain);
  if (note === undefined) return undefined;
  const checkpoint = readCheckpoint(note);
  if (checkpoint?.origin !== keyOfChain(key, chain).name) {
    return { fault: { why: 'the kept checkpoint cannot be read', chain } };
  }
  const fault = await faultOf(tx, chain, checkpoint);
  return fault && { fault, checkpoint };
}

/** Compares it with the last one that a server signed, unless an administrator has accepted that the log is another. */
async function faultOfStored(tx: Transaction, chain: ChainName): Promise<Contradicted | undefined> {
  const checkpoint = await believed(tx, chain);
  const fault = checkpoint && (await faultOf(tx, chain, checkpoint));
  return fault && !(await isAccepted(tx, checkpoint)) ? { fault, checkpoint } : undefined;
}

async function faultOf(tx: Transaction, chain: ChainName, { size, root }: TreeHead): Promise<NotSigned | undefined> {
  const { number } = await headOf(tx, chain);
  if (number < size) return { why: 'the log is shorter', chain, kept: size, found: number };
  return isSameHash(await rootAt(tx, chain, size), root) ? undefined : { why: 'the log is another', chain, kept: size };
}

/** The last stored checkpoint, if its key did sign it: whoever has SQL can write a row. */
export async function believed(tx: Transaction, chain: ChainName): Promise<StoredCheckpoint | undefined> {
  const last = await lastCheckpoint(tx, chain);
  return last && isBelieved(last, chain) ? last : undefined;
}

/** Whether a stored checkpoint was signed by the key that it names. */
export function isBelieved({ key, note }: Pick<StoredCheckpoint, 'key' | 'note'>, chain: ChainName): boolean {
  const by = readVerifierKey(key, sha256OfBytes);
  return by !== undefined && isSignedBy(note, keyOfChain(by, chain));
}

/**
 * The key that may sign: the one that the last entry about a key names; or else that of the last checkpoint. The first key
 * of a log is in no entry.
 */
export async function keyInForce(tx: Transaction): Promise<string | undefined> {
  const last = await believed(tx, 'public');
  const told = (await entriesSaying(tx, 'public', ' log key"', last?.size ?? 0)).map((body) => objectIn(body));
  const named = told.findLast((said) => said?.did === 'rotate log key' || said?.did === 'lose log key')?.key;
  return typeof named === 'string' ? named : last?.key;
}

/** Whether an entry says that the log goes on although it was another at this checkpoint. */
export async function isAccepted(
  tx: Transaction,
  { size, root }: { size: number; root: Uint8Array },
): Promise<boolean> {
  const told = (await entriesSaying(tx, 'public', '"accept restored log"', 0)).map((body) => objectIn(body));
  const tree = Buffer.from(root).toString('hex');
  return told.some((said) => said?.did === 'accept restored log' && said.size === size && said.tree === tree);
}

async function signChain(
  tx: Transaction,
  chain: ChainName,
  kept: KeptCheckpoints,
  key: LogKey,
  clock: Clock,
): Promise<string | undefined> {
  const { number: size } = await headOf(tx, chain);
  if (size === 0) return undefined;
  const own = keyOfChain(key, chain);
  const last = await believed(tx, chain);
  const root = await rootAt(tx, chain, size);
  const isSigned = last?.size === size && last.key === verifierKey(key) && isSameHash(last.root, root);
  const note = isSigned ? last.note : signNote(checkpointText({ origin: own.name, size, root }), own);
  // Kept before it is shown to anybody: what was signed is then never forgotten.
  if (kept.read(chain) !== note) kept.write(chain, note);
  if (!isSigned) {
    const at = new Date(clock().epochMilliseconds);
    await insertCheckpoint(tx, chain, { size, root, key: verifierKey(key), note }, at);
  }
  return note;
}
