import type { TreeChecked } from '@/lib/reads/check-tree';
import { treeFaultLine, treeLine } from '@/lib/views/tree-words';
import type { Proved } from './log-proofs';
import type { Noted } from './noted-checkpoint';
import { fail } from './output';

/** Prints whether a tree is as it was signed and noted. Returns the exit code. */
export function tellTree(what: string, { size, root, faults }: TreeChecked, noted: Noted | undefined): 0 | 1 {
  for (const fault of faults) console.error(`${what}: ${treeFaultLine(fault)}`);
  if (faults.length > 0) return 1;
  console.log(`  ${treeLine(what, size, Buffer.from(root).toString('base64'), noted?.size)}`);
  return 0;
}

/** Prints a proof, or why there is none. Returns the exit code. */
export function tellProof(proved: Proved): number {
  if (!proved.ok) return fail(proved.reason);
  process.stdout.write(proved.text);
  return 0;
}
