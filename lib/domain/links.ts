import type { Statement } from './record';
import { type Content, type StatementId, valueIn } from './value';

/** The statement with which a value compares itself as more or fewer. */
export function comparedWith(content: Content): StatementId | undefined {
  const value = valueIn(content);
  return value !== undefined && 'than' in value ? value.than : undefined;
}

/** The statement that a denial rejects. */
export function rejectedBy(content: Content): StatementId | undefined {
  return content.form === 'denied' && content.rejects.what === 'statement' ? content.rejects.statement : undefined;
}

/**
 * The statement without which nobody knows what a content says: the one that it rejects, or is more or fewer than.
 */
export const dependsOn = (content: Content): StatementId | undefined => rejectedBy(content) ?? comparedWith(content);

/** The statements that a withdrawal names; undefined where it names none, and so takes back everything. */
export function takenBackBy(content: Content): readonly StatementId[] | undefined {
  return content.form === 'withdrawn' ? content.takesBack : undefined;
}

/** The statements that a content names: what its figure is more or fewer than, what it denies, what it takes back. */
export function statementsNamedBy(content: Content): readonly StatementId[] {
  const named = dependsOn(content);
  return takenBackBy(content) ?? (named === undefined ? [] : [named]);
}

/** Whether a statement repeats others. */
export const isEcho = (statement: Statement): statement is EchoStatement =>
  statement.basedOn !== undefined && statement.basedOn.length > 0;

export type EchoStatement = Statement & { basedOn: readonly StatementId[] };

/**
 * The statements that one refers to: what it repeats, what its content names (denies, takes back, is fewer or more
 * than), and what the desk says that it came after. None of them was said later.
 */
export function linksOf({ basedOn, content, saidAfter }: Statement): readonly StatementId[] {
  return [...(basedOn ?? []), ...statementsNamedBy(content), ...(saidAfter === undefined ? [] : [saidAfter])];
}
