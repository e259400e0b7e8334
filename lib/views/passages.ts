import type { Passage } from '@/lib/domain/composed-evidence';
import type { Evidence } from '@/lib/domain/record';
import { deskPage } from './desk';
import { quoteView } from './evidence';
import { legible } from './legible';

/** A passage as it is shown at the desk: what stands there and around it, and where it is read in its document. */
export type PassageView = {
  /** By which a form tells it from others. */
  key: string;
  title: string;
  href: string;
  prefix: string;
  exact: string;
  suffix: string;
  lang: string;
  dir: 'ltr' | 'rtl';
};

/** A piece of evidence at the desk: a document, and the passage of it that is quoted. */
export type EvidenceAtDesk = { document: string; title: string; href: string; passage?: PassageView };

/** By which a passage is told from others, in a form and in what is said of it. */
export const passageKey = ({ document, start, end }: Readonly<Record<keyof Passage, string | number>>): string =>
  `${document} ${start} ${end}`;

/** Where a document is read, at a passage if one is given. */
export function readingHref(document: string, event?: string, at?: { start: number; end: number }): string {
  const asked = new URLSearchParams({
    ...(event !== undefined && { event }),
    ...(at && { from: String(at.start), to: String(at.end) }),
  });
  return `/desk/documents/${document}/read${asked.size === 0 ? '' : `?${asked}`}`;
}

/** The passage of a piece of evidence; undefined where none is quoted. */
export function passageView(
  { document, quote }: Evidence,
  of: { title: string; language: string | null } | undefined,
  event: string,
): PassageView | undefined {
  if (quote === undefined || of === undefined) return undefined;
  const { prefix, exact, suffix, ...set } = quoteView(quote, of.language ?? 'und');
  return {
    key: passageKey({ document, ...quote }),
    title: legible(of.title),
    href: readingHref(document, event, quote),
    prefix: legible(prefix),
    exact: legible(exact),
    suffix: legible(suffix),
    ...set,
  };
}

/** Evidence as its statement's page shows it. */
export function evidenceAtDesk(
  evidence: readonly Evidence[],
  names: ReadonlyMap<string, { title: string; language: string | null }>,
  event: string,
): readonly EvidenceAtDesk[] {
  return evidence.map((one) => {
    const of = names.get(one.document);
    const passage = passageView(one, of, event);
    return {
      document: one.document,
      title: legible(of?.title ?? 'A document'),
      href: deskPage('document', one.document),
      ...(passage && { passage }),
    };
  });
}
