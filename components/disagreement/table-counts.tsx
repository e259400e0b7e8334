import { lazy, Suspense } from 'react';
import type { Layout } from '@/lib/views/table-state';
import type { TableColumns, TableView } from './table-columns';
import type { Choice } from './use-table-state';

export type CountProps = { view: TableView; choice: Choice; columns: TableColumns; rows: number; layout: Layout };

/** Loaded where not all of the event is in the table. */
const SeenCount = lazy(async () => ({ default: (await import('./seen-count')).SeenCount }));

/** How much of the event is in the table, and what was left out and why. */
export function CountLine({ view, choice, columns, rows, layout }: CountProps) {
  const compact = layout !== 'full';
  const all = view.total.all;
  const { shown, cut } = columns;
  const isTurnedByItself = layout === 'turned' && choice.state.view === '';
  // The compact table is whole unless something is left out, and its last column has the answers of folded sources.
  if (compact && !isTurnedByItself && rows === all && cut === 0 && view.sides.length > 0) {
    return <p className="count sr-only" aria-live="polite">{`${all} questions, ${shown.length} sources.`}</p>;
  }
  return (
    <Suspense>
      <SeenCount {...{ view, choice, columns, rows, layout, isTurnedByItself }} />
    </Suspense>
  );
}
