import type { Entries } from '@/lib/domain/entries';
import type { Reviewed } from '@/lib/domain/review';
import { claimContents, claimOf } from './claims';
import { documentOfRevision } from './documents';
import { eventOf } from './events';
import { renderingContents, renderingOf } from './renderings';
import { searchOf } from './searches';
import { sourceOf } from './sources';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

/** The revision with this id, or without one the latest. */
const which = (revision: string | undefined) =>
  ({ take: 1, orderBy: { number: 'desc' }, ...(revision !== undefined && { where: { id: revision } }) }) as const;
const one = (revision: string | undefined) => ({ revisions: which(revision) }) as const;
const withContents = <I>(revision: string | undefined, include: I) =>
  ({ revisions: { ...which(revision), include } }) as const;

/** Without what the desk gives it. */
const without = <T extends object, K extends keyof T>(thing: T, ...fields: readonly K[]): Omit<T, K> =>
  Object.fromEntries(Object.entries(thing).filter(([field]) => !fields.includes(field as K))) as Omit<T, K>;

/**
 * A thing as its latest revision has it, or as another of its revisions, in the form in which it is entered: what a form
 * begins with that revises it. Undefined where there is none.
 */
export async function readEntry<K extends Reviewed>(
  db: Transaction,
  kind: K,
  id: string,
  revision?: string,
): Promise<Entries[K] | undefined> {
  return (await READERS[kind](db, id, revision)) as Entries[K] | undefined;
}

const READERS: {
  [K in Reviewed]: (db: Transaction, id: string, of?: string) => Promise<Entries[K] | undefined>;
} = {
  async event(db, id, of) {
    const row = await db.event.findUnique({ where: { id }, include: one(of) });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(eventOf(row.slug, revision), 'id') : undefined;
  },
  async claim(db, id, of) {
    const row = await db.claim.findUnique({ where: { id }, include: withContents(of, claimContents) });
    const [revision] = row?.revisions ?? [];
    if (!row || !revision) return undefined;
    const { id: _own, ...claim } = claimOf(row.slug, revision);
    return { ...claim, event: row.eventId };
  },
  async source(db, id, of) {
    const row = await db.source.findUnique({ where: { id }, include: one(of) });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(sourceOf(row.slug, revision), 'id') : undefined;
  },
  async statement(db, id, of) {
    const row = await db.statement.findUnique({ where: { id }, include: withContents(of, statementContents) });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(statementOf(row, revision), 'id', 'ref', 'loggedAt') : undefined;
  },
  async rendering(db, id, of) {
    const row = await db.rendering.findUnique({ where: { id }, include: withContents(of, renderingContents) });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(renderingOf(row, revision), 'id', 'ref') : undefined;
  },
  async search(db, id, of) {
    const row = await db.search.findUnique({ where: { id }, include: one(of) });
    const [revision] = row?.revisions ?? [];
    return row && revision ? without(searchOf(row, revision), 'id') : undefined;
  },
  async document(db, id, of) {
    const document = await documentOfRevision(db, id, of);
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
