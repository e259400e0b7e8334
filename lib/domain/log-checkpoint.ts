import { fromBase64, toBase64 } from './base64';
import type { TreeHead } from './merkle-proof';
import { HASH_BYTES, type Hash } from './merkle-tree';
import { readNote } from './signed-note';

// What is signed of a log, and proofs of it, as text: c2sp.org/tlog-checkpoint, tlog-proof, and of consistency the form
// in which witnesses are asked (tlog-witness).

/** The head of a tree, under the name of its log. */
export type Checkpoint = TreeHead & { origin: string };

/** The text that is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string => `${origin}\n${size}\n${toBase64(root)}\n`;

/** The checkpoint in a signed note. Its signatures are not looked at. Further lines of the text are ignored. */
export function readCheckpoint(note: string): Checkpoint | undefined {
  const [origin = '', size = '', encoded = ''] = readNote(note)?.text.split('\n') ?? [];
  const root = fromBase64(encoded);
  if (origin === '' || !/^(0|[1-9]\d{0,14})$/.test(size) || root?.length !== HASH_BYTES) return undefined;
  return { origin, size: Number(size), root };
}

/** A proof that an entry is in the log: its place from 0, the hashes, the checkpoint, and what its leaf is made of. */
export type InclusionProof = { index: number; proof: readonly Hash[]; checkpoint: string; extra?: Uint8Array };

const INCLUSION = 'c2sp.org/tlog-proof@v1';

export function printInclusionProof({ index, proof, checkpoint, extra }: InclusionProof): string {
  const lines = [
    INCLUSION,
    ...(extra === undefined ? [] : [`extra ${toBase64(extra)}`]),
    `index ${index}`,
    ...proof.map(toBase64),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

export function readInclusionProof(text: string): InclusionProof | undefined {
  const end = text.indexOf('\n\n');
  const [first, ...rest] = text.slice(0, Math.max(end, 0)).split('\n');
  const extra = rest[0]?.startsWith('extra ') ? fromBase64(rest.shift()?.slice(6) ?? '') : 'none';
  const index = /^index (0|[1-9]\d{0,14})$/.exec(rest.shift() ?? '')?.[1];
  const proof = hashesOf(rest);
  if (first !== INCLUSION || extra === undefined || index === undefined || proof === undefined) return undefined;
  const checkpoint = text.slice(end + 2);
  return { index: Number(index), proof, checkpoint, ...(extra !== 'none' && { extra }) };
}

/** A proof that the log of a checkpoint begins with the log as it was at a size. */
export type ConsistencyProof = { from: number; proof: readonly Hash[]; checkpoint: string };

export const printConsistencyProof = ({ from, proof, checkpoint }: ConsistencyProof): string =>
  `${[`old ${from}`, ...proof.map(toBase64)].join('\n')}\n\n${checkpoint}`;

export function readConsistencyProof(text: string): ConsistencyProof | undefined {
  const end = text.indexOf('\n\n');
  const [first = '', ...rest] = text.slice(0, Math.max(end, 0)).split('\n');
  const from = /^old (0|[1-9]\d{0,14})$/.exec(first)?.[1];
  const proof = hashesOf(rest);
  if (from === undefined || proof === undefined) return undefined;
  return { from: Number(from), proof, checkpoint: text.slice(end + 2) };
}

function hashesOf(lines: readonly string[]): Hash[] | undefined {
  const hashes = lines.map(fromBase64);
  return hashes.every((hash) => hash?.length === HASH_BYTES) ? (hashes as Hash[]) : undefined;
}
