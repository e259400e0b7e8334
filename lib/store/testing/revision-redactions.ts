import { type Approved, approval, toldRedaction } from './redactions';
import { id, type Query } from './rows';
import { AT } from './steps';

/** The columns of each revision, and of each thing, that a redaction puts tombstones in, as SQL has them. */
export const REVISION_TEXTS: Readonly<Record<string, readonly string[]>> = {
  event_revision: ['title', 'summary', 'place', 'reason'],
  claim_revision: ['question', 'short_name', 'measure', 'scope', 'reason'],
  source_revision: [
    'name',
    'short_name',
    'native_name',
    'aliases',
    'side',
    'description',
    'reliability_reason',
    'reason',
  ],
  statement_revision: ['translator', 'credibility_reason', 'reason'],
  rendering_revision: ['speaker_given', 'translator', 'reason'],
  search_revision: ['places', 'note', 'reason'],
  document_revision: ['title', 'address', 'archived_address', 'rights', 'reason'],
  document: ['slug', 'title', 'address', 'archived_address'],
  event: ['slug'],
  claim: ['slug'],
  source: ['slug'],
};

const gone = (column: string): string => {
  if (column === 'slug') return "slug = 'redacted-' || id";
  if (column.endsWith('address')) return `"${column}" = null`;
  if (column === 'aliases') return `"${column}" = '{}'`;
  return `"${column}" = case when "${column}" is null then null else '[redacted]' end`;
};

const SALT = "texts_salt = case when texts_salt is null then null else decode(repeat('00', 16), 'hex') end";

/** Tombstones in place of the texts of a row, but for those in `left`. `also` replaces what becomes of the salt. */
export function bareTombstones(
  { kind, name }: Approved,
  left: readonly string[] = [],
  also: readonly string[] = kind.endsWith('_revision') ? [SALT] : [],
): Query {
  const texts = (REVISION_TEXTS[kind] ?? []).filter((column) => !left.includes(column)).map(gone);
  const set = [...texts, `redacted_at = '${AT}'`, ...also].join(', ');
  return { text: `update "${kind}" set ${set} where id = $1`, values: [id(name)] };
}

/** Tombstones in place of the options of a revision of a claim. */
export const optionTombstones = (revision: string, where = 'true'): Query => ({
  text: `update claim_revision_option set label = '[redacted]', aliases = '{}' where claim_revision_id = $1 and ${where}`,
  values: [id(revision)],
});

/** Approved by two people. */
export const bothFor = (target: Approved): Query[] => [...approval(target, 'editor'), ...approval(target, 'second')];

/** The tombstones with those in rows that belong to the revision, and with the entry. */
export const redaction = (target: Approved): Query[] => [
  bareTombstones(target),
  ...(target.kind === 'claim_revision' ? [optionTombstones(target.name)] : []),
  toldRedaction(target),
];
