'use client';

import { useTable } from '@tanstack/react-table';
import { type ComponentType, type MouseEvent, useEffect, useMemo, useState } from 'react';
import { isPlainClick } from '@/components/ui/plain-click';
import type { EventView, RowView } from '@/lib/views/event-view';
import { chosenRows, hasAllRows } from '@/lib/views/table-query';
import { Legend } from './legend';
import { type Asked, OpenedPanel } from './opened-panel';
import { prefetchRow } from './opened-rows';
import { RowPager } from './row-pager';
import { Scroller } from './scroller';
import { StaticRows } from './static-rows';
import { columnDefinitions, features, pinning, tableColumns } from './table-columns';
import { TableControls } from './table-controls';
import { CountLine, NothingFound } from './table-counts';
import { TableHead } from './table-head';
import type { LoadedView } from './use-event-view';
import type { Choice } from './use-table-state';
import type { ScrolledProps } from './virtual-rows';
import './table.css';
import './cell.css';
import './controls.css';
import './list.css';

type Props = { loaded: LoadedView; choice: Choice; path: string };

/** The side-by-side table: claims as rows, sources as columns. */
export function Disagreement({ loaded, choice, path }: Props) {
  const { view, slots } = loaded;
  const { of: state } = loaded;
  const whole = hasAllRows(view);
  const VirtualRows = useRowsAsScrolled(!whole);
  const [asked, setAsked] = useState<Asked>();
  const columns = useMemo(() => tableColumns(view, state), [view, state]);
  const definitions = useMemo(() => columnDefinitions(view, state, columns), [view, state, columns]);
  const rows = useMemo(() => (whole ? chosenRows(view.rows, state) : slots), [whole, view, slots, state]);
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
          aria-rowcount={whole ? undefined : rows.length + 2}
          onClick={open}
          onPointerOver={prepare}
          onFocus={prepare}
        >
          <caption className="sr-only">{view.title}: what each source said, question by question</caption>
          <TableHead
            groups={groups?.headers ?? []}
            sources={sources?.headers ?? []}
            {...{ columns, view, choice }}
            counted={!whole}
          />
          {VirtualRows === undefined ? (
            <StaticRows rows={rows} columns={columns} path={path} asOf={view.asOfKey} counted={!whole} />
          ) : (
            <VirtualRows
              rows={rows}
              columns={columns}
              path={path}
              asOf={view.asOfKey}
              loaded={loaded}
              from={view.total.from}
            />
          )}
        </table>
      </Scroller>
      {!whole && <RowPager total={view.total} choice={choice} />}
      {rows.length === 0 && <NothingFound empty={view.total.all === 0} choice={choice} />}
      <Legend />
      {asked && <OpenedPanel asked={asked} path={path} asOf={view.asOfKey} onClose={() => setAsked(undefined)} />}
    </section>
  );
}

/**
 * Only an event of many questions needs it. It is loaded after the first rows, which the server sends so that they can
 * be read without scripts.
 */
function useRowsAsScrolled(needed: boolean): ComponentType<ScrolledProps> | undefined {
  const [component, setComponent] = useState<{ component: ComponentType<ScrolledProps> }>();
  useEffect(() => {
    if (needed) import('./virtual-rows').then((module) => setComponent({ component: module.VirtualRows }));
  }, [needed]);
  return needed ? component?.component : undefined;
}

/** The rows draw themselves; react-table lays out the head. */
const NONE: RowView[] = [];

function askedBy(target: EventTarget, view: EventView): Asked | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-column]') : null;
  const claim = cell?.parentElement?.id;
  const key = cell?.dataset.column;
  const column = view.sides.flatMap(({ columns }) => columns).find((one) => one.key === key);
  if (claim === undefined || column === undefined) return undefined;
  return { claim, column, question: cell?.parentElement?.querySelector('.question')?.textContent ?? '' };
}
