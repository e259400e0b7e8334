import { printConsistencyProof, printInclusionProof } from '@/lib/domain/log-checkpoint';
import { leafData } from '@/lib/domain/log-leaf';
import { consistencyRanges, inclusionRanges, proofOf, type TreeHead } from '@/lib/domain/merkle-proof';
import {
  isSameHash,
  leafHash,
  type Range,
  type RootOfSubtree,
  rootOfComplete,
  rootOfSize,
} from '@/lib/domain/merkle-tree';
import { utf8 } from '@/lib/domain/signed-note';
import { canonical, sha256OfBytes } from '@/lib/platform/canonical';

/** An entry with the salt of its leaf in hexadecimal. */
export type Salted = { body: string; leafSalt: string };

/** A log, in a database or in a file: how many entries it has, one of them, and what proofs are made of. */
export type TreeSource = {
  size: number;
  entry: (number: number) => Promise<Salted | undefined>;
  subtrees: (ranges: readonly Range[], size: number) => Promise<RootOfSubtree>;
};

/** A checkpoint with its text. */
export type Signed = TreeHead & { note: string };

export type Proved = { ok: true; text: string } | { ok: false; reason: string };

/** The hash of the leaf that an entry is. */
export const leafOf = ({ leafSalt, body }: Salted) =>
  leafHash(leafData(Buffer.from(leafSalt, 'hex'), body, sha256OfBytes), sha256OfBytes);

/** A log whose entries are all in memory. */
export function treeOf(entries: readonly Salted[]): TreeSource {
  const leaves = entries.map(leafOf);
  const rootOf: RootOfSubtree = ({ level, index }) =>
    rootOfComplete(leaves.slice(index * 2 ** level, (index + 1) * 2 ** level), sha256OfBytes);
  return { size: leaves.length, entry: async (number) => entries[number - 1], subtrees: async () => rootOf };
}

/**
 * A proof that an entry is in the log of a checkpoint (c2sp.org/tlog-proof). Its `extra` data is the salt and the body of
 * the entry as JSON, of which the leaf is made.
 */
export async function proveEntry(source: TreeSource, number: number, signed: Signed): Promise<Proved> {
  const fault = await faultOf(source, signed);
  if (fault !== undefined) return { ok: false, reason: fault };
  const entry = number <= signed.size ? await source.entry(number) : undefined;
  if (number < 1 || entry === undefined) {
    return {
      ok: false,
      reason: `The checkpoint is of ${signed.size} entries: there is no entry ${number} among them.`,
    };
  }
  const ranges = inclusionRanges(number - 1, signed.size);
  const proof = proofOf(ranges, await source.subtrees(ranges, signed.size), sha256OfBytes);
  const extra = utf8(canonical({ leafSalt: entry.leafSalt, body: entry.body }));
  return { ok: true, text: printInclusionProof({ index: number - 1, proof, checkpoint: signed.note, extra }) };
}

/** A proof that the log of a checkpoint goes on from its first entries, in the form in which witnesses are asked. */
export async function proveGrowth(source: TreeSource, from: number, signed: Signed): Promise<Proved> {
  const fault = await faultOf(source, signed);
  if (fault !== undefined) return { ok: false, reason: fault };
  if (from > signed.size)
    return { ok: false, reason: `The checkpoint is of ${signed.size} entries, fewer than ${from}.` };
  const ranges = consistencyRanges(from, signed.size);
  const proof = proofOf(ranges, await source.subtrees(ranges, signed.size), sha256OfBytes);
  return { ok: true, text: printConsistencyProof({ from, proof, checkpoint: signed.note }) };
}

/** Nothing is proven to a checkpoint that the log contradicts. */
async function faultOf(source: TreeSource, { size, root }: Signed): Promise<string | undefined> {
  if (size > source.size) return `The log has ${source.size} entries, and the checkpoint is of ${size}.`;
  const rootOf = await source.subtrees([{ from: 0, to: size }], size);
  return isSameHash(rootOfSize(size, rootOf, sha256OfBytes), root)
    ? undefined
    : `The first ${size} entries of the log are not those of the checkpoint.`;
}
