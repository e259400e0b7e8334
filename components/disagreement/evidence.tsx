import type { EvidenceView } from '@/lib/views/event-view';

/** Where it can be checked: each document with one link, to the kept copy if there is one, and the passage. */
export function Evidence({ evidence }: { evidence: readonly EvidenceView[] }) {
  return (
    <ul className="evidence">
      {evidence.map((document) => (
        <li key={`${document.title} ${document.address ?? ''}`}>
          <p>
            <Titled document={document} />
            {document.sha256 !== undefined && <span className="quiet"> {document.capture}</span>}
          </p>
          {document.quote && (
            <blockquote lang={document.quote.lang} dir={document.quote.dir}>
              {document.quote.prefix}
              <mark>{document.quote.exact}</mark>
              {document.quote.suffix}
            </blockquote>
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

function Titled({ document: { title, archived, address } }: { document: EvidenceView }) {
  const href = archived ?? address;
  return href === undefined ? (
    title
  ) : (
    <a href={href} rel="noreferrer external">
      {title}
      {archived !== undefined && ' (archived copy)'}
    </a>
  );
}
