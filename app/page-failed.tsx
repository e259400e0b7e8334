'use client';

import { Notice } from '@/components/ui/notice';

type Props = { error?: { digest?: string }; retry: () => void };

/** What went wrong stays in the log of the server, under an id: a reader gets words and the id, never a trace. */
export function PageFailed({ error, retry }: Props) {
  return (
    <Notice title="This page could not be put together">
      <p>The fault is ours, not yours: the desk’s record could not be read just now. Nothing is lost.</p>
      {error?.digest !== undefined && (
        <p className="text-[0.9375rem]">
          If it stays so, tell the desk this number: <code>{error.digest}</code>
        </p>
      )}
      <p>
        <button type="button" onClick={() => retry()} className="min-h-6 underline underline-offset-4">
          Try again
        </button>
      </p>
    </Notice>
  );
}
