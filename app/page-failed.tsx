'use client';

import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';

type Props = { error?: { digest?: string }; retry: () => void };

/** Shown when part of a page fails in a browser that has already loaded it. */
export function PageFailed({ error, retry }: Props) {
  return (
    <Failed number={error?.digest}>
      <button type="button" onClick={() => retry()} className="min-h-6 underline underline-offset-4">
        Try again
      </button>
    </Failed>
  );
}

/** The error is in the server's log under a number: a reader gets a sentence and that number, never a stack trace. */
export function Failed({ number, children }: { number: string | undefined; children: ReactNode }) {
  return (
    <Notice title="This page could not be loaded">
      <p>The fault is ours, not yours. Our record could not be read. Nothing in it is lost.</p>
      {number !== undefined && (
        <p className="text-[0.9375rem]">
          If this keeps happening, give us this number: <code>{number}</code>
        </p>
      )}
      <p>{children}</p>
    </Notice>
  );
}
