import type { Metadata } from 'next';
import { Failed } from '@/app/page-failed';

export const metadata: Metadata = { title: 'This page could not be loaded', robots: { index: false } };

/**
 * The page sent with status 500. It is rendered when the project is built; lib/server/error-pages.mjs reads it and
 * fills in the request number. The address "" is the page that failed, so "Try again" reloads it.
 */
export default function PageFailedPage() {
  return (
    <Failed number="00000000">
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the page that failed */}
      <a href="">Try again</a>
    </Failed>
  );
}
