import type { Sha256OfBytes } from './merkle-tree';
import { bucketOf, hashOfBucket, rootOfBuckets, type TreeThing } from './public-tree';

/** A leaf since an entry; without a hash the thing left the record. */
export type LeafSince = Omit<TreeThing, 'hash'> & { entry: number; hash: string | 'left' };

/** A root of an event, and the entry since which it counts. */
export type RootSince = { entry: number; root: string | 'off readers’ pages' };

/** What is wrong with the history of an event, at which entry. */
export type HistoryFault = { entry: number; what: 'another root' | 'no root' | 'changed while off readers’ pages' };

/**
 * Follows the history of an event: at each entry, the root is that of the leaves that count by then.
 *
 * @param roots of the event, by entry. @param leaves that there ever were in it, by entry.
 * @returns the first fault, if there is one, and the buckets as they are at the end.
 */
export function replay(
  roots: readonly RootSince[],
  leaves: readonly LeafSince[],
  sha256: Sha256OfBytes,
): { fault?: HistoryFault; buckets: ReadonlyMap<number, string> } {
  const things = new Map<number, Map<string, TreeThing>>();
  const buckets = new Map<number, string>();
  let head = '';
  let next = 0;
  for (const { entry, root } of roots) {
    const touched = new Set<number>();
    for (let leaf = leaves[next]; leaf !== undefined && leaf.entry <= entry; leaf = leaves[++next]) {
      if (leaf.entry < entry) return { fault: { entry: leaf.entry, what: 'no root' }, buckets };
      const { kind, id, hash } = leaf;
      if (kind === 'head') {
        head = hash;
        continue;
      }
      const bucket = bucketOf(id);
      const there = things.get(bucket) ?? new Map<string, TreeThing>();
      if (hash === 'left') there.delete(`${kind} ${id}`);
      else there.set(`${kind} ${id}`, { kind, id, hash });
      things.set(bucket, there);
      touched.add(bucket);
      if (root === 'off readers’ pages') return { fault: { entry, what: 'changed while off readers’ pages' }, buckets };
    }
    for (const bucket of touched) buckets.set(bucket, hashOfBucket([...(things.get(bucket)?.values() ?? [])], sha256));
    if (root !== 'off readers’ pages' && root !== rootOfBuckets(buckets, head, sha256)) {
      return { fault: { entry, what: 'another root' }, buckets };
    }
  }
  const after = leaves[next];
  return after === undefined ? { buckets } : { fault: { entry: after.entry, what: 'no root' }, buckets };
}
