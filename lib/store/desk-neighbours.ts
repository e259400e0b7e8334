import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { conditionsOf, type DeskListAsked, ORDERS } from './desk-list';
import type { Transaction } from './transaction';

type Line = { kind: Reviewed; thing: string };

/** The lines of a list that stand before and after a thing; after the last one, the first, as long as it is another. */
export type Neighbours = { previous?: Line; next?: Line; top?: Line };

/**
 * What stands before and after a thing in a list of the desk, where it stands now or would stand. Each is one step along the
 * index of the order, however long the list is.
 */
export async function neighboursInList(
  db: Transaction,
  asked: Omit<DeskListAsked, 'skip' | 'take'>,
  { kind, thing }: Line,
): Promise<Neighbours> {
  const where = Prisma.join(conditionsOf({ ...asked, skip: 0, take: 0 }), ' and ');
  const { by, way } = ORDERS[asked.order ?? 'revised'];
  const place = Prisma.raw(by.join(', '));
  const beside = async (is: '<' | '>') => {
    const order = Prisma.raw(by.map((column) => `${column} ${is === '>' ? 'asc' : 'desc'}`).join(', '));
    const [row] = await db.$queryRaw<Line[]>`
      select kind::text, thing_id::text as thing from desk_item
      where ${where} and (${place}) ${Prisma.raw(is)}
        (select ${place} from desk_item where kind = ${kind}::reviewed and thing_id = ${thing}::uuid)
      order by ${order} limit 1`;
    return row;
  };
  // A list that is ordered by what publishing would do is ordered anew by each publication.
  const first = async () => {
    const order = Prisma.raw(by.map((column) => `${column} ${way}`).join(', '));
    const [row] = await db.$queryRaw<Line[]>`
      select kind::text, thing_id::text as thing from desk_item
      where ${where} and (kind, thing_id) <> (${kind}::reviewed, ${thing}::uuid) order by ${order} limit 1`;
    return row;
  };
  const [less, more] = [await beside('<'), await beside('>')];
  const [previous, next] = way === 'asc' ? [less, more] : [more, less];
  const top = next === undefined ? await first() : undefined;
  return { ...(previous && { previous }), ...(next && { next }), ...(top && { top }) };
}
