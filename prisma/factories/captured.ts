import { createHash } from 'node:crypto';
import type { Document, Evidence, Quote } from '@/lib/domain/record';

/** A captured document with its full text, which is for the desk only and not part of a record. */
export type Captured = { document: Document; text: string };

type Row = {
  title: string;
  text: string;
  capturedAt: string;
  outlet?: string;
  address?: string;
  archivedAddress?: string;
  language?: string;
  confidential?: boolean;
};

/** A captured document. Its bytes are its text in UTF-8, and its hash is computed from them, never typed in. */
export function captured(slug: string, { text, confidential = false, ...row }: Row): Captured {
  return {
    text,
    document: {
      kind: 'captured',
      id: slug,
      slug,
      mediaType: 'text/plain; charset=utf-8',
      sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
      confidential,
      ...row,
    },
  };
}

/**
 * The place of a quote in a text. Throws unless it occurs there exactly once, because its place would otherwise be a
 * guess.
 */
export function quoteIn(text: string, exact: string, context = 60): Quote {
  const first = text.indexOf(exact);
  if (exact === '' || first === -1) throw new Error(`The quote does not stand in the text: "${exact}"`);
  if (text.indexOf(exact, first + 1) !== -1) throw new Error(`The quote stands in the text more than once: "${exact}"`);
  // Positions count Unicode code points, as in the W3C model; JavaScript counts UTF-16 units.
  const before = [...text.slice(0, first)];
  const after = [...text.slice(first + exact.length)];
  return {
    exact,
    prefix: before.slice(Math.max(0, before.length - context)).join(''),
    suffix: after.slice(0, context).join(''),
    start: before.length,
    end: before.length + [...exact].length,
  };
}

/** Evidence that names the exact words. */
export const quoting = ({ document, text }: Captured, exact: string): Evidence => ({
  document: document.id,
  quote: quoteIn(text, exact),
});
