import type { ReactNode } from 'react';
import { Notice } from './notice';

type Props = { to: string; title: string; children: ReactNode };

/**
 * Replaces a page that redirects. A redirect comes too late for a page of the desk: its first bytes have been sent by
 * then, and a browser without scripts would be left with an empty page. This page redirects itself, and shows a link.
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
