import { checkReferences } from './entry-links';
import { linksOf } from './links';
import type { EventRecord, SourceId, Statement } from './record';
import type { Refused } from './refusal';

/** Whose a statement, a rendering or a search is to be, by its id. What is not named stays whose it is. */
export type Moves = ReadonlyMap<string, SourceId>;

/** A record whose statements, renderings and searches are of other sources. Its sources stay as they are. */
export function withMoved<R extends Pick<EventRecord, 'statements' | 'renderings' | 'searches'>>(
  record: R,
  moves: Moves,
): R {
  if (moves.size === 0) return record;
  const said = <T extends { id: string; source: SourceId }>(one: T): T => {
    const source = moves.get(one.id);
    return source === undefined ? one : { ...one, source };
  };
  return {
    ...record,
    statements: record.statements.map(said),
    searches: record.searches.map(said),
    renderings: record.renderings.map((one) => {
      const outlet = moves.get(one.id);
      return outlet === undefined ? one : { ...one, outlet };
    }),
  };
}

/** A statement that would not be allowed any more, and the first reason. */
export type Broken = { statement: Statement; refused: Refused };

/**
 * The statements that are allowed as they are, and would not be once others, or they themselves, are of another source:
 * one that repeats, denies, takes back or follows what is then its own source's, or no longer is.
 * Rule: method.md, "Refused on entry"; what refers to nothing does not depend on whose it is.
 */
export function brokenBy(record: EventRecord, moves: Moves): readonly Broken[] {
  const moved = withMoved(record, moves);
  const were = new Map(record.statements.map((one) => [one.id, one]));
  return moved.statements.flatMap((one) => {
    if (linksOf(one).length === 0) return [];
    const refused = checkReferences(one, moved);
    const before = were.get(one.id);
    if (refused.ok || before === undefined || !checkReferences(before, record).ok) return [];
    return [{ statement: before, refused }];
  });
}
