import UncachedLayout from '@/app/(uncached)/events/[slug]/view/layout';
import { siteMetadata, siteViewport } from '@/app/site-document';

export const metadata = siteMetadata;
export const viewport = siteViewport;

/** Below the question, as that of an event is below the event: what does not exist is a 404. */
export default UncachedLayout;
