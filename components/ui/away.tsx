import type { ReactNode } from 'react';
import { Notice } from './notice';

type Props = { to: string; title: string; children: ReactNode };

/**
 * In place of a page that leads elsewhere. A redirect comes too late for a page of the desk: its first bytes are out by
 * then, and a browser without scripts would be left with an empty page. This one goes on by itself, or by the link.
 */
export function Away({ to, title, children }: Props) {
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${to}`} />
      <Notice title={title}>
        <p>
          <a href={to}>{children}</a>
        </p>
      </Notice>
    </>
  );
}
