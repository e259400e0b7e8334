'use client';

import { memo, type Ref } from 'react';
import { Bar } from '@/components/disagreement/bar';
import { ShortNotes, ShortValue } from '@/components/disagreement/compact-cell';
import { markOf } from '@/components/disagreement/mark-of';
import { NothingLogged } from '@/components/disagreement/nothing-logged';
import type { TableColumns } from '@/components/disagreement/table-columns';
import { VerdictBadge, VerdictSign } from '@/components/disagreement/verdict-badge';
import { Who } from '@/components/disagreement/who';
import { hasUnbroken } from '@/components/disagreement/wrapping';
import { Confidential } from '@/components/source/confidential';
import type { DeskCellItem, DeskRow } from '@/lib/views/desk-table';
import type { RowView } from '@/lib/views/event-view';
import type { PlacedColumn } from '@/lib/views/table-query';
import { CellInput } from './cell-input';
import type { CellWork } from './cell-work';
import { ownIn, type Store, type Typing, toldNow, useDesk, type Waiting } from './table-store';
import { type ColumnWindow, FEW_COLUMNS } from './use-column-window';

type Props = {
  slot: DeskRow;
  /** Its place among the rows that are shown. */
  index: number;
  columns: TableColumns;
  store: Store;
  work: CellWork;
  /** Which columns are drawn; space stands for the others. */
  window: ColumnWindow;
  ref?: Ref<HTMLTableRowElement>;
};

/** One question in the desk's table. It is drawn again only if something in it changed. */
export const GridRow = memo(function GridRow({ slot, index, columns, store, work, window, ref }: Props) {
  const { row, items } = slot;
  const { key } = row;
  const typing = useDesk(store, (state) => (state.typing?.row === key ? state.typing : undefined));
  const waiting = useDesk(store, (state) => ownIn(state.waiting, key));
  const would = typing && toldNow(typing)?.shown?.row;
  const against = typing && would ? (would.cells[typing.column]?.against ?? []) : [];
  return (
    <tr role="row" id={key} ref={ref} data-index={index} data-verdict={row.verdict.key} aria-rowindex={index + 3}>
      <th scope="row" role="rowheader" tabIndex={-1} id={`${key}/question`}>
        <a className="asked" data-unbroken={hasUnbroken(row.question)} href={`/desk/claims/${slot.question.value}`}>
          {row.question}
        </a>
        <VerdictBadge verdict={row.verdict.key} label={row.verdict.label} />{' '}
        {row.fact !== undefined && <small>{row.fact}</small>}
      </th>
      <Space columns={window.first} />
      {columns.shown.slice(window.first, window.last).map(({ column, pinned }, at) => (
        <GridCell
          key={column.key}
          place={columns.shown.length > FEW_COLUMNS ? window.first + at + 2 : undefined}
          row={row}
          column={column}
          pinned={pinned}
          items={items[column.key]}
          typing={typing?.column === column.key ? typing : undefined}
          would={typing?.column === column.key ? would : undefined}
          waiting={ownIn(waiting, column.key)}
          isAgainst={against.includes(column.key)}
          sided={columns.sided}
          nameOf={columns.names}
          work={work}
        />
      ))}
      <Space columns={columns.shown.length - window.last} />
    </tr>
  );
});

function Space({ columns }: { columns: number }) {
  return columns > 0 ? <td colSpan={columns} aria-hidden="true" /> : null;
}

type CellProps = {
  /** Its column among all, if not all of them are drawn. */
  place: number | undefined;
  row: RowView;
  column: PlacedColumn;
  pinned: number | undefined;
  items: readonly DeskCellItem[] | undefined;
  typing: Typing | undefined;
  would: RowView | undefined;
  waiting: Waiting | undefined;
  /** What is typed into another cell of the row would contradict it. */
  isAgainst: boolean;
  /** The side stands beside the name of its source. */
  sided: boolean;
  nameOf: ReadonlyMap<string, string>;
  work: CellWork;
};

const NO_ITEMS: readonly DeskCellItem[] = [];

const GridCell = memo(function GridCell(props: CellProps) {
  const { place, row, column, pinned, items = NO_ITEMS, typing, would, waiting } = props;
  const { isAgainst, sided, nameOf, work } = props;
  const cell = row.cells[column.key];
  const drafts = items.filter(({ state }) => state !== 'published');
  const mark = markOf(would ?? row, column.key);
  const confidential = confidentialText(column, items);
  const against = (cell?.against ?? []).map((key) => nameOf.get(key) ?? key);
  return (
    <td
      role="gridcell"
      tabIndex={-1}
      aria-colindex={place}
      data-column={column.key}
      data-pin={pinned}
      data-state={waiting?.how ?? drafts[0]?.state}
      data-against={isAgainst || undefined}
      data-typing={typing !== undefined || undefined}
      className={cell || waiting || typing ? undefined : 'nothing'}
    >
      {(cell || waiting || typing) && <Who column={column} sided={sided} />}
      {typing ? (
        <CellInput typing={typing} work={work} label={`${row.question}: ${column.name}`} />
      ) : waiting ? (
        <Waits cell={waiting} />
      ) : cell ? (
        <ShortValue short={cell.short} />
      ) : (
        <NothingLogged />
      )}
      {(mark || against.length > 0) && (typing ? would : cell) && (
        <span className="gauge">
          {mark && <Bar mark={{ ...mark, tone: column.side.tone }} />}
          {against.length > 0 && (
            <span className="conflicts">
              <VerdictSign verdict="disputed" />
              <span aria-hidden="true">{against.length}</span>
              <span className="sr-only"> cannot be true together with {against.join(', ')}</span>
            </span>
          )}
        </span>
      )}
      {!typing && cell && <ShortNotes short={cell.short} />}
      {!typing && drafts.map((item) => <Draft key={item.thing} item={item} />)}
      {(cell || waiting) && !typing && confidential !== undefined && <Confidential says={confidential} />}
      {isAgainst && <span className="sr-only">would be contradicted</span>}
    </td>
  );
});

/** What of a cell never leaves the desk. */
function confidentialText({ confidential }: PlacedColumn, items: readonly DeskCellItem[]): string | undefined {
  if (confidential) return 'confidential source';
  return items.some(({ isOnConfidential }) => isOnConfidential) ? 'rests on a confidential document' : undefined;
}

/** Whose draft it is: their initials, and the words for who hears them. */
function Draft({ item: { initials, says, state } }: { item: DeskCellItem }) {
  return (
    <span className="whose" title={says}>
      <span aria-hidden="true">
        {state === 'waits' && <Hourglass />}
        {state === 'came back' && '↩ '}
        {initials}
      </span>
      <span className="sr-only">, {says}</span>
    </span>
  );
}

const HOW: Readonly<Record<Waiting['how'], string>> = {
  sending: 'being logged',
  asks: 'to be confirmed',
  refused: 'refused',
  'not sent': 'not sent',
  typed: 'not logged yet',
};

function Waits({ cell: { text, how, why } }: { cell: Waiting }) {
  return (
    <>
      <span className="short-value" dir="auto" data-unbroken={hasUnbroken(text)}>
        {text}
      </span>
      <small title={why}>
        {HOW[how]}
        {why !== undefined && <span className="sr-only">: {why}</span>}
      </small>
    </>
  );
}

/** It waits. Drawn: few fonts have the sign. */
function Hourglass() {
  return (
    <svg viewBox="0 0 8 10" className="me-1 inline-block h-[0.625rem] align-baseline" aria-hidden="true">
      <path d="M1 .75h6L1 9.25h6z" fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
    </svg>
  );
}
