import type { Reviewed } from './review';

/** Texts with tables of their own: words, quotes, reasons of steps, notes of corrections, captures, comments of the desk, and replies of sources. */
const OWN_TABLE = ['wording', 'document_body', 'quote', 'reason', 'correction', 'comment', 'reply'] as const;

/** The texts of a revision are redacted together: titles, questions, names, aliases, addresses, the reason for it. */
export type RevisionTexts = `${Reviewed}_revision`;

const OF_REVISIONS = [
  'event_revision',
  'claim_revision',
  'source_revision',
  'statement_revision',
  'rendering_revision',
  'search_revision',
  'document_revision',
] as const satisfies readonly RevisionTexts[];

/**
 * The address of a page, or the short name by which files name a source or a document; of a document that is older than
 * its revisions also its title and its addresses.
 */
const OF_IDENTITIES = ['event', 'claim', 'source', 'document'] as const satisfies readonly Reviewed[];

/** What people may one day have to redact. */
export const REDACTABLE = [...OWN_TABLE, ...OF_REVISIONS, ...OF_IDENTITIES] as const;

export type Redactable = (typeof REDACTABLE)[number];

/** Whether a word from outside names one of them. */
export const isRedactable = (word: string): word is Redactable => REDACTABLE.some((kind) => kind === word);

/** The kind of thing whose revision this is; nothing for other texts. */
export function revisionOf(kind: Redactable): Reviewed | undefined {
  const found = OF_REVISIONS.find((one) => one === kind);
  return found && (found.slice(0, -'_revision'.length) as Reviewed);
}

/** The kind of thing whose address this is; nothing for other texts. */
export const addressOf = (kind: Redactable): (typeof OF_IDENTITIES)[number] | undefined =>
  OF_IDENTITIES.find((one) => one === kind);

/** What stands in place of a text that was redacted. */
export const REDACTED = '[redacted]';

/**
 * The first field of an entry that says of itself only that a text was redacted, by its name in the entry; none where every
 * text is somebody's. Evidence is left out: a document may have been blacked out by others.
 */
export function redactedField({ evidence: _others, ...entry }: Readonly<Record<string, unknown>>): string | undefined {
  return Object.keys(entry).find((field) => hasTombstone(entry[field]));
}

function hasTombstone(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() === REDACTED;
  return typeof value === 'object' && value !== null && Object.values(value).some(hasTombstone);
}
