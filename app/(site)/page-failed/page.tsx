import type { Metadata } from 'next';
import { Failed } from '@/app/page-failed';

export const metadata: Metadata = { title: 'This page could not be loaded', robots: { index: false } };

/**
 * What is sent with status 500: made when the project is built, and kept by lib/server/error-pages.mjs, which puts the
 * number of the request in its place. "" is the address at which it is seen: trying again loads that.
 */
export default function PageFailedPage() {
  return (
    <Failed number="00000000">
      {/* biome-ignore lint/a11y/useValidAnchor: the address of the page that failed, whichever that is */}
      <a href="">Try again</a>
    </Failed>
  );
}
