import type { ReactNode } from 'react';

type TermProps = { explained: string; className?: string; children: ReactNode };

/**
 * A word that is explained where it stands: it opens the `Explanation` with that id, which a screen reader reads with
 * it. The browser does this, so that it needs no script.
 */
export function Term({ explained, className = 'term', children }: TermProps) {
  return (
    <button type="button" className={className} popoverTarget={explained} aria-describedby={`${explained}/text`}>
      {children}
    </button>
  );
}

type Props = { id: string; text: string; href: string; more: string };

/** A sentence beside the `Term` that was chosen, however many terms share it, and a link to more. */
export function Explanation({ id, text, href, more }: Props) {
  return (
    <div id={id} popover="auto" className="explained">
      <p id={`${id}/text`}>{text}</p>
      <a href={href}>{more}</a>
    </div>
  );
}
