import type { Metadata } from 'next';
import { NotSent } from '@/app/page-failed';

export const metadata: Metadata = { title: 'Not sent', robots: { index: false } };

/** What is sent where a form without scripts could not be taken; otherwise as `page-failed`. */
export default function NotSentPage() {
  return (
    <NotSent number="00000000">
      {/* biome-ignore lint/a11y/useValidAnchor: the address of the form that was sent, whichever that is */}
      <a href="">reload its page</a>
    </NotSent>
  );
}
