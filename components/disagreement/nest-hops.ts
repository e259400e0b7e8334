export type NestedHop<H> = { hop: H; taken: NestedHop<H>[] };

/** Hops are in reading order with their depth. A hop belongs to the nearest one before it that is less deep. */
export function nestHops<H extends { depth: number }>(hops: readonly H[]): readonly NestedHop<H>[] {
  const roots: NestedHop<H>[] = [];
  const open: NestedHop<H>[] = [];
  for (const hop of hops) {
    const nested: NestedHop<H> = { hop, taken: [] };
    while ((open.at(-1)?.hop.depth ?? -1) >= hop.depth) open.pop();
    (open.at(-1)?.taken ?? roots).push(nested);
    open.push(nested);
  }
  return roots;
}
