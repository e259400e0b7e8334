'use client';

import { useEffect, useRef, useState } from 'react';
import { OverPage } from '@/components/ui/over-page';
import type { HistoryLine } from '@/lib/views/cell-history';

type Props = {
  /** Where its history is. */
  address: string;
  /** "Bezsonov on killed". */
  name: string;
  onClose: () => void;
};

type Read = { is: 'loading' } | { is: 'failed' } | { is: 'shown'; lines: readonly HistoryLine[] };

/** Who logged and changed a cell, when, and what it was before; the last first. */
export function HistoryDialog({ address, name, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [read, setRead] = useState<Read>({ is: 'loading' });
  const [tries, setTries] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `tries` asks again
  useEffect(() => {
    const stop = new AbortController();
    fetch(address, { signal: stop.signal })
      .then(async (response) => {
        if (!response.ok) throw new Error(`The history came with status ${response.status}.`);
        setRead({ is: 'shown', lines: await response.json() });
      })
      .catch(() => {
        if (!stop.signal.aborted) setRead({ is: 'failed' });
      });
    return () => stop.abort();
  }, [address, tries]);
  return (
    <OverPage ref={dialog} title={`History: ${name}`} onClose={onClose}>
      {read.is === 'loading' && <p className="text-soft">One moment …</p>}
      {read.is === 'failed' && (
        <p>
          The history could not be read.{' '}
          <button
            type="button"
            className="min-h-6 underline underline-offset-4"
            onClick={() => setTries((before) => before + 1)}
          >
            Try again
          </button>
        </p>
      )}
      {read.is === 'shown' && read.lines.length === 0 && <p>Nothing was ever logged here.</p>}
      {read.is === 'shown' && read.lines.length > 0 && (
        <ol className="divide-y divide-line">
          {read.lines.map(({ key, what, before, did, when, dateTime, reason, page }) => (
            <li key={key} className="py-2.5">
              <p dir="auto">
                {before !== undefined && (
                  <>
                    <s className="text-soft">{before}</s> →{' '}
                  </>
                )}
                <a href={page}>{what}</a>
              </p>
              <p className="text-[0.875rem] text-soft">
                {did}, <time dateTime={dateTime}>{when}</time>
                {reason !== undefined && <span dir="auto"> · “{reason}”</span>}
              </p>
            </li>
          ))}
        </ol>
      )}
    </OverPage>
  );
}
