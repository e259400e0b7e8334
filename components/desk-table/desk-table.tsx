'use client';

import { memo, type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
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
import type { Defaults } from '@/components/statement/composer';
import type { FormAction } from '@/components/ui/use-sending';
import type { ComposerView } from '@/lib/views/composer';
import { deskPage } from '@/lib/views/desk';
import type { DeskTableView } from '@/lib/views/desk-table';
import { CLIENT_LIMIT } from '@/lib/views/table-query';
import type { TableState } from '@/lib/views/table-state';
import { type BlockActions, BlockDialog, type Pasted } from './block-dialog';
import { type CellActions, CellWork } from './cell-work';
import { ColumnDialog } from './column-dialog';
import { type ComposerActions, ComposerPanel } from './composer-panel';
import { FindPlace, type Found, questionsByRow } from './find-place';
import { GridBody, LargeGridBody, type Scrolls } from './grid-body';
import { heldIn } from './held';
import { HistoryDialog } from './history-dialog';
import { chipId } from './kept-fields';
import { KeysDialog } from './keys-dialog';
import { MarkedBlock } from './marked-block';
import { RowDialog } from './row-dialog';
import { Strip } from './strip';
import { type DeskState, type Place, type Repeats, tableStore } from './table-store';
import { useClipboard } from './use-clipboard';
import { FEW_COLUMNS, usePlacedColumns } from './use-column-window';
import { useDeskRows } from './use-desk-rows';
import { type Opens, useGridKeys } from './use-grid-keys';
import { useKeptCells } from './use-kept-cells';
import { useOthersChanges } from './use-others-changes';

type Props = {
  given: DeskTableView;
  state: TableState;
  lists: ComposerView;
  actions: CellActions & { addColumn: FormAction; addRow: FormAction; block: BlockActions; composer: ComposerActions };
  /** Under this name this browser keeps what is typed and not logged. */
  keptAs: string;
  /** What the table is of. */
  children: ReactNode;
};

/** A hundred names, each with what is said of the source: drawn again only if columns change. */
const Head = memo(TableHead);
const NO_HEADERS: Parameters<typeof TableHead>[0]['sources'] = [];

const NOTHING_KEPT: Repeats = { saidAt: '', via: '', document: '', language: 'en' };

/** The table of an event at the desk: the compact table of readers with drafts in it, and one types into it. */
export function DeskTable({ given, state, lists, actions, keptAs, children }: Props) {
  const { event } = given;
  const made = useTableState(`/desk/events/${event.id}/table`, state);
  // The same object while nothing is chosen: the head of the table has a link for each column.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it is made of changes with its state
  const choice = useMemo(() => made, [made.state]);
  const { view, slots, load, failed, take, refresh, cut } = useDeskRows(given, choice.state.show);
  const isLarge = view.total > CLIENT_LIMIT;
  const [store] = useState(() => tableStore(NOTHING_KEPT));
  const table = useRef<HTMLTableElement>(null);
  const scrolls = useRef<Scrolls>(null);
  const [adding, setAdding] = useState<'column' | 'row'>();
  const [showsKeys, setShowsKeys] = useState(false);
  const [pasted, setPasted] = useState<Pasted>();
  const [composing, setComposing] = useState<Defaults>();
  const [historyOf, setHistoryOf] = useState<{ address: string; name: string }>();

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
  const [groups, sources] = useMemo(
    () => tableOf(columnDefinitions(tableView, choice.state, columns), []).getHeaderGroups(),
    [tableView, choice.state, columns],
  );

  const slotOf = useCallback((row: string) => slots.find((slot) => slot?.row.key === row), [slots]);
  const columnOf = useCallback((key: string) => columns.byKey.get(key), [columns]);
  const about = useCallback(
    ({ row, column }: Place) => {
      const [slot, source, names] = [slotOf(row), view.sources[column], columnOf(column)];
      if (slot === undefined || source === undefined) return undefined;
      const name = `${names?.shortName ?? names?.name ?? column} on ${slot.row.shortName ?? slot.row.question}`;
      return { claim: slot.question.value, source: source.choice, sourceId: source.id, name };
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
  useOthersChanges(store, slots);

  const open = useCallback(
    (what: Opens, place: Place) => {
      const [slot, source] = [slotOf(place.row), latest.current.about(place)];
      if (what === 'keys') {
        setShowsKeys(true);
        return;
      }
      if (what === 'history') {
        if (source) setHistoryOf({ address: historyAddress(event.id, source), name: source.name });
        return;
      }
      if (what !== 'details') {
        document.getElementById(chipId(what))?.focus();
        return;
      }
      const first = slot && (heldIn(slot, place.column)?.item ?? slot.items[place.column]?.[0]);
      const item = store.get().typing ? undefined : first;
      if (item) window.location.assign(deskPage(item.kind, item.thing));
      else if (source) setComposing(composedFrom(source, store.get()));
    },
    [slotOf, event.id, store],
  );
  const { focusAt, spotOf, ...events } = useGridKeys({ table, slots, columns, store, work, scrolls, open });
  const clipboard = useClipboard({
    ...{ slots, columns, sources: view.sources, store, work, spotOf },
    onPaste: setPasted,
  });
  const back = useCallback(() => {
    const { typing, at } = store.get();
    const input = table.current?.querySelector<HTMLInputElement>('.cell-input');
    if (typing && input) input.focus();
    else if (at) focusAt(spotOf(at));
  }, [store, focusAt, spotOf]);
  /** Goes to a source in the row of the cell with the focus, or to a question in its column. */
  const goTo = useCallback(
    (found: Exclude<Found, undefined>) => {
      const { at } = store.get();
      const now = at ? spotOf(at) : { row: 0, column: 0 };
      const [row, column] = [Math.max(0, now.row), Math.max(0, now.column)];
      if ('column' in found) focusAt({ row, column: found.column });
      else focusAt({ row: found.row, column });
    },
    [store, spotOf, focusAt],
  );
  useFirstCell(table);

  const isWide = columns.shown.length > FEW_COLUMNS;
  usePlacedColumns(table, columns.shown.length);
  const Body = isLarge ? LargeGridBody : GridBody;
  return (
    <section aria-label="Table" className="desk-table -mt-5">
      {cut !== undefined && (
        <p role="alert" className="above mb-2 border-disputed border-l-4 bg-disputed-wash px-3 py-1.5 text-[0.9375rem]">
          {cut}
        </p>
      )}
      <div className="above mb-3 flex flex-wrap items-baseline justify-between gap-x-8 gap-y-2">
        {children}
        <div className="flex flex-wrap items-baseline gap-x-4 gap-y-2">
          {columns.shown.length > 0 && (
            <FindPlace
              columns={columns.shown.map(({ column }) => column)}
              questions={questionsByRow(slots, view.names ?? lists.questions)}
              goTo={goTo}
              say={(message) => store.set({ message })}
            />
          )}
          <Adds open={setAdding} />
        </div>
      </div>
      {view.total === 0 && (
        <p className="above measure mb-3">This event has no question yet, and each row of the table is one.</p>
      )}
      {view.total > 0 && columns.shown.length === 0 && (
        <p className="above measure mb-3">
          Nobody has said anything yet, and each column of the table is a source: add one.
        </p>
      )}
      {columns.cut > 0 && (
        <p className="above mb-2 text-[0.875rem] text-soft">
          {columns.shown.length} of {columns.shown.length + columns.cut} sources are drawn.{' '}
          <TableStateLink choice={choice} to={{ wide: 500 }}>
            Draw all
          </TableStateLink>
        </p>
      )}
      <table
        ref={table}
        className="disagreement compact"
        aria-colcount={isWide ? columns.shown.length + 1 : undefined}
        role="grid"
        aria-rowcount={isLarge ? slots.length + 2 : undefined}
        aria-describedby="grid-keys"
        {...events}
        {...clipboard}
      >
        <caption className="sr-only">{event.title}: what each source said, question by question</caption>
        <colgroup>
          <col className="head-column" />
          {columns.shown.length > 0 && <col className="source-columns" span={columns.shown.length} />}
        </colgroup>
        <Head
          groups={groups?.headers ?? NO_HEADERS}
          sources={sources?.headers ?? NO_HEADERS}
          {...{ columns, choice }}
          view={tableView}
          counted
          compact
        />
        <Body {...{ slots, columns, store, work, load, failed, scrolls }} />
      </table>
      <p id="grid-keys" className="sr-only">
        Arrows move, typing fills a cell, Enter logs it. Escape, then Tab, leaves the table. Question mark lists all
        keys.
      </p>
      <div className="h-44" aria-hidden="true" />
      <Strip {...{ store, work, lists, slotOf, columnOf, back }} zone={event.zone} onKeys={() => setShowsKeys(true)} />
      <MarkedBlock {...{ table, store, spotOf }} />
      {showsKeys && <KeysDialog onClose={() => setShowsKeys(false)} />}
      {pasted && (
        <BlockDialog
          {...{ pasted, event: event.id, actions: actions.block }}
          repeats={store.get().repeats}
          onLogged={(name, inOneGo) => work.didInOneGo(name, inOneGo)}
          onClose={() => {
            setPasted(undefined);
            back();
          }}
        />
      )}
      {composing && (
        <ComposerPanel
          view={lists}
          actions={actions.composer}
          defaults={composing}
          keptAs={`${keptAs} ${JSON.stringify(composing)}`}
          onLogged={() => {
            store.set({ typing: undefined, message: 'Logged as a draft, from the composer.' });
            refresh();
          }}
          onClose={() => {
            setComposing(undefined);
            back();
          }}
        />
      )}
      {historyOf && <HistoryDialog {...historyOf} onClose={() => setHistoryOf(undefined)} />}
      {adding === 'column' && (
        <ColumnDialog
          action={actions.addColumn}
          keptAs={`${keptAs} column`}
          names={lists.sources}
          onAdded={(source) => choice.change({ show: [...choice.state.show, source] })}
          onClose={() => setAdding(undefined)}
        />
      )}
      {adding === 'row' && (
        <RowDialog
          action={actions.addRow}
          keptAs={`${keptAs} row`}
          event={event.id}
          position={view.total + 1}
          onAdded={refresh}
          onClose={() => setAdding(undefined)}
        />
      )}
    </section>
  );
}

function Adds({ open }: { open: (what: 'column' | 'row') => void }) {
  const button = 'min-h-8 border border-edge px-3 text-[0.875rem]';
  return (
    <p className="flex flex-wrap gap-2">
      <button type="button" className={button} onClick={() => open('column')}>
        Add a source
      </button>
      <button type="button" className={button} onClick={() => open('row')}>
        Add a question
      </button>
    </p>
  );
}

const historyAddress = (event: string, { claim, sourceId }: { claim: string; sourceId: string }): string =>
  `/desk/events/${event}/history.json?${new URLSearchParams({ claim, source: sourceId })}`;

/** What the cell and what repeats say already, as the composer's fields have it. */
function composedFrom({ claim, source }: { claim: string; source: string }, { repeats, typing }: DeskState): Defaults {
  const { saidAt, document, via, language } = repeats;
  return {
    claim,
    sources: [source],
    form: 'stated',
    kind: 'paraphrase',
    language,
    documents: document === '' ? [] : [document],
    ...(saidAt !== '' && { saidAt }),
    ...(typing && { said: typing.text }),
    ...(via !== '' && { relays: [{ outlet: via, publishedAt: saidAt }] }),
  };
}

/** Tab comes to the first cell, until another has had the focus, and again where that one is no longer drawn. */
function useFirstCell(table: RefObject<HTMLTableElement | null>): void {
  useEffect(() => {
    const grid = table.current;
    if (grid === null) return;
    const check = () => {
      if (grid.querySelector('td[tabindex="0"]')) return;
      grid.querySelector('td[data-column]')?.setAttribute('tabindex', '0');
    };
    check();
    const cells = new MutationObserver(check);
    cells.observe(grid, { childList: true, subtree: true });
    return () => cells.disconnect();
  }, [table]);
}
