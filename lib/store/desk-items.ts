import { REVIEWED, type Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import type { ThingOf } from './log-things';
import type { Transaction } from './transaction';

// What waits for whom is a row for each thing, which the database makes from revisions, steps and assignments (desk_items_of).
// Whoever changes a revision, a step, an assignment or a text of one writes the row anew, in the same transaction.

/** The columns that a thing may change; it keeps its kind and its id. */
const CHANGING = [
  ...['event_id', 'claim_id', 'source_id', 'state', 'standing', 'revision_id', 'number', 'author_id', 'revised_at'],
  ...['changed_at', 'version', 'asked_for', 'asked_by_id', 'words', 'assigned_to_id', 'assigned_by_id', 'assigned_at'],
  'changes_verdict',
] as const;

const REPLACED = Prisma.raw(CHANGING.map((column) => `"${column}" = excluded."${column}"`).join(', '));

/** Writes what lists of the desk show of these things, as they are now. */
export async function writeDeskItems(tx: Transaction, things: readonly ThingOf[]): Promise<void> {
  for (const kind of REVIEWED) {
    const ids = [...new Set(things.filter((thing) => thing.kind === kind).map(({ id }) => id))];
    if (ids.length > 0) await replace(tx, kind, ids);
  }
}

async function replace(tx: Transaction, kind: Reviewed, ids: readonly string[]): Promise<void> {
  await tx.$executeRaw`
    insert into desk_item select * from desk_items_of(${kind}::reviewed, ${[...ids]}::uuid[])
    on conflict (kind, thing_id) do update set ${REPLACED}`;
}

/** How many rows there are, stored or computed, and the things whose row is missing, superfluous or different. */
export type DeskItemsCompared = { rows: number; differing: readonly string[] };

/** Compares what is stored of some things of a kind with what is made from nothing. */
export async function compareDeskItems(
  db: Transaction,
  kind: Reviewed,
  ids: readonly string[],
): Promise<DeskItemsCompared> {
  const rows = await db.$queryRaw<{ id: string; differs: boolean }[]>`
    select coalesce(stored.thing_id, made.thing_id)::text as id, stored is distinct from made as differs
    from (select * from desk_item where kind = ${kind}::reviewed and thing_id = any (${[...ids]}::uuid[])) stored
      full join desk_items_of(${kind}::reviewed, ${[...ids]}::uuid[]) made on made.thing_id = stored.thing_id`;
  return { rows: rows.length, differing: rows.flatMap(({ id, differs }) => (differs ? id : [])) };
}

/** Ids of things of a kind, in their order, after one of them. */
export async function idsAfter(
  db: Transaction,
  kind: Reviewed,
  after: string | undefined,
  take: number,
): Promise<readonly string[]> {
  const from = after ?? '00000000-0000-0000-0000-000000000000';
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id::text from ${Prisma.raw(`"${kind}"`)} where id > ${from}::uuid order by id limit ${take}`;
  return rows.map(({ id }) => id);
}
