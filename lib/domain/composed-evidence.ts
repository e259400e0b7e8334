import type { DocumentId, Evidence } from './record';

/** A passage as an editor selects it: a document, and the places in its text, in code points, of its begin and its end. */
export type Passage = { document: DocumentId; start: number; end: number };

/** The longest passage, in code points: as long as the words on record. */
export const LONGEST_PASSAGE = 5000;

/** What an editor gives as evidence: passages, cut from their documents, and documents. */
export type TypedEvidence = { documents: readonly DocumentId[]; quotes?: readonly Evidence[] };

/** Passages first, then the documents of which none is quoted: these need not be named again. */
export function evidenceIn({ documents, quotes = [] }: TypedEvidence): readonly Evidence[] {
  const quoted = new Set(quotes.map(({ document }) => document));
  return [...quotes, ...documents.flatMap((document) => (quoted.has(document) ? [] : { document }))];
}
