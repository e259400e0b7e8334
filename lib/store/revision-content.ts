import type { Reviewed } from '@/lib/domain/review';
import type { Transaction } from './transaction';

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };

/**
 * What a revision says, in plain values: every column that is set, and the rows that belong to it. Words appear only as
 * their salted hash, so redacting them changes nothing here. A column that a later version adds is not set in older
 * rows, so it changes nothing either; nor do rows of a table that it adds, as long as there are none.
 */
export async function revisionContent(db: Transaction, kind: Reviewed, id: string): Promise<Plain> {
  const where = { where: { id } };
  const said = { options: true, evidence: { orderBy: { position: 'asc' } } } as const;
  switch (kind) {
    case 'event':
      return plain(await db.eventRevision.findUniqueOrThrow(where));
    case 'claim':
      return plain(
        whereSet(
          await db.claimRevision.findUniqueOrThrow({ ...where, include: { options: true, labels: true } }),
          'labels',
        ),
      );
    case 'source':
      return plain(await db.sourceRevision.findUniqueOrThrow(where));
    case 'statement':
      return plain(
        whereSet(
          await db.statementRevision.findUniqueOrThrow({
            ...where,
            include: { ...said, repeats: true, takesBack: true },
          }),
          'repeats',
          'takesBack',
        ),
      );
    case 'rendering':
      return plain(await db.renderingRevision.findUniqueOrThrow({ ...where, include: said }));
    case 'search':
      return plain(await db.searchRevision.findUniqueOrThrow(where));
  }
}

/** A row without those of its lists that are empty. */
function whereSet(row: Readonly<Record<string, unknown>>, ...lists: readonly string[]): object {
  const isEmpty = (field: unknown) => Array.isArray(field) && field.length === 0;
  return Object.fromEntries(Object.entries(row).filter(([key, field]) => !(lists.includes(key) && isEmpty(field))));
}

function plain(value: unknown): Plain {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString('hex');
  if (Array.isArray(value)) return value.map(plain).sort(byText);
  // Decimals and big integers, with every digit.
  if (typeof value === 'bigint') return value.toString();
  if (typeof value === 'object' && value !== null && 'toFixed' in value)
    return (value as { toFixed(): string }).toFixed();
  const set = Object.entries(value ?? {}).filter(([, field]) => field !== null && field !== undefined);
  return Object.fromEntries(set.map(([key, field]) => [key, plain(field)]));
}

/** The rows have no order, and lists of texts (aliases) are sets. Both are sorted. */
const byText = (a: Plain, b: Plain): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
