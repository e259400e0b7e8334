'use client';

import {
  type ComponentType,
  lazy,
  type MouseEvent,
  type ReactNode,
  Suspense,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { Explanations } from '@/components/glossary/explained';
import { isPlainClick } from '@/components/ui/plain-click';
import type { ColumnView, EventView } from '@/lib/views/event-view';
import { SOURCE_WORDS } from '@/lib/views/source-words';
import { chosenRows, hasAllRows, layoutOf } from '@/lib/views/table-query';
import type { Layout } from '@/lib/views/table-state';
import { verdictWords } from '@/lib/views/verdict-words';
import { moveByArrow } from './grid-keys';
import { Legend } from './legend';
import type { Asked } from './opened-panel';
import { prefetchRow } from './opened-rows';
import { QuestionsTable } from './questions-table';
import { tableColumns } from './table-columns';
import { CountLine } from './table-counts';
import type { LoadedView } from './use-event-view';
import type { Choice } from './use-table-state';
import type { ScrolledProps } from './virtual-rows';
import './table.css';
import './cell.css';
import './controls.css';
import './list.css';

/** Loaded when the first cell is opened, or a pointer or the focus rests on one. */
const loadPanel = () => import('./opened-panel');
const OpenedPanel = lazy(async () => ({ default: (await loadPanel()).OpenedPanel }));

/** Loaded when the full text is shown, of an event with many questions, and where no question matches. */
const Scroller = lazy(async () => ({ default: (await import('./scroller')).Scroller }));
const NothingFound = lazy(async () => ({ default: (await import('./seen-count')).NothingFound }));
const RowPager = lazy(async () => ({ default: (await import('./row-pager')).RowPager }));
/** Loaded when sources are shown as rows. */
const TurnedTable = lazy(async () => ({ default: (await import('./turned-table')).TurnedTable }));

type Props = { loaded: LoadedView; choice: Choice; path: string };

/** The side-by-side table: claims as rows, sources as columns. */
export function Disagreement({ loaded, choice, path }: Props) {
  const { view, slots } = loaded;
  const { of: state } = loaded;
  const whole = hasAllRows(view);
  // The table stays as it is laid out until the code of another layout is here.
  const layout = useDeferredValue(layoutOf(view, state));
  const VirtualRows = useRowsAsScrolled(!whole);
  const asked = cellAsked(choice.state.cell, view);
  // Until the code of the panel is here the page stays as it is. A cell is closed at once.
  const inPanel = useDeferredValue(choice.state.cell);
  const panel = asked && cellAsked(inPanel, view);
  const { close, opened } = useOpened(choice);
  useOpenedInSight(asked);
  const columns = useMemo(() => tableColumns(view, state), [view, state]);
  const rows = useMemo(() => (whole ? chosenRows(view, state) : slots), [whole, view, slots, state]);
  const cellUnder = (target: EventTarget): Asked | undefined => askedBy(target, view);

  const open = (event: MouseEvent) => {
    const cell =
      event.target instanceof Element && event.target.closest('a.open, a.open-other')
        ? cellUnder(event.target)
        : undefined;
    if (cell === undefined || !isPlainClick(event)) return;
    event.preventDefault();
    opened();
    choice.change({ from: choice.state.from, cell: `${cell.claim}/${cell.column.key}` });
  };
  const prepare = (event: { target: EventTarget }) => {
    const cell = cellUnder(event.target);
    if (cell === undefined) return;
    prefetchRow(path, cell.claim, view.asOfKey);
    loadPanel().catch(() => {});
  };

  return (
    <section id="table" aria-labelledby="table-title" aria-busy={loaded.status === 'loading' || undefined}>
      <h2 id="table-title" className="sr-only">
        What each source said
      </h2>
      <CountLine view={view} choice={choice} columns={columns} rows={rows.length} layout={layout} />
      <Frame of={layout} label={`${view.title}: table, scrolls both ways`}>
        <table
          className={CLASSES[layout]}
          data-folded={columns.folded.length > 0 || undefined}
          role="table"
          aria-rowcount={whole ? undefined : rows.length + 2}
          onClick={open}
          onKeyDown={moveByArrow}
          onPointerOver={prepare}
          onFocus={prepare}
        >
          <caption className="sr-only">{view.title}: what each source said, question by question</caption>
          {layout === 'turned' ? (
            <TurnedTable {...{ view, rows, columns, path }} />
          ) : (
            <QuestionsTable
              {...{ loaded, rows, columns, choice, path, VirtualRows, asked }}
              counted={!whole}
              compact={layout === 'compact'}
            />
          )}
        </table>
      </Frame>
      <Suspense>
        {!whole && <RowPager total={view.total} choice={choice} always={layout === 'turned'} />}
        {rows.length === 0 && <NothingFound empty={view.total.all === 0} choice={choice} />}
      </Suspense>
      <Legend verdicts={view.verdicts} />
      <Explanations words={{ ...SOURCE_WORDS, ...verdictWords(view.verdicts.map(({ key }) => key)) }} />
      {panel && <OpenedPanel asked={panel} path={path} asOf={view.asOfKey} onClose={close} />}
    </section>
  );
}

const CLASSES: Readonly<Record<Layout, string>> = {
  full: 'disagreement',
  compact: 'disagreement compact',
  turned: 'disagreement compact turned',
};

/** Only the full text scrolls in a frame of its own. */
function Frame({ of, label, children }: { of: Layout; label: string; children: ReactNode }) {
  return of === 'full' ? <Scroller label={label}>{children}</Scroller> : children;
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

const columnOf = ({ sides }: EventView, key: string | undefined): ColumnView | undefined =>
  sides.flatMap(({ columns }) => columns).find((one) => one.key === key);

/** The cell that the address names, if the view has its source. */
function cellAsked(cell: string, view: EventView): Asked | undefined {
  const [claim = '', key = ''] = cell.split('/');
  const column = columnOf(view, key);
  const row = view.rows.find((one) => one.key === claim);
  return column && row && { claim, column, question: row.question };
}

/** An opened cell is a step of the browser's history: closing it goes back, or leaves the address that came with it. */
function useOpened({ state, change }: Choice) {
  const isStep = useRef(false);
  const opened = () => {
    isStep.current = true;
  };
  const close = () => {
    if (isStep.current) window.history.back();
    else change({ from: state.from, cell: '' });
    isStep.current = false;
  };
  return { opened, close };
}

/** Scrolls the row of an opened cell above the panel: that of its question or, where the table is turned, of its source. */
function useOpenedInSight(asked: Asked | undefined): void {
  const [claim, column] = [asked?.claim, asked?.column.key];
  useEffect(() => {
    if (claim === undefined || column === undefined) return;
    const turned = [...document.querySelectorAll<HTMLElement>('td[data-claim]')].find(
      ({ dataset }) => dataset.claim === claim && dataset.column === column,
    );
    const row = turned?.closest('tr') ?? document.getElementById(claim);
    row?.scrollIntoView({ block: 'nearest' });
  }, [claim, column]);
}

function askedBy(target: EventTarget, view: EventView): Asked | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  const claim = cell?.dataset.claim ?? cell?.closest('tr')?.id;
  const key = cell?.dataset.column;
  const column = columnOf(view, key);
  if (claim === undefined || column === undefined) return undefined;
  return {
    claim,
    column,
    question:
      view.rows.find((row) => row.key === claim)?.question ??
      cell?.closest('tr')?.querySelector('.question, .asked')?.textContent ??
      '',
  };
}
