import type { Metadata } from 'next';
import { NoSuchPage } from './no-such-page';
import { SiteDocument } from './site-document';

export const metadata: Metadata = { title: 'No such page · Crossread' };

/** Shown for addresses that match no route; no layout wraps it. */
export default function GlobalNotFound() {
  return (
    <SiteDocument>
      <NoSuchPage />
    </SiteDocument>
  );
}
