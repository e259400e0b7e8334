import type { Prisma } from '@/lib/platform/generated/client';

/** What can be published: each is an identity with immutable revisions. */
export type Publishable = 'event' | 'claim' | 'source' | 'statement' | 'rendering' | 'search';

/** A revision just written, and whose it is. */
export type Revised = { kind: Publishable; id: string; revision: string };

type Numbered<W> = {
  findFirst(args: {
    where: W;
    orderBy: { number: 'desc' };
    select: { number: true };
  }): PromiseLike<{ number: number } | null>;
};

/** The number of the next revision: 1, 2, 3 … A unique index refuses two writers the same one. */
export async function nextNumber<W>(revisions: Numbered<W>, of: W): Promise<number> {
  const last = await revisions.findFirst({ where: of, orderBy: { number: 'desc' }, select: { number: true } });
  return (last?.number ?? 0) + 1;
}

const column = {
  event: 'eventRevisionId',
  claim: 'claimRevisionId',
  source: 'sourceRevisionId',
  statement: 'statementRevisionId',
  rendering: 'renderingRevisionId',
  search: 'searchRevisionId',
} as const satisfies Record<Publishable, keyof Prisma.PublicationUncheckedCreateInput>;

/** Makes a revision the one that readers see, and records when. */
export async function markPublished(
  tx: Prisma.TransactionClient,
  { kind, id, revision }: Revised,
  publishedAt: Date,
): Promise<void> {
  await tx.publication.create({ data: { publishedAt, [column[kind]]: revision } });
  const change = { where: { id }, data: { publishedRevisionId: revision }, select: { id: true } };
  switch (kind) {
    case 'event':
      await tx.event.update(change);
      return;
    case 'claim':
      await tx.claim.update(change);
      return;
    case 'source':
      await tx.source.update(change);
      return;
    case 'statement':
      await tx.statement.update(change);
      return;
    case 'rendering':
      await tx.rendering.update(change);
      return;
    case 'search':
      await tx.search.update(change);
      return;
  }
}
