import type { Metadata } from 'next';
import { NoSuchPage } from './no-such-page';
import { SiteDocument } from './site-document';

export const metadata: Metadata = { title: 'No such page · Crossread' };

/** For addresses that no route knows: no layout stands around it. */
export default function GlobalNotFound() {
  return (
    <SiteDocument>
      <NoSuchPage />
    </SiteDocument>
  );
}
