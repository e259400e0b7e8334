import type { EvidenceView } from '@/lib/views/event-view';

/** Where it can be checked: the document, when it was captured, its archived address, its hash, the passage. */
export function Evidence({ evidence }: { evidence: readonly EvidenceView[] }) {
  return (
    <ul className="evidence">
      {evidence.map((document) => (
        <li key={`${document.title} ${document.address ?? ''}`}>
          <p>{document.title}</p>
          <p className="quiet">{document.capture}</p>
          {document.quote && (
            <blockquote lang={document.quote.lang} dir={document.quote.dir}>
              {document.quote.prefix}
              <mark>{document.quote.exact}</mark>
              {document.quote.suffix}
            </blockquote>
          )}
          {(document.address !== undefined || document.archived !== undefined) && (
            <p className="evidence-links">
              {document.archived !== undefined && (
                <a href={document.archived} rel="noreferrer external">
                  Archived copy
                </a>
              )}
              {document.address !== undefined && (
                <a href={document.address} rel="noreferrer external">
                  Original address
                </a>
              )}
            </p>
          )}
          {document.sha256 !== undefined && (
            <p className="hash">
              <abbr title="fingerprint of the saved copy">SHA-256</abbr> <code>{document.sha256}</code>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
