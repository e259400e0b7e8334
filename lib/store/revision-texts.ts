import { createHash, randomBytes } from 'node:crypto';
import type { Reviewed } from '@/lib/domain/review';
import { canonical } from '@/lib/platform/canonical';
import { plain } from './plain';

/** What stands in place of it once it is redacted: a word, an empty list, or nothing. */
export type TextKind = 'text' | 'list' | 'address';

/**
 * The fields of a revision that people may one day have to redact, and what kind of text each is. They are redacted
 * together. The triggers of the database and lib/platform/application-rights.ts name the same columns.
 */
export const TEXTS: Readonly<Record<Reviewed, Readonly<Record<string, TextKind>>>> = {
  event: { title: 'text', summary: 'text', place: 'text', reason: 'text' },
  claim: { question: 'text', shortName: 'text', measure: 'text', scope: 'text', reason: 'text' },
  source: {
    name: 'text',
    shortName: 'text',
    nativeName: 'text',
    aliases: 'list',
    side: 'text',
    description: 'text',
    reliabilityReason: 'text',
    reason: 'text',
  },
  statement: { translator: 'text', credibilityReason: 'text', reason: 'text' },
  rendering: { speakerGiven: 'text', translator: 'text', reason: 'text' },
  search: { places: 'text', note: 'text', reason: 'text' },
  document: { title: 'text', address: 'address', archivedAddress: 'address', rights: 'text', reason: 'text' },
};

/** Rows that belong to a revision and have texts of their own, by the name under which they are read with it. */
export const TEXT_ROWS: Readonly<
  Partial<Record<Reviewed, { table: string; rows: string; key: string; texts: Readonly<Record<string, TextKind>> }[]>>
> = {
  claim: [
    { table: 'claim_revision_option', rows: 'options', key: 'optionId', texts: { label: 'text', aliases: 'list' } },
    { table: 'claim_revision_label', rows: 'labels', key: 'labelId', texts: { words: 'text' } },
  ],
};

type Fields = Readonly<Record<string, unknown>>;

/** What a revision says in its texts. A field that a later version adds is not set in older rows, so it changes nothing. */
function textsOf(kind: Reviewed, row: Fields): Fields {
  const own = Object.keys(TEXTS[kind]).map((field) => [field, row[field]]);
  const rows = rowsThatHaveTexts(kind, row, (one, { key, texts }) =>
    Object.fromEntries([key, ...Object.keys(texts)].map((field) => [field, one[field]])),
  );
  return { ...Object.fromEntries(own), ...rows };
}

/** A revision without its texts. */
export function withoutTexts(kind: Reviewed, row: Fields): Fields {
  const rest = without(row, Object.keys(TEXTS[kind]));
  return { ...rest, ...rowsThatHaveTexts(kind, row, (one, { texts }) => without(one, Object.keys(texts))) };
}

type TextRows = NonNullable<(typeof TEXT_ROWS)[Reviewed]>[number];

/** Lists without rows are left out, so that a table that a later version adds changes no older hash. */
function rowsThatHaveTexts(kind: Reviewed, row: Fields, as: (one: Fields, of: TextRows) => Fields): Fields {
  const lists = (TEXT_ROWS[kind] ?? []).map((of) => {
    const rows = (row[of.rows] ?? []) as readonly Fields[];
    return [of.rows, rows.map((one) => as(one, of))] as const;
  });
  return Object.fromEntries(lists.filter(([, rows]) => rows.length > 0));
}

const without = (row: Fields, gone: readonly string[]): Fields =>
  Object.fromEntries(Object.entries(row).filter(([field]) => !gone.includes(field)));

/** SHA-256 of the salt, then of the texts as canonical JSON in UTF-8. */
export function textsHash(kind: Reviewed, row: Fields, salt: Uint8Array): Uint8Array<ArrayBuffer> {
  const texts = canonical(plain(textsOf(kind, row)));
  return new Uint8Array(createHash('sha256').update(salt).update(texts, 'utf8').digest());
}

/**
 * The columns of a new revision with the salted hash of its texts, which the log binds in their place. `rows` are those
 * that belong to it, by the name under which they are read with it.
 */
export function withTexts<T extends Fields>(kind: Reviewed, columns: T, rows: Fields = {}) {
  const textsSalt = new Uint8Array(randomBytes(16));
  return { ...columns, textsSalt, textsHash: textsHash(kind, { ...columns, ...rows }, textsSalt) };
}
