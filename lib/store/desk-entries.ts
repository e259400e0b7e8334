import type { Entries } from '@/lib/domain/entries';
import type { Reviewed } from '@/lib/domain/review';
import { claimContents, claimOf } from './claims';
import { documentAt } from './documents';
import { eventOf } from './events';
import { renderingContents, renderingOf } from './renderings';
import { latestRevision } from './reviewed';
import { searchOf } from './searches';
import { sourceOf } from './sources';
import { statementContents, statementOf } from './statements';
import type { Transaction } from './transaction';

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
  const wanted = revision ?? (await latestRevision(db, kind, id))?.revision;
  return wanted === undefined ? undefined : (await readEntries(db, kind, [wanted])).get(wanted);
}

/** Things of a kind as these revisions have them, by revision: as many queries as for one. */
export async function readEntries<K extends Reviewed>(
  db: Transaction,
  kind: K,
  revisions: readonly string[],
): Promise<ReadonlyMap<string, Entries[K]>> {
  if (revisions.length === 0) return new Map();
  const found = await READERS[kind](db, { where: { id: { in: [...revisions] } } });
  return new Map(found as readonly (readonly [string, Entries[K]])[]);
}

type Of = { where: { id: { in: string[] } } };
type Found<K extends Reviewed> = readonly (readonly [revision: string, entry: Entries[K]])[];

const READERS: { [K in Reviewed]: (db: Transaction, of: Of) => Promise<Found<K>> } = {
  async event(db, of) {
    const rows = await db.eventRevision.findMany({ ...of, include: { event: true } });
    return rows.map((row) => [row.id, without(eventOf(row.event.slug, row), 'id')]);
  },
  async claim(db, of) {
    const rows = await db.claimRevision.findMany({ ...of, include: { ...claimContents, claim: true } });
    return rows.map((row) => {
      const { id: _own, ...claim } = claimOf(row.claim.slug, row);
      return [row.id, { ...claim, event: row.claim.eventId }];
    });
  },
  async source(db, of) {
    const rows = await db.sourceRevision.findMany({ ...of, include: { source: true } });
    return rows.map((row) => [row.id, without(sourceOf(row.source.slug, row), 'id')]);
  },
  async statement(db, of) {
    const rows = await db.statementRevision.findMany({ ...of, include: { ...statementContents, statement: true } });
    return rows.map((row) => [row.id, without(statementOf(row.statement, row), 'id', 'ref', 'loggedAt')]);
  },
  async rendering(db, of) {
    const rows = await db.renderingRevision.findMany({ ...of, include: { ...renderingContents, rendering: true } });
    return rows.map((row) => [row.id, without(renderingOf(row.rendering, row), 'id', 'ref')]);
  },
  async search(db, of) {
    const rows = await db.searchRevision.findMany({ ...of, include: { search: true } });
    return rows.map((row) => [row.id, without(searchOf(row.search, row), 'id')]);
  },
  async document(db, of) {
    const body = { select: { text: true, redactedAt: true } } as const;
    const rows = await db.documentRevision.findMany({ ...of, include: { document: { include: { body } } } });
    return rows.map((row) => {
      const document = documentAt(row.document, row);
      const elsewhere = document.kind === 'captured' ? document.archivedAddress : undefined;
      const { slug, title, outlet, address, language, publishedOn, rights, keptUntil, confidential } = document;
      const text = row.document.body?.text;
      const entry: Entries['document'] = {
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
        ...(text != null && { text }),
      };
      return [row.id, entry];
    });
  },
};
