import type { ReactNode } from 'react';
import { SiteDocument, siteMetadata, siteViewport } from '@/app/site-document';

export const metadata = siteMetadata;
export const viewport = siteViewport;

/** The layout of reader pages served from the cache. */
export default function SiteLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
