import type { Metadata } from 'next';
import { Notice } from '@/components/ui/notice';

export const metadata: Metadata = { title: 'TITLE-OF-THE-ANSWER', robots: { index: false } };

/** What is sent where a request does not reach Next: made with the build as `page-failed`; lib/server/answer.mjs puts the words in. */
export default function RefusedPage() {
  return (
    <Notice title="TITLE-OF-THE-ANSWER">
      <p>WORDS-OF-THE-ANSWER</p>
    </Notice>
  );
}
