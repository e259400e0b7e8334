import type { HopView } from '@/lib/views/event-view';

export type NestedHop = { hop: HopView; taken: NestedHop[] };

/** Hops come in reading order with their depth; a hop belongs to the nearest one before it that is less deep. */
export function nestHops(hops: readonly HopView[]): readonly NestedHop[] {
  const roots: NestedHop[] = [];
  const open: NestedHop[] = [];
  for (const hop of hops) {
    const nested: NestedHop = { hop, taken: [] };
    while ((open.at(-1)?.hop.depth ?? -1) >= hop.depth) open.pop();
    (open.at(-1)?.taken ?? roots).push(nested);
    open.push(nested);
  }
  return roots;
}
