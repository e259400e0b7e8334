import type { Statement } from '@/lib/domain/record';
import type { Step } from '@/lib/domain/review';
import { methodWord } from './names';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

/** A revision of a statement, or a step that was taken on it: who did it, and when. */
export type HistoryRow = { at: Date; by: string } & (
  | { did: 'log' | 'revise'; statement: Statement; before?: Statement; reason: string }
  | { did: Exclude<Step, 'revise'>; statement: Statement }
);

/** Most statements of one cell whose history is read. */
const MOST = 50;

/** What was done in a cell of the table, the last first: what one source said on one question, drafts and all. */
export async function historyOf(db: Transaction, claimId: string, sourceId: string): Promise<readonly HistoryRow[]> {
  const author = { select: { name: true } } as const;
  const rows = await db.statement.findMany({
    where: { claimId, sourceId },
    orderBy: { id: 'desc' },
    take: MOST,
    include: { revisions: { orderBy: { number: 'asc' }, include: { ...statementContents, author } } },
  });
  const steps = await db.transition.findMany({
    where: { kind: 'statement', thingId: { in: rows.map(({ id }) => id) } },
    orderBy: { number: 'asc' },
    include: { actor: author },
  });
  const history = rows.flatMap((row) => {
    const revisions = row.revisions.map((revision) => ({ revision, statement: statementOf(row, revision) }));
    const written = revisions.map(({ revision, statement }, index): HistoryRow => {
      const before = revisions[index - 1]?.statement;
      return {
        did: before === undefined ? 'log' : 'revise',
        at: revision.createdAt,
        by: revision.author?.name ?? '',
        statement,
        ...(before && { before }),
        reason: revision.reason,
      };
    });
    const taken = steps.flatMap((step): HistoryRow[] => {
      const of = revisions.find(({ revision }) => revision.id === step.revisionId);
      return of ? [{ did: methodWord(step.step), at: step.at, by: step.actor.name, statement: of.statement }] : [];
    });
    return [...written, ...taken];
  });
  return history.sort((a, b) => b.at.getTime() - a.at.getTime());
}
