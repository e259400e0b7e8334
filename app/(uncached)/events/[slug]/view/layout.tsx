import type { ReactNode } from 'react';
import { SiteDocument, siteMetadata, siteViewport } from '@/app/site-document';

export const metadata = siteMetadata;
export const viewport = siteViewport;

/**
 * A separate root layout below the slug: Next then waits for the page, and an event that does not exist returns 404.
 * With the root layout above the slug, Next sends status 200 before anything is read.
 */
export default function UncachedLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
