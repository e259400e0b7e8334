'use client';

import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { columnDefinitions, tableColumns, tableOf } from '@/components/disagreement/table-columns';
import { TableHead } from '@/components/disagreement/table-head';
import { TableStateLink } from '@/components/disagreement/table-state-link';
import { useTableState } from '@/components/disagreement/use-table-state';
import '@/components/disagreement/table.css';
import '@/components/disagreement/cell.css';
import '@/components/disagreement/plot.css';
import '@/components/disagreement/compact.css';
import '@/components/disagreement/compact-list.css';
import './desk-table.css';
import type { ComposerView } from '@/lib/views/composer';
import type { DeskTableView } from '@/lib/views/desk-table';
import { CLIENT_LIMIT } from '@/lib/views/table-query';
import type { TableState } from '@/lib/views/table-state';
import { type CellActions, CellWork } from './cell-work';
import { GridBody, LargeGridBody, type Scrolls } from './grid-body';
import { KeysDialog } from './keys-dialog';
import { chipId, Strip } from './strip';
import { type Place, type Repeats, tableStore, useDesk } from './table-store';
import { useDeskRows } from './use-desk-rows';
import { useGridKeys } from './use-grid-keys';
import { useKeptCells } from './use-kept-cells';

type Props = {
  given: DeskTableView;
  state: TableState;
  lists: Pick<ComposerView, 'sources' | 'documents'>;
  actions: CellActions;
  /** Under this name this browser keeps what is typed and not logged. */
  keptAs: string;
};

const NOTHING_KEPT: Repeats = { saidAt: '', via: '', document: '', language: 'en' };

/** The table of an event at the desk: the compact table of readers with drafts in it, and one types into it. */
export function DeskTable({ given, state, lists, actions, keptAs }: Props) {
  const { event } = given;
  const choice = useTableState(`/desk/events/${event.id}/table`, state);
  const { view, slots, load, failed, take, refresh, cut } = useDeskRows(given, choice.state.show);
  const isLarge = view.total > CLIENT_LIMIT;
  const [store] = useState(() => tableStore(NOTHING_KEPT));
  const table = useRef<HTMLTableElement>(null);
  const scrolls = useRef<Scrolls>(null);
  const keys = useRef<HTMLDialogElement>(null);

  const tableView = useMemo(
    () => ({
      slug: event.slug,
      sides: view.sides,
      folded: [],
      total: { chosen: view.total, all: view.total, from: 0 },
      asOf: '',
    }),
    [event.slug, view.sides, view.total],
  );
  const columns = useMemo(() => tableColumns(tableView, choice.state), [tableView, choice.state]);
  const shown = useMemo(() => found(slots, choice.state.find), [slots, choice.state.find]);
  const head = useMemo(() => {
    const rows = slots.flatMap((slot) => slot?.row ?? []).slice(0, 1);
    return tableOf(columnDefinitions(tableView, choice.state, columns), rows).getHeaderGroups();
  }, [tableView, choice.state, columns, slots]);

  const slotOf = useCallback((row: string) => slots.find((slot) => slot?.row.key === row), [slots]);
  const columnOf = useCallback((key: string) => columns.byKey.get(key), [columns]);
  const about = useCallback(
    ({ row, column }: Place) => {
      const [slot, source, names] = [slotOf(row), view.sources[column], columnOf(column)];
      if (slot === undefined || source === undefined) return undefined;
      const name = `${names?.shortName ?? names?.name ?? column} on ${slot.row.shortName ?? slot.row.question}`;
      return { claim: slot.question.value, source: source.choice, name };
    },
    [slotOf, columnOf, view.sources],
  );
  const latest = useRef({ about, take, refresh });
  latest.current = { about, take, refresh };
  const [work] = useState(
    () =>
      new CellWork({
        store,
        actions,
        event: event.id,
        about: (place) => latest.current.about(place),
        written: (next) => (next ? latest.current.take(next) : latest.current.refresh()),
        online: () => window.navigator.onLine,
      }),
  );
  useKeptCells(keptAs, store);

  const open = useCallback(
    (what: Parameters<Parameters<typeof useGridKeys>[0]['open']>[0], place: Place) => {
      if (what === 'keys') {
        keys.current?.showModal();
        return;
      }
      if (what !== 'details') {
        document.getElementById(chipId(what))?.focus();
        return;
      }
      const [slot, source] = [slotOf(place.row), latest.current.about(place)];
      const [item] = slot?.items[place.column] ?? [];
      if (item) window.location.assign(pageOf(item.kind, item.thing));
      else if (source) window.location.assign(composerFor(event.id, source, store.get().repeats));
    },
    [slotOf, event.id, store],
  );
  const { focusAt, spotOf, ...events } = useGridKeys({ table, slots: shown, columns, store, work, scrolls, open });
  const back = useCallback(() => {
    const { typing, at } = store.get();
    const input = table.current?.querySelector<HTMLInputElement>('.cell-input');
    if (typing && input) input.focus();
    else if (at) focusAt(spotOf(at));
  }, [store, focusAt, spotOf]);
  useFirstCell(table, shown.length);
  useMarkedBlock(table, store, spotOf);

  const [groups, sources] = head;
  const Body = isLarge ? LargeGridBody : GridBody;
  return (
    <section aria-label="Table" className="desk-table">
      {cut !== undefined && (
        <p role="alert" className="mb-2 border-disputed border-l-4 bg-disputed-wash px-3 py-1.5 text-[0.9375rem]">
          {cut}
        </p>
      )}
      {columns.cut > 0 && (
        <p className="mb-2 text-[0.875rem] text-soft">
          {columns.shown.length} of {columns.shown.length + columns.cut} sources are drawn.{' '}
          <TableStateLink choice={choice} to={{ wide: 500 }}>
            Draw all
          </TableStateLink>
        </p>
      )}
      <table
        ref={table}
        className="disagreement compact"
        role="grid"
        aria-rowcount={isLarge ? shown.length + 2 : undefined}
        aria-describedby="grid-keys"
        {...events}
      >
        <caption className="sr-only">{event.title}: what each source said, question by question</caption>
        <TableHead
          groups={groups?.headers ?? []}
          sources={sources?.headers ?? []}
          {...{ columns, choice }}
          view={tableView}
          counted
          compact
        />
        <Body {...{ slots: shown, columns, store, work, load, failed, scrolls }} />
      </table>
      <p id="grid-keys" className="sr-only">
        Arrows move, typing fills a cell, Enter logs it. Escape, then Tab, leaves the table. Question mark lists all
        keys.
      </p>
      <div className="h-44" aria-hidden="true" />
      <Strip
        {...{ store, work, lists, slotOf, columnOf, back }}
        zone={event.zone}
        onKeys={() => keys.current?.showModal()}
      />
      <KeysDialog ref={keys} />
    </section>
  );
}

/** Questions whose words, or whose answers, have what is looked for. */
function found(slots: ReturnType<typeof useDeskRows>['slots'], find: string) {
  const words = find.trim().toLocaleLowerCase('en');
  if (words === '') return slots;
  return slots.filter(
    (slot) => slot && `${slot.row.question} ${slot.row.shortName ?? ''}`.toLocaleLowerCase('en').includes(words),
  );
}

const pageOf = (kind: string, thing: string): string => `/desk/${kind === 'search' ? 'searches' : `${kind}s`}/${thing}`;

/** The composer, with what the cell and what repeats say already. */
function composerFor(event: string, { claim, source }: { claim: string; source: string }, repeats: Repeats): string {
  const kept = new URLSearchParams({ event, claim, source, kind: 'paraphrase', language: repeats.language });
  if (repeats.saidAt !== '') kept.set('saidAt', repeats.saidAt);
  if (repeats.document !== '') kept.set('document', repeats.document);
  return `/desk/statements/new?${kept}`;
}

/** Tab comes to the first cell, until another has had the focus. */
function useFirstCell(table: React.RefObject<HTMLTableElement | null>, rows: number): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: rows that came may be the first
  useEffect(() => {
    if (table.current?.querySelector('td[tabindex="0"]')) return;
    table.current?.querySelector('td[data-column]')?.setAttribute('tabindex', '0');
  }, [table, rows]);
}

/** Marks the cells of a chosen block. It is not drawn by React: a block may be dragged over thousands of cells. */
function useMarkedBlock(
  table: React.RefObject<HTMLTableElement | null>,
  store: ReturnType<typeof tableStore>,
  spotOf: (place: Place) => { row: number; column: number },
): void {
  const [at, to] = [useDesk(store, (state) => state.at), useDesk(store, (state) => state.to)];
  useEffect(() => {
    const [one, other] = [at && spotOf(at), to && spotOf(to)];
    for (const cell of table.current?.querySelectorAll<HTMLTableCellElement>('td[data-column]') ?? []) {
      const row = Number(cell.closest('tr')?.dataset.index);
      const column = cell.cellIndex - 1;
      const isIn =
        one !== undefined &&
        other !== undefined &&
        row >= Math.min(one.row, other.row) &&
        row <= Math.max(one.row, other.row) &&
        column >= Math.min(one.column, other.column) &&
        column <= Math.max(one.column, other.column);
      cell.toggleAttribute('data-chosen', isIn);
      if (isIn) cell.setAttribute('aria-selected', 'true');
      else cell.removeAttribute('aria-selected');
    }
  }, [table, at, to, spotOf]);
}
