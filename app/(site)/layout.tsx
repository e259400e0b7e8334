import type { ReactNode } from 'react';
import { SiteDocument, siteMetadata, siteViewport } from '@/app/site-document';

export const metadata = siteMetadata;
export const viewport = siteViewport;

/** Reader pages that come from the cache. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
