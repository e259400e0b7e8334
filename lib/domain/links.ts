import { statementsNamedBy } from './content-ids';
import type { Statement } from './record';
import type { Content, StatementId } from './value';

/** The statement that a denial rejects. */
export function rejectedBy(content: Content): StatementId | undefined {
  return content.form === 'denied' && content.rejects.what === 'statement' ? content.rejects.statement : undefined;
}

/** The statements that a withdrawal names; undefined where it names none, and so takes back everything. */
export function takenBackBy(content: Content): readonly StatementId[] | undefined {
  return content.form === 'withdrawn' ? content.takesBack : undefined;
}

/**
 * The statements that one refers to: what it repeats, what its content names (denies, takes back, is fewer or more
 * than), and what the desk says that it came after. None of them was said later.
 */
export function linksOf({ basedOn, content, saidAfter }: Statement): readonly StatementId[] {
  return [...(basedOn ?? []), ...statementsNamedBy(content), ...(saidAfter === undefined ? [] : [saidAfter])];
}
