'use client';

import { useTable } from '@tanstack/react-table';
import { lazy, type MouseEvent, Suspense, useMemo, useState } from 'react';
import { isPlainClick } from '@/components/ui/plain-click';
import { chosenRows, isWhole } from '@/lib/views/choose';
import type { EventView, RowView } from '@/lib/views/event-view';
import { Legend } from './legend';
import { type Asked, OpenedPanel } from './opened-panel';
import { prefetchRow } from './opened-rows';
import { RowsAtHand } from './rows-at-hand';
import { Scroller } from './scroller';
import { columnDefinitions, features, pinning, tableColumns } from './table-columns';
import { TableControls } from './table-controls';
import { CountLine, NothingFound } from './table-counts';
import { TableHead } from './table-head';
import type { LoadedView } from './use-event-view';
import type { Choice } from './use-table-state';
import './table.css';
import './cell.css';
import './controls.css';
import './list.css';

/** Only an event of many questions needs it. */
const RowsAsScrolled = lazy(async () => ({ default: (await import('./rows-as-scrolled')).RowsAsScrolled }));

type Props = { loaded: LoadedView; choice: Choice; path: string };

/** The side-by-side table: claims as rows, sources as columns. */
export function Disagreement({ loaded, choice, path }: Props) {
  const { view, slots } = loaded;
  const { state } = choice;
  const [asked, setAsked] = useState<Asked>();
  const columns = useMemo(() => tableColumns(view, state), [view, state]);
  const definitions = useMemo(() => columnDefinitions(view, state, columns), [view, state, columns]);
  const rows = useMemo(() => (isWhole(view) ? chosenRows(view.rows, state) : slots), [view, slots, state]);
  const own = useMemo(() => ({ columnPinning: pinning(columns) }), [columns]);
  const table = useTable({ features, columns: definitions, data: NONE, state: own });
  const [groups, sources] = table.getHeaderGroups();
  const cellUnder = (target: EventTarget): Asked | undefined => askedBy(target, view);

  const open = (event: MouseEvent) => {
    const cell =
      event.target instanceof Element && event.target.closest('a.open') ? cellUnder(event.target) : undefined;
    if (cell === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    setAsked(cell);
  };
  const prepare = (event: { target: EventTarget }) => {
    const cell = cellUnder(event.target);
    if (cell) prefetchRow(path, cell.claim, view.asOfKey);
  };

  return (
    <section aria-label="What each source said" aria-busy={loaded.status === 'loading' || undefined}>
      <TableControls view={view} choice={choice} path={path} shown={columns.shown.length} />
      <CountLine view={view} choice={choice} columns={columns} rows={rows.length} />
      <Scroller label={`${view.title}: table, scrolls both ways`}>
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links in its cells take the keyboard, and their clicks arrive here */}
        <table
          className="disagreement"
          role="table"
          aria-rowcount={isWhole(view) ? undefined : rows.length + 2}
          onClick={open}
          onPointerOver={prepare}
          onFocus={prepare}
        >
          <caption className="sr-only">{view.title}: what each source said, question by question</caption>
          <TableHead groups={groups?.headers ?? []} sources={sources?.headers ?? []} {...{ columns, view, choice }} />
          {isWhole(view) ? (
            <RowsAtHand rows={rows} columns={columns} path={path} />
          ) : (
            <Suspense fallback={<RowsAtHand rows={rows} columns={columns} path={path} />}>
              <RowsAsScrolled
                rows={rows}
                columns={columns}
                path={path}
                load={loaded.load}
                failed={loaded.status === 'failed'}
              />
            </Suspense>
          )}
        </table>
      </Scroller>
      {rows.length === 0 && <NothingFound empty={view.total.all === 0} choice={choice} />}
      <Legend />
      {asked && <OpenedPanel asked={asked} path={path} asOf={view.asOfKey} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

/** The rows draw themselves: react-table lays out the head. */
const NONE: RowView[] = [];

function askedBy(target: EventTarget, view: EventView): Asked | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const claim = cell?.parentElement?.id;
  const key = cell?.dataset.column;
  const column = view.sides.flatMap(({ columns }) => columns).find((one) => one.key === key);
  if (claim === undefined || column === undefined) return undefined;
  return { claim, column, question: cell?.parentElement?.querySelector('.question')?.textContent ?? '' };
}
