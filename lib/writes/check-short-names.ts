import { nameInTables } from '@/lib/domain/entry-source';
import type { Source, SourceId } from '@/lib/domain/record';
import { appearsIn, namesBeside, namesInEvent, namesOf } from '@/lib/store/source-names';
import type { Transaction } from '@/lib/store/transaction';
import type { EntryFound } from './check-parts';

/** A source that appears in an event for the first time must not have there the short name of another. */
export async function appearanceProblem(
  tx: Transaction,
  event: string | undefined,
  source: SourceId,
  field: 'source' | 'outlet',
): Promise<EntryFound> {
  if (event === undefined || (await appearsIn(tx, source, event))) return undefined;
  const own = await namesOf(tx, source);
  if (own === undefined) return undefined;
  return isAmong(own, await namesInEvent(tx, event)) ? { field, problem: 'short name taken' } : undefined;
}

/** A source must not get the short name of another that appears in an event with it. */
export async function renameProblem(
  tx: Transaction,
  entry: Pick<Source, 'name' | 'shortName'>,
  thing: SourceId,
): Promise<EntryFound> {
  const before = await namesOf(tx, thing);
  if (before !== undefined && nameInTables(before) === nameInTables(entry)) return undefined;
  if (!isAmong(entry, await namesBeside(tx, thing))) return undefined;
  return { field: entry.shortName === undefined ? 'name' : 'shortName', problem: 'short name taken' };
}

type Names = Pick<Source, 'name' | 'shortName'>;

const isAmong = (own: Names, others: readonly Names[]): boolean =>
  others.some((other) => nameInTables(other) === nameInTables(own));
