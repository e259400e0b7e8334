import type { Metadata } from 'next';
import { Notice } from '@/components/ui/notice';

export const metadata: Metadata = { title: 'TITLE-OF-THE-ANSWER', robots: { index: false } };

/**
 * The page sent when a request does not reach Next: built like `page-failed`; lib/server/answer.mjs fills in the text.
 */
export default function RefusedPage() {
  return (
    <Notice title="TITLE-OF-THE-ANSWER">
      <p>WORDS-OF-THE-ANSWER</p>
    </Notice>
  );
}
