import type { EventRecord, Rendering, Statement } from './record';
import { indexOf } from './record-index';

/** A rendering with those that were taken from it. `from` says what it was taken from. */
export type ChainNode = {
  rendering: Rendering;
  from: 'speaker' | 'rendering' | 'not on record';
  renderings: readonly ChainNode[];
};

export type Chain = { statement: Statement; renderings: readonly ChainNode[] };

/**
 * How a statement was passed on, as a tree, in the order of the record. A rendering whose parent is not in the record
 * (unpublished, or published later than the time read) is at the top, marked `not on record`.
 */
export function chainOf(record: EventRecord, statement: Statement): Chain {
  const { renderingsOf, takenFrom } = indexOf(record);
  const own = renderingsOf.get(statement.id) ?? [];
  const held = new Set(own.map(({ id }) => id));
  const fromOf = ({ parent }: Rendering): ChainNode['from'] =>
    parent === undefined ? 'speaker' : held.has(parent) ? 'rendering' : 'not on record';
  const node = (rendering: Rendering): ChainNode => ({
    rendering,
    from: fromOf(rendering),
    renderings: (takenFrom.get(rendering.id) ?? []).filter(({ id }) => held.has(id)).map(node),
  });
  return { statement, renderings: own.filter((rendering) => fromOf(rendering) !== 'rendering').map(node) };
}

/**
 * The renderings from the speaker down to this one, which is the last. If a parent is not on record, the path begins
 * after it. Links in a circle (refused on entry) end where they began to repeat.
 */
export function pathTo(record: EventRecord, rendering: Rendering): readonly Rendering[] {
  const { renderings } = indexOf(record);
  const upward = new Set([rendering]);
  let above = renderings.get(rendering.parent);
  while (above !== undefined && !upward.has(above)) {
    upward.add(above);
    above = renderings.get(above.parent);
  }
  return [...upward].reverse();
}
