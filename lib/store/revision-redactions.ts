import { REDACTED } from '@/lib/domain/redaction';
import type { Reviewed } from '@/lib/domain/review';
import { Prisma } from '@/lib/platform/generated/client';
import { TEXT_ROWS, TEXTS, type TextKind } from './revision-texts';
import type { Transaction } from './transaction';

/** What stands in place of each kind of text. What was empty stays empty. */
const TOMBSTONES: Readonly<Record<TextKind, (column: string) => Prisma.Sql>> = {
  text: (column) => Prisma.sql`case when ${Prisma.raw(column)} is null then null else ${REDACTED} end`,
  list: (column) => Prisma.sql`case when ${Prisma.raw(column)} is null then null else '{}'::text[] end`,
  address: () => Prisma.sql`null`,
};

export const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** `set` of an update that puts tombstones in place of texts. Names are of fields of the schema alone. */
function tombstones(texts: Readonly<Record<string, TextKind>>): Prisma.Sql {
  const set = Object.entries(texts).map(([field, kind]) => {
    const column = `"${columnOf(field)}"`;
    return Prisma.sql`${Prisma.raw(column)} = ${TOMBSTONES[kind](column)}`;
  });
  return Prisma.join(set, ', ');
}

/** Puts a tombstone in place of each text of a revision, and of the rows that belong to it. */
export async function redactRevision(db: Transaction, kind: Reviewed, id: string, at: Date): Promise<void> {
  const table = `${kind}_revision`;
  await db.$executeRaw`update ${Prisma.raw(table)} set ${tombstones(TEXTS[kind])}, redacted_at = ${at},
    texts_salt = case when texts_salt is null then null else decode(repeat('00', 16), 'hex') end where id = ${id}::uuid`;
  for (const { table: rows, texts } of TEXT_ROWS[kind] ?? []) {
    await db.$executeRaw`update ${Prisma.raw(rows)} set ${tombstones(texts)} where ${Prisma.raw(`${table}_id`)} = ${id}::uuid`;
  }
}

/** The address of a thing; of a document that is older than its revisions also the texts in its own columns. */
export async function redactAddress(db: Transaction, kind: Reviewed, id: string, at: Date): Promise<void> {
  // Texts that revisions alone have.
  const { reason: _reason, rights: _rights, ...texts } = TEXTS.document;
  const also = kind === 'document' ? Prisma.sql`, ${tombstones(texts)}` : Prisma.empty;
  await db.$executeRaw`update ${Prisma.raw(`"${kind}"`)} set slug = redacted_slug(id), redacted_at = ${at}${also}
    where id = ${id}::uuid`;
}

/** A revision as a redaction sees it: its thing, its number, and when its texts were redacted. */
export async function redactableRevision(
  db: Transaction,
  kind: Reviewed,
  id: string,
): Promise<{ thing: string; number: number; redactedAt: Date | null } | undefined> {
  const rows = await db.$queryRaw<{ thing: string; number: number; redactedAt: Date | null }[]>`
    select ${Prisma.raw(`${kind}_id`)}::text as thing, number, redacted_at as "redactedAt"
    from ${Prisma.raw(`${kind}_revision`)} where id = ${id}::uuid`;
  return rows[0];
}

/**
 * Whether anything that a revision of what was said had is redacted: its own texts, its words, or a quote of its evidence.
 * Read once more, it would say less than it did.
 */
export async function hasRedacted(db: Transaction, kind: 'statement' | 'rendering', id: string): Promise<boolean> {
  const gone = { redactedAt: { not: null } };
  const where = { id, OR: [gone, { wording: gone }, { evidence: { some: { quote: gone } } }] };
  const many = kind === 'statement' ? db.statementRevision.count({ where }) : db.renderingRevision.count({ where });
  return (await many) > 0;
}

/** The entry by which a revision was published, with its salt. */
export async function entryOfPublishing(
  db: Transaction,
  kind: Reviewed,
  revision: string,
): Promise<{ body: string; salt: Uint8Array } | undefined> {
  const entry = await db.logEntry.findFirst({
    where: { chain: 'public', transition: { kind, revisionId: revision, step: 'publish' } },
    select: { body: true, salt: true },
  });
  return entry ?? undefined;
}

/** The salt of an entry that binds texts themselves: with it, a short one could be found by trying. */
export async function forgetSaltOfPublishing(db: Transaction, kind: Reviewed, revision: string): Promise<void> {
  await db.logEntry.updateMany({
    where: { chain: 'public', transition: { kind, revisionId: revision, step: 'publish' } },
    data: { salt: NO_SALT },
  });
}

/** What a salt is once it is forgotten. */
export const NO_SALT = new Uint8Array(16);
