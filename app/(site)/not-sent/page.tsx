import type { Metadata } from 'next';
import { Notice } from '@/components/ui/notice';

export const metadata: Metadata = { title: 'Not sent', robots: { index: false } };

/**
 * The page sent to a browser without scripts when its form could not be accepted; built and filled in like `page-failed`.
 */
export default function NotSentPage() {
  return (
    <Notice title="Not sent">
      <p>
        What you sent could not be accepted just now, and none of it was saved. Go back in your browser: it may still
        hold what you typed, except passwords. Then send it again.
      </p>
      <p>
        If that fails too, the form may come from an earlier version of the desk: copy what you typed, and{' '}
        {/* biome-ignore lint/a11y/useValidAnchor: an empty address is that of the form that was sent */}
        <a href="">reload its page</a>.
      </p>
      <p className="text-[0.9375rem]">
        If this keeps happening, give us this number: <code>00000000</code>
      </p>
    </Notice>
  );
}
