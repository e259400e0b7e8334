import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Checked, checkNext, endChain, type Head, START, type Verified } from '@/lib/domain/log-chain';
import { GrowingTree, type Hash, isSameHash } from '@/lib/domain/merkle-tree';
import { readLogLine } from '@/lib/exchange/log-export';
import { sha256, sha256OfBytes } from '@/lib/platform/canonical';
import type { TreeFault } from '@/lib/reads/check-tree';
import { earlierText, NOT_IN_FILE } from '@/lib/views/log-words';
import { NO_LEAF_SALTS } from '@/lib/views/tree-words';
import { leafOf, type Salted, treeOf } from './log-proofs';
import type { Noted } from './noted-checkpoint';
import { fail } from './output';
import type { Prove } from './verify-arguments';
import { tellProof, tellTree } from './verify-tree';

/** Checks an exported log, against a noted head if there is one, and prints the result. Returns the exit code. */
export async function checkFile(file: string, noted: Head | undefined, checkpoint?: Noted): Promise<number> {
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  const started = performance.now();
  const tree = new GrowingTree(sha256OfBytes);
  let [checked, root, hasSalts] = [START, checkpoint?.size === 0 ? tree.root() : undefined, true];
  for await (const line of linesOf(file)) {
    if (line === '' || checked.broken) continue;
    const entry = readLogLine(line);
    checked =
      entry === 'unreadable' ? unreadable(checked) : checkNext(checked, entry, sha256, { chain: 'public', noted });
    if (entry === 'unreadable' || entry.leafSalt === undefined) hasSalts = false;
    else tree.add(leafOf({ ...entry, leafSalt: entry.leafSalt }));
    if (tree.size === checkpoint?.size) root ??= tree.root();
  }
  const code = tell(`The log in ${file}`, endChain(checked, noted), performance.now() - started);
  // Behind a broken entry nothing was read.
  if (code !== 0) return code;
  console.log(NOT_IN_FILE);
  if (!hasSalts) return checkpoint ? fail(NO_LEAF_SALTS) : code;
  const faults = checkpoint ? faultsOf(checkpoint, root) : [];
  const told = tellTree(`The log in ${file}`, { size: tree.size, root: tree.root(), faults }, checkpoint);
  return told;
}

function faultsOf(noted: Noted, root: Hash | undefined): readonly TreeFault[] {
  if (root === undefined) return [{ what: 'the log ends before the noted checkpoint', size: noted.size }];
  return isSameHash(root, noted.root) ? [] : [{ what: 'the noted checkpoint is another', size: noted.size }];
}

/** Prints a proof from an exported log, to a noted checkpoint. Returns the exit code. */
export async function proveFromFile(file: string, checkpoint: Noted | undefined, prove: Prove): Promise<number> {
  if (!existsSync(file)) return fail(`There is no file ${file}.`);
  if (checkpoint === undefined) return fail('Name the checkpoint with --checkpoint: no file has one in it.');
  const entries: Salted[] = [];
  for await (const line of linesOf(file)) {
    const entry = readLogLine(line);
    if (entry === 'unreadable') return fail(`Entry ${entries.length + 1} of ${file} cannot be read.`);
    if (entry.leafSalt === undefined) return fail(NO_LEAF_SALTS);
    entries.push({ body: entry.body, leafSalt: entry.leafSalt });
  }
  return tellProof(await prove(treeOf(entries), checkpoint));
}

const linesOf = (file: string) =>
  createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });

function unreadable(checked: Checked): Checked {
  return { ...checked, broken: { at: checked.head.number + 1, what: 'the entry was changed' } };
}

/** Prints whether a chain holds. Returns the exit code. */
export function tell(what: string, verified: Verified, milliseconds: number): 0 | 1 {
  if (!verified.ok) return fail(`${what} is broken at entry ${verified.at}: ${verified.what}.`);
  const { earlier } = verified;
  const { number, hash } = verified.head;
  console.log(`${what} holds: ${number} entries, in ${milliseconds.toFixed(milliseconds < 10 ? 1 : 0)} ms.`);
  if (number > 0) console.log(`  Its head, to be noted elsewhere: ${number}:${hash}`);
  if (earlier !== undefined) console.log(`  ${earlierText(earlier)}`);
  return 0;
}
