import { createColumnHelper } from '@tanstack/react-table';
import { useMemo, useState } from 'react';
import { SourceHead } from '@/components/source/source-head';
import type { CellView, EventView, RowView } from '@/lib/views/event-view';
import { type PlacedColumn, sentenceCase } from '@/lib/views/table-query';
import { claimAddress } from './as-of-address';
import { CompactCell } from './compact-cell';
import { markOf } from './mark-of';
import { NothingLogged } from './nothing-logged';
import { type Features, type TableColumns, tableOf } from './table-columns';
import type { Slot } from './use-event-view';
import { VerdictInRow } from './verdict-badge';
import { hasUnbroken } from './wrapping';
import './compact.css';

type Props = {
  view: Pick<EventView, 'asOf' | 'asOfKey'>;
  rows: readonly Slot[];
  columns: TableColumns;
  path: string;
};

const helper = createColumnHelper<Features, PlacedColumn>();
type Lit = { claim: string; column: string };

/** The table turned: sources as rows, folded ones too, and questions as columns, so that a figure is read down a column. */
export function TurnedTable({ view, rows, columns, path }: Props) {
  const [lit, setLit] = useState<Lit>();
  const questions = useMemo(() => rows.filter((row) => row !== undefined), [rows]);
  const data = useMemo(() => [...columns.shown.map(({ column }) => column), ...columns.folded], [columns]);
  const definitions = useMemo(
    () =>
      helper.columns(
        questions.map((row) => helper.accessor(({ key }): CellView | undefined => row.cells[key], { id: row.key })),
      ),
    [questions],
  );
  const table = useMemo(() => tableOf(definitions, data), [definitions, data]);
  const byKey = new Map(questions.map((row) => [row.key, row]));
  const against = lit === undefined ? [] : (byKey.get(lit.claim)?.cells[lit.column]?.against ?? []);
  return (
    <>
      <thead role="rowgroup">
        <tr role="row" className="sources">
          <th scope="col" role="columnheader" className="corner">
            <span>Source</span>
            {view.asOfKey !== undefined && <b className="as-known">as known on {view.asOf}</b>}
          </th>
          {questions.map((row) => (
            <QuestionHead key={row.key} row={row} page={claimAddress(path, row.key, view.asOfKey)} />
          ))}
        </tr>
      </thead>
      <tbody
        role="rowgroup"
        onPointerOver={({ target }) => setLit(litBy(target))}
        onPointerLeave={() => setLit(undefined)}
        onFocus={({ target }) => setLit(litBy(target))}
        onBlur={() => setLit(undefined)}
      >
        {table.getRowModel().rows.map((source) => {
          const column = source.original;
          return (
            <tr key={source.id} role="row">
              <th scope="row" role="rowheader" data-tone={column.side.tone} aria-labelledby={`head/${column.key}/name`}>
                <SourceHead
                  unbroken={hasUnbroken(column.shortName ?? column.name)}
                  id={`head/${column.key}`}
                  column={column}
                  compact
                  {...(columns.sided && { side: column.side.label })}
                >
                  {null}
                </SourceHead>
              </th>
              {source.getAllCells().map((cell) => {
                const row = byKey.get(cell.column.id);
                const answer = cell.getValue() as CellView | undefined;
                const isAgainst = lit?.claim === cell.column.id && against.includes(column.key);
                return row && answer ? (
                  <td
                    key={cell.id}
                    role="cell"
                    data-claim={row.key}
                    data-column={column.key}
                    data-name={row.shortName ?? row.question}
                    data-changed={answer.short.isChanged}
                    data-against={isAgainst || undefined}
                  >
                    <CompactCell
                      href={claimAddress(path, row.key, view.asOfKey, column.key)}
                      cell={answer}
                      mark={markOf(row, column.key)}
                      against={answer.against.map((key) => columns.names.get(key) ?? key)}
                      conflicts={`${row.key}/${column.key}/conflicts`}
                    />
                  </td>
                ) : (
                  <td key={cell.id} role="cell" className="nothing">
                    <NothingLogged />
                  </td>
                );
              })}
            </tr>
          );
        })}
      </tbody>
    </>
  );
}

function QuestionHead({ row, page }: { row: RowView; page: string }) {
  return (
    <th scope="col" role="columnheader" data-verdict={row.verdict.key}>
      <a className="asked" data-unbroken={hasUnbroken(row.shortName ?? row.question)} href={page}>
        {row.shortName === undefined ? row.question : sentenceCase(row.shortName)}
      </a>
      <VerdictInRow verdict={row.verdict.key} label={row.verdict.label} />
    </th>
  );
}

function litBy(target: EventTarget): Lit | undefined {
  const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-claim]') : null;
  const { claim, column } = cell?.dataset ?? {};
  return claim === undefined || column === undefined ? undefined : { claim, column };
}
