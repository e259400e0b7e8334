import type { Pair } from './contradicting-pairs';
import type { SourceId } from './record';
import type { Counted } from './running';
import type { Line, Span } from './spans';
import { countContradictingBodies } from './sweep';

/** The highest lower end and the lowest upper end of what a body says. */
type Reach = { low: number; high: number };

/** Pairs of origins of which one lies wholly below the other, by a sweep; then those that only the given pairs show. */
export function originPairs(line: Line, single: readonly Span[], pairs: readonly Pair[]): number {
  const reaches = new Map<SourceId, Reach>();
  for (const { position, low, high } of line.excludes ? single : []) {
    const reach = reaches.get(position.origin.id) ?? { low, high };
    reaches.set(position.origin.id, { low: Math.max(reach.low, low), high: Math.min(reach.high, high) });
  }
  const isSwept = (a: SourceId, b: SourceId): boolean => {
    const [one, two] = [reaches.get(a), reaches.get(b)];
    return one !== undefined && two !== undefined && (one.high < two.low || two.high < one.low);
  };
  const shown = pairs.filter(([a, b]) => !isSwept(a.origin.id, b.origin.id));
  const all = [...reaches.values()];
  const lows = Int32Array.from(all, ({ low }) => low);
  const highs = Int32Array.from(all, ({ high }) => high);
  return countContradictingBodies(lows, highs) + new Set(shown.map(([a, b]) => keyOf(a.origin.id, b.origin.id))).size;
}

/** The same on a running claim, where it depends on the times as well: figure by figure, k² / 2 comparisons of numbers. */
export function runningOriginPairs(
  single: readonly Span[],
  counted: readonly Counted[],
  pairs: readonly Pair[],
): number {
  const keys = new Set(pairs.map(([a, b]) => keyOf(a.origin.id, b.origin.id)));
  for (const [i, a] of counted.entries()) {
    for (const [j, b] of counted.entries()) {
      if (j >= i) break;
      const [one, two] = [single[i]?.position.origin.id, single[j]?.position.origin.id];
      if (one !== undefined && two !== undefined && areApart(a, b)) keys.add(keyOf(one, two));
    }
  }
  return keys.size;
}

/** Whether two figures contradict: as of one time if they are apart, else if the earlier lies wholly above the later. */
function areApart(a: Counted, b: Counted): boolean {
  if (a.first === b.first && a.last === b.last) return a.high < b.low || b.high < a.low;
  if (a.last < b.first) return a.low > b.high;
  return b.last < a.first && b.low > a.high;
}

const keyOf = (a: SourceId, b: SourceId): string => JSON.stringify(a < b ? [a, b] : [b, a]);
