import { spanOf } from './moment';
import type { SourceId, Statement } from './record';
import { grouped } from './record-index';

type Placed = { statement: Statement; begins: number; logged: number };

/**
 * Statements in the order in which they were said (method.md, "Order"): by the beginning of their times, of equal
 * beginnings by when they were logged, then by id. One that the desk says was said after another follows it.
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
  return sorted.some(({ saidAfter }) => saidAfter !== undefined) ? withFollowing(sorted) : sorted;
}

/** Moves each statement that follows another behind it. What follows in a circle, which entry refuses, comes last. */
function withFollowing(sorted: readonly Statement[]): Statement[] {
  const byId = new Map(sorted.map((statement) => [statement.id, statement]));
  const following = grouped(sorted, ({ saidAfter }) => saidAfter);
  const placed = new Set<Statement>();
  const waiting = new Set<Statement>();
  const place = (statement: Statement): void => {
    const open = [statement];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (placed.has(next)) continue;
      placed.add(next);
      open.push(...(following.get(next.id) ?? []).filter((one) => waiting.has(one)).toReversed());
    }
  };
  for (const statement of sorted) {
    const after = byId.get(statement.saidAfter ?? '');
    if (after !== undefined && !placed.has(after)) waiting.add(statement);
    else place(statement);
  }
  return [...placed, ...sorted.filter((statement) => !placed.has(statement))];
}

/** Statements by their source, each source's in the order given. */
export function bySource(statements: readonly Statement[]): Map<SourceId, Statement[]> {
  return grouped(statements, ({ source }) => source);
}
