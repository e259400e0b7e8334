import { takenBackBy } from './links';
import { spanOf } from './moment';
import type { SourceId, Statement } from './record';
import { grouped } from './record-index';
import type { StatementId } from './value';

type Placed = { statement: Statement; begins: number; logged: number };

/**
 * Statements in the order in which they were said (method.md, "Order"): by the beginning of their times, of equal
 * beginnings by when they were logged, then by id. One that the desk says was said after another follows it, and so does
 * a withdrawal what it takes back.
 */
export function inOrderSaid(statements: readonly Statement[], eventZone: string): Statement[] {
  const sorted = statements
    .map(
      (statement): Placed => ({
        statement,
        begins: spanOf(statement.saidAt, eventZone).first,
        logged: Date.parse(statement.loggedAt),
      }),
    )
    .sort((a, b) => a.begins - b.begins || a.logged - b.logged || (a.statement.id < b.statement.id ? -1 : 1))
    .map(({ statement }) => statement);
  return sorted.some((statement) => followedBy(statement).length > 0) ? withFollowing(sorted) : sorted;
}

/** What a statement follows, whatever the times say. */
const followedBy = ({ saidAfter, content }: Statement): readonly StatementId[] => [
  ...(saidAfter === undefined ? [] : [saidAfter]),
  ...(takenBackBy(content) ?? []),
];

/** Puts what follows others right behind the last of them. What follows in a circle, which entry refuses, comes last. */
function withFollowing(sorted: readonly Statement[]): Statement[] {
  const byId = new Map(sorted.map((statement) => [statement.id, statement]));
  const placed = new Set<Statement>();
  let waiting: readonly Statement[] = [];
  const isFree = (statement: Statement): boolean =>
    followedBy(statement).every((id) => {
      const before = byId.get(id);
      return before === undefined || placed.has(before);
    });
  for (const statement of sorted) {
    if (!isFree(statement)) {
      waiting = [...waiting, statement];
      continue;
    }
    placed.add(statement);
    for (let next = waiting.find(isFree); next !== undefined; next = waiting.find(isFree)) {
      placed.add(next);
      waiting = waiting.filter((one) => one !== next);
    }
  }
  return [...placed, ...waiting];
}

/** Statements by their source, each source's in the order given. */
export function bySource(statements: readonly Statement[]): Map<SourceId, Statement[]> {
  return grouped(statements, ({ source }) => source);
}
