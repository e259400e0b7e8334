'use client';

import type { Header } from '@tanstack/react-table';
import { SourceHead } from '@/components/source/source-head';
import type { RowView, SideView } from '@/lib/views/event-view';
import { columnGroups } from '@/lib/views/table-query';
import { type Features, keyOfSource, QUESTION, type TableColumns, type TableView } from './table-columns';
import { TableStateLink } from './table-state-link';
import { type Choice, toggled } from './use-table-state';
import { hasUnbroken } from './wrapping';

type TableHeader = Header<Features, RowView, unknown>;
type Props = {
  groups: readonly TableHeader[];
  sources: readonly TableHeader[];
  columns: TableColumns;
  view: TableView;
  choice: Choice;
  /** Whether rows give their index, because not all of them are here. */
  counted: boolean;
  /** With short names, and a last column for the answers of folded sources. */
  compact?: boolean;
};

/** Two rows: groups, then sources. A group with pinned and other sources appears twice. */
export function TableHead({ groups, sources, columns, view, choice, counted, compact = false }: Props) {
  const place = (at: number) => (counted ? { 'aria-rowindex': at } : {});
  const placeOf = new Map(columns.shown.map(({ column, pinned }) => [column.key, pinned]));
  return (
    <thead role="rowgroup">
      <tr role="row" className="sides" {...place(1)}>
        {groups.map((header) =>
          header.getLeafHeaders().some((leaf) => leaf.column.id === QUESTION) ? (
            <th
              key={header.id}
              rowSpan={columns.shown.length > 0 ? 2 : 1}
              scope="col"
              role="columnheader"
              className="corner"
            >
              <span>Question</span>
              {view.asOfKey !== undefined && <b className="as-known">as known on {view.asOf}</b>}
            </th>
          ) : (
            <GroupHead key={header.id} header={header} placeOf={placeOf} />
          ),
        )}
        {compact && columns.folded.length > 0 && (
          <th scope="col" role="columnheader" rowSpan={2} className="others">
            <TableStateLink choice={choice} to={{ all: true }}>
              {columns.folded.length} more {columns.folded.length === 1 ? 'source' : 'sources'}
            </TableStateLink>
            <small>with one answer each</small>
          </th>
        )}
      </tr>
      {columns.shown.length > 0 && (
        <tr role="row" className="sources" {...place(2)}>
          {sources.map((header) => {
            const column = columns.byKey.get(keyOfSource(header.column.id));
            return column ? (
              <th
                key={header.id}
                scope="col"
                role="columnheader"
                data-tone={column.side.tone}
                data-pin={placeOf.get(column.key)}
                aria-labelledby={`head/${column.key}/name`}
              >
                <SourceHead
                  id={`head/${column.key}`}
                  column={column}
                  compact={compact}
                  unbroken={compact ? hasUnbroken(column.shortName ?? column.name) : undefined}
                  {...(columns.sided && { side: column.side.label })}
                >
                  <TableStateLink choice={choice} to={{ pin: toggled(choice.state.pin, column.key) }}>
                    {choice.state.pin.includes(column.key) ? 'Unpin this column' : 'Pin beside the questions'}
                  </TableStateLink>
                  <TableStateLink choice={choice} to={hiding(choice, column.key)}>
                    Hide this column
                  </TableStateLink>
                  <Moves view={view} choice={choice} of={column.key} />
                </SourceHead>
              </th>
            ) : null;
          })}
        </tr>
      )}
    </thead>
  );
}

type GroupProps = { header: TableHeader; placeOf: ReadonlyMap<string, number | undefined> };

function GroupHead({ header, placeOf }: GroupProps) {
  const [first] = header.getLeafHeaders().filter((leaf) => leaf.subHeaders.length === 0);
  const { columnDef } = header.column;
  const { tone } = (columnDef.meta ?? {}) as { tone?: SideView['tone'] };
  return (
    <th
      colSpan={header.colSpan}
      scope="colgroup"
      role="columnheader"
      data-tone={tone}
      data-pin={first && placeOf.get(keyOfSource(first.column.id))}
    >
      <span className="side-name">{String(columnDef.header)}</span>
    </th>
  );
}

/** One place to the left or to the right within its group. */
function Moves({ view, choice, of }: { view: TableView; choice: Choice; of: string }) {
  const group = columnGroups(view.sides, choice.state).find(({ columns }) => columns.some(({ key }) => key === of));
  const keys = group?.columns.map(({ key }) => key) ?? [];
  const at = keys.indexOf(of);
  const others = choice.state.order.filter((key) => !keys.includes(key));
  const moved = (to: number) => ({ order: [...others, ...keys.toSpliced(at, 1).toSpliced(to, 0, of)] });
  return (
    <>
      {at > 0 && (
        <TableStateLink choice={choice} to={moved(at - 1)}>
          Move left
        </TableStateLink>
      )}
      {at >= 0 && at < keys.length - 1 && (
        <TableStateLink choice={choice} to={moved(at + 1)}>
          Move right
        </TableStateLink>
      )}
    </>
  );
}

function hiding({ state }: Choice, key: string) {
  const without = (list: readonly string[]) => list.filter((other) => other !== key);
  return { hide: toggled(state.hide, key), pin: without(state.pin), show: without(state.show) };
}
