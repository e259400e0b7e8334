import type { Statement } from '@/lib/domain/record';
import type { StatementId } from '@/lib/domain/value';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

/** A statement as readers see it: its published revision, with its evidence. Undefined while they see none. */
export async function statementShown(
  db: Transaction,
  id: StatementId,
): Promise<{ statement: Statement; revision: string } | undefined> {
  const row = await db.statement.findUnique({
    where: { id, standing: 'shown' },
    include: { publishedRevision: { include: statementContents } },
  });
  if (!row?.publishedRevision) return undefined;
  return { statement: statementOf(row, row.publishedRevision), revision: row.publishedRevision.id };
}
