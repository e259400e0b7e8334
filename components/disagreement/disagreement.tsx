'use client';

import { useTable } from '@tanstack/react-table';
import { useMemo } from 'react';
import type { TableState } from '@/lib/views/table-state';
import { ChoiceLink } from './choice-link';
import { ClaimRow } from './claim-row';
import { Legend } from './legend';
import { TableControls } from './table-controls';
import { TableHead } from './table-head';
import {
  columnsById,
  columnsOf,
  countFolded,
  features,
  type RowColumn,
  type TableView,
  tanstackState,
} from './table-model';
import { type Choice, useTableState } from './use-table-state';
import './table.css';
import './cell.css';
import './opened.css';
import './controls.css';
import './list.css';

type Props = { view: TableView; title: string; state?: TableState };

/** The side-by-side table: claims as rows, sources as columns. */
export function Disagreement({ view, title, state }: Props) {
  const path = `/events/${encodeURIComponent(view.slug)}`;
  const choice = useTableState(path, state);
  const columns = useMemo(() => columnsOf(view.sides), [view.sides]);
  const byId = useMemo(() => columnsById(view.sides), [view.sides]);
  const own = useMemo(() => tanstackState(view, choice.state), [view, choice.state]);
  const table = useTable({ features, columns, data: view.rows, state: own, getRowId: (row) => row.key });

  const [sides, sources] = table.getHeaderGroups();
  // The order of the head is the order of the rows: pinned columns first. Rows draw themselves anew only when it changes.
  const leaves = (sources?.headers ?? []).map((header) => header.column).filter(({ id }) => byId.has(id));
  const order = leaves.map((leaf) => (leaf.getIsPinned() ? `pinned ${leaf.id}` : leaf.id)).join('\n');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the order says all that the list depends on
  const shown = useMemo(
    () =>
      leaves.flatMap((leaf): RowColumn[] => {
        const column = byId.get(leaf.id);
        return column ? [{ id: leaf.id, column, pinned: leaf.getIsPinned() ? leaf.getPinnedIndex() : undefined }] : [];
      }),
    [order, byId],
  );
  const rows = table.getRowModel().rows;

  return (
    <section aria-label="What each source said">
      <TableControls view={view} choice={choice} path={path} shown={shown.length} />
      <p className="count" aria-live="polite">
        {rows.length === view.rows.length
          ? `${rows.length} questions`
          : `${rows.length} of ${view.rows.length} questions`}
        , {shown.length} sources. <Folded view={view} choice={choice} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: whoever scrolls by keyboard must be able to get here */}
      <section className="scroller" tabIndex={0} aria-label={`${title}: table, scrolls both ways`}>
        <table className="disagreement" role="table">
          <caption className="sr-only">{title}: what each source said, question by question</caption>
          <TableHead sides={sides?.headers ?? []} sources={sources?.headers ?? []} byId={byId} choice={choice} />
          <tbody role="rowgroup">
            {rows.map((row) => (
              <ClaimRow key={row.id} row={row.original} columns={shown} />
            ))}
          </tbody>
        </table>
      </section>
      {rows.length === 0 && <NothingFound empty={view.rows.length === 0} choice={choice} />}
      <Legend />
    </section>
  );
}

function Folded({ view, choice }: { view: TableView; choice: Choice }) {
  const folded = countFolded(view, choice.state);
  if (choice.state.all && view.folded.length > 0) {
    return (
      <ChoiceLink choice={choice} to={{ all: false }}>
        Fold columns with fewer than two filled cells
      </ChoiceLink>
    );
  }
  if (folded === 0) return null;
  const columns =
    folded === 1
      ? '1 column with fewer than two filled cells is'
      : `${folded} columns with fewer than two filled cells are`;
  return (
    <>
      {columns} folded.{' '}
      <ChoiceLink choice={choice} to={{ all: true }}>
        {folded === 1 ? 'Show it' : 'Show them'}
      </ChoiceLink>
    </>
  );
}

function NothingFound({ empty, choice }: { empty: boolean; choice: Choice }) {
  if (empty) return <p className="nothing-found">No question of this event is published yet.</p>;
  return (
    <p className="nothing-found">
      No question fits this choice.{' '}
      <ChoiceLink choice={choice} to={{ find: '', verdicts: [] }}>
        Show all questions
      </ChoiceLink>
    </p>
  );
}
