'use client';

import { Notice } from '@/components/ui/notice';

/** What went wrong stays in the log of the server: a reader gets words, never a trace. */
export function PageFailed({ retry }: { retry: () => void }) {
  return (
    <Notice title="This page could not be put together">
      <p>The fault is ours, not yours: the desk’s record could not be read just now. Nothing is lost.</p>
      <p>
        <button type="button" onClick={() => retry()} className="min-h-6 underline underline-offset-4">
          Try again
        </button>
      </p>
    </Notice>
  );
}
