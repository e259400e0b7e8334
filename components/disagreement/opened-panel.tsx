'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { Panel } from '@/components/ui/panel';
import type { ColumnView, OpenedCellView } from '@/lib/views/event-view';
import { claimAddress } from './as-of-address';
import { openedRow } from './opened-rows';

/** Loaded when the first cell is opened. */
const OpenedCell = lazy(async () => ({ default: (await import('./opened-cell')).OpenedCell }));

/** A cell that the reader wants to open. */
export type Asked = { claim: string; question: string; column: ColumnView };

type Props = { asked: Asked; path: string; asOf: string | undefined; onClose: () => void };

/** A cell opened beside the table. The page of its question shows the same, and is linked. */
export function OpenedPanel({ asked: { claim, question, column }, path, asOf, onClose }: Props) {
  const [cell, setCell] = useState<OpenedCellView | 'loading' | 'failed'>('loading');
  const [tries, setTries] = useState(0);
  const page = claimAddress(path, claim, asOf, column.key);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a further try asks again
  useEffect(() => {
    let left = false;
    setCell('loading');
    openedRow(path, claim, asOf).then(
      (row) => left || setCell(row[column.key] ?? 'failed'),
      () => left || setCell('failed'),
    );
    return () => {
      left = true;
    };
  }, [path, claim, asOf, column.key, tries]);

  return (
    <Panel title={column.name} over={question} onClose={onClose}>
      {cell === 'failed' ? (
        <p role="alert">
          This could not be loaded.{' '}
          <button
            type="button"
            className="min-h-6 underline underline-offset-[0.2em]"
            onClick={() => setTries(tries + 1)}
          >
            Try again
          </button>
        </p>
      ) : cell === 'loading' ? (
        <p className="quiet">One moment …</p>
      ) : (
        <Suspense fallback={<p className="quiet">One moment …</p>}>
          <OpenedCell cell={cell} column={column} page={page} />
        </Suspense>
      )}
      <p className="mt-8 border-line border-t pt-4">
        <a href={page}>The whole question, through time</a>
      </p>
    </Panel>
  );
}
