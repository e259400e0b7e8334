'use client';

import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';

type Props = { error?: { digest?: string }; retry: () => void };

/** Where a part of a page that stands in a browser already fails. */
export function PageFailed({ error, retry }: Props) {
  return (
    <Failed number={error?.digest}>
      <button type="button" onClick={() => retry()} className="min-h-6 underline underline-offset-4">
        Try again
      </button>
    </Failed>
  );
}

/** What went wrong stays in the log of the server, under a number: a reader gets words and the number, never a trace. */
export function Failed({ number, children }: { number: string | undefined; children: ReactNode }) {
  return (
    <Notice title="This page could not be put together">
      <p>The fault is ours, not yours: the desk’s record could not be read just now. Nothing is lost.</p>
      {number !== undefined && (
        <p className="text-[0.9375rem]">
          If it stays so, tell the desk this number: <code>{number}</code>
        </p>
      )}
      <p>{children}</p>
    </Notice>
  );
}
