import type { PersonId } from '@/lib/domain/person';
import type { Reviewed } from '@/lib/domain/review';

/** A revision that was just written, and the thing it belongs to. */
export type RevisionRef = { kind: Reviewed; id: string; revision: string };

/** Who wrote a revision, and why. */
export type RevisionMeta = { author: PersonId; reason: string };

export const revisionColumns = ({ author, reason }: RevisionMeta) => ({ authorId: author, reason });

type Numbered<W> = {
  findFirst(args: {
    where: W;
    orderBy: { number: 'desc' };
    select: { number: true };
  }): PromiseLike<{ number: number } | null>;
};

/** The number of the next revision: 1, 2, 3 … A unique index lets only one of two writers have a number. */
export async function nextNumber<W>(revisions: Numbered<W>, of: W): Promise<number> {
  const last = await revisions.findFirst({ where: of, orderBy: { number: 'desc' }, select: { number: true } });
  return (last?.number ?? 0) + 1;
}
