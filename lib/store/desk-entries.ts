import type { Entries } from '@/lib/domain/entries';
import type { Reviewed } from '@/lib/domain/review';
import { claimContents, claimOf } from './claims';
import { latestDocument } from './documents';
import { eventOf } from './events';
import { renderingContents, renderingOf } from './renderings';
import { searchOf } from './searches';
import { sourceOf } from './sources';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

const latest = <I>(include: I) => ({ revisions: { take: 1, orderBy: { number: 'desc' }, include } }) as const;
const newest = { revisions: { take: 1, orderBy: { number: 'desc' } } } as const;

/** Without what the desk gives it. */
const without = <T extends object, K extends keyof T>(thing: T, ...fields: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(thing).filter(([field]) => !fields.includes(field as K))) as Omit<T, K>;

/**
 * A thing as its latest revision has it, in the form in which it is entered: what a form begins with that revises it.
 * Undefined where there is none.
 */
export async function readEntry<K extends Reviewed>(
  db: Transaction,
  kind: K,
  id: string,
): Promise<Entries[K] | undefined> {
  return (await READERS[kind](db, id)) as Entries[K] | undefined;
}

const READERS: { [K in Reviewed]: (db: Transaction, id: string) => Promise<Entries[K] | undefined> } = {
  async event(db, id) {
    const row = await db.event.findUnique({ where: { id }, include: newest });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(eventOf(row.slug, revision), 'id') : undefined;
  },
  async claim(db, id) {
    const row = await db.claim.findUnique({ where: { id }, include: latest(claimContents) });
    const [revision] = row?.revisions ?? [];
    if (!row || !revision) return undefined;
    const { id: _own, ...claim } = claimOf(row.slug, revision);
    return { ...claim, event: row.eventId };
  },
  async source(db, id) {
    const row = await db.source.findUnique({ where: { id }, include: newest });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(sourceOf(row.slug, revision), 'id') : undefined;
  },
  async statement(db, id) {
    const row = await db.statement.findUnique({ where: { id }, include: latest(statementContents) });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(statementOf(row, revision), 'id', 'ref', 'loggedAt') : undefined;
  },
  async rendering(db, id) {
    const row = await db.rendering.findUnique({ where: { id }, include: latest(renderingContents) });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(renderingOf(row, revision), 'id', 'ref') : undefined;
  },
  async search(db, id) {
    const row = await db.search.findUnique({ where: { id }, include: newest });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(searchOf(row, revision), 'id') : undefined;
  },
  async document(db, id) {
    const document = await latestDocument(db, id);
    if (document === undefined) return undefined;
    const elsewhere = document.kind === 'captured' ? document.archivedAddress : undefined;
    const { slug, title, outlet, address, language, publishedOn, rights, keptUntil, confidential } = document;
    const body = await db.documentBody.findUnique({ where: { documentId: id }, select: { text: true } });
    return {
      slug,
      title,
      ...(outlet !== undefined && { outlet }),
      ...(address !== undefined && { address }),
      ...(elsewhere !== undefined && { archivedAddress: elsewhere }),
      ...(language !== undefined && { language }),
      ...(publishedOn !== undefined && { publishedOn }),
      ...(rights !== undefined && { rights }),
      ...(keptUntil !== undefined && { keptUntil }),
      confidential,
      ...(body?.text != null && { text: body.text }),
    };
  },
};
