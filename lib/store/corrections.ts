import type { Transaction } from './transaction';

/** The notes that authors proposed when they last submitted these revisions, by revision; those that can be read. */
export async function proposedNotes(
  db: Transaction,
  revisions: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const steps = await db.transition.findMany({
    where: { revisionId: { in: [...revisions] }, step: 'submit', correctionId: { not: null } },
    orderBy: { number: 'asc' },
    select: { revisionId: true, correction: { select: { text: true } } },
  });
  return new Map(
    steps.flatMap(({ revisionId, correction }) => (correction?.text ? [[revisionId, correction.text]] : [])),
  );
}
