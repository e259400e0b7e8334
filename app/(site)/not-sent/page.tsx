import type { Metadata } from 'next';
import { NotSent } from '@/app/page-failed';

export const metadata: Metadata = { title: 'Not sent', robots: { index: false } };

/** The page sent when a form without scripts could not be accepted; built and filled in like `page-failed`. */
export default function NotSentPage() {
  return (
    <NotSent number="00000000">
      {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the form that was sent */}
      <a href="">reload its page</a>
    </NotSent>
  );
}
