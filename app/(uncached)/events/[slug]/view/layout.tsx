import type { ReactNode } from 'react';
import { SiteDocument, siteMetadata, siteViewport } from '@/app/site-document';

export const metadata = siteMetadata;
export const viewport = siteViewport;

/**
 * A root layout of its own, below the slug: so Next waits for the page, and an event that does not exist is a 404. With
 * the root layout above the slug, an answer begins with 200 before anything is read.
 */
export default function UncachedLayout({ children }: { children: ReactNode }) {
  return <SiteDocument>{children}</SiteDocument>;
}
