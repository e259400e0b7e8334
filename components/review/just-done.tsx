'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/** What was just done, above the list. It takes the focus: the button that had it has gone with its line. */
export function JustDone({ children }: { children: ReactNode }) {
  const told = useRef<HTMLParagraphElement>(null);
  useEffect(() => told.current?.focus(), []);
  return (
    <p ref={told} role="status" tabIndex={-1} className="mb-4 border-ink border-l-4 ps-3" dir="auto">
      {children}
    </p>
  );
}
