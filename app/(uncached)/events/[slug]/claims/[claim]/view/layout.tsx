import UncachedLayout from '@/app/(uncached)/events/[slug]/view/layout';
import { siteMetadata, siteViewport } from '@/app/site-document';

export const metadata = siteMetadata;
export const viewport = siteViewport;

/** A root layout below the question, as with events/[slug]/view: a question that does not exist returns 404. */
export default UncachedLayout;
