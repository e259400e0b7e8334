import { nameInTables } from './entry-source';
import { type Broken, brokenBy, type Moves } from './moved';
import type { EventRecord, Source, SourceId } from './record';
import type { Standing } from './review';

/**
 * One of two sources that are to be merged: what readers see of it, whether it is confidential in each revision that
 * counts, into which source it is merged, whether others are merged into it, and every source that it speaks for, over
 * any number of others.
 */
export type MergeSide = {
  id: SourceId;
  standing: Standing;
  confidential: readonly boolean[];
  isGivenUp: boolean;
  mergedInto?: SourceId;
  hasMerged: boolean;
  speaksFor: ReadonlySet<SourceId>;
};

/** Why two sources are not merged, whatever they said. */
export type NotMergeable =
  | 'the same source'
  | 'discarded'
  | 'merged already'
  | 'merged into another'
  | 'others merged into it'
  | 'one confidential'
  | 'readers see one'
  | 'would speak for itself';

/**
 * Whether the first source may be merged into the second. Merges are one deep: what a revision names leads to one source
 * in one step, and undoing one merge cannot break another. Confidential things never leave the desk by a merge, nor does
 * what readers see leave their pages by one.
 */
export function checkSides(from: MergeSide, into: MergeSide): NotMergeable | undefined {
  if (from.id === into.id) return 'the same source';
  if (from.isGivenUp || into.isGivenUp) return 'discarded';
  if (from.mergedInto !== undefined) return 'merged already';
  if (into.mergedInto !== undefined) return 'merged into another';
  if (from.hasMerged) return 'others merged into it';
  if (new Set([...from.confidential, ...into.confidential]).size > 1) return 'one confidential';
  if (from.standing !== 'unpublished' && from.standing !== into.standing) return 'readers see one';
  return into.speaksFor.has(from.id) ? 'would speak for itself' : undefined;
}

/** What a source is called in an event, where it appears. */
export type Appears = Pick<Source, 'name' | 'shortName'> & { event: string; source: SourceId };

/** What stands against moving things from one source to another. Nothing is moved as long as anything does. */
export type MergeProblem =
  | { problem: 'not mergeable'; reason: NotMergeable }
  | ({ problem: 'broken'; event: string } & Broken)
  | { problem: 'short name taken'; event: string; by: string };

/** How many of each kind are told: whoever mends these looks again. */
const MOST_TOLD = 50;

/**
 * What is wrong in the records of the events concerned. `names` are those of the sources that appear in them beside
 * `to`, which is to appear there under its own name.
 */
export function moveProblems(
  records: readonly EventRecord[],
  moves: Moves,
  to: Pick<Source, 'name' | 'shortName'>,
  names: readonly Appears[],
): readonly MergeProblem[] {
  const broken = new Map<string, MergeProblem>();
  for (const record of records) {
    for (const one of brokenBy(record, moves)) {
      broken.set(one.statement.id, { problem: 'broken', event: record.event.id, ...one });
    }
  }
  const taken = names.filter((one) => nameInTables(one) === nameInTables(to));
  return [
    ...[...broken.values()].slice(0, MOST_TOLD),
    ...taken.slice(0, MOST_TOLD).map(({ event, name }) => ({ problem: 'short name taken', event, by: name }) as const),
  ];
}
