import type { History } from './history';
import type { Moment, Source, SourceId, Statement } from './record';

/** Who changed their value, from what, to what, and when it was said. */
export type Revision = { source: Source; from: Statement; to: Statement; at: Moment; withdrawn?: true };

/**
 * The revisions on one claim: by source, each source's in the order of saying. Updates of a running total are none, nor
 * is saying the same again.
 */
export function revisionsIn(histories: ReadonlyMap<SourceId, History>, sourceOf: (id: SourceId) => Source): Revision[] {
  return [...histories].flatMap(([id, { moves }]) =>
    moves.map(({ from, to, withdrawn }) => ({
      source: sourceOf(id),
      from,
      to,
      at: to.saidAt,
      ...(withdrawn ? { withdrawn: true as const } : {}),
    })),
  );
}
