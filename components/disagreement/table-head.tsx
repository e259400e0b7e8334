'use client';

import type { Header } from '@tanstack/react-table';
import { SourceHead } from '@/components/source/source-head';
import type { RowView } from '@/lib/views/event-view';
import { ChoiceLink } from './choice-link';
import { type Features, type PlacedColumn, QUESTION } from './table-model';
import { type Choice, toggled } from './use-table-state';

type TableHeader = Header<Features, RowView, unknown>;
type Props = {
  sides: readonly TableHeader[];
  sources: readonly TableHeader[];
  byId: ReadonlyMap<string, PlacedColumn>;
  choice: Choice;
};

/** Two rows: sides, then sources. A side whose sources are pinned apart stands twice. */
export function TableHead({ sides, sources, byId, choice }: Props) {
  const sided = [...byId.values()].some(({ side }) => side.tone !== 'none');
  return (
    <thead role="rowgroup">
      <tr role="row" className="sides">
        {sides.map((header) =>
          header.getLeafHeaders().some((leaf) => leaf.column.id === QUESTION) ? (
            <th key={header.id} rowSpan={2} scope="col" role="columnheader" className="corner">
              Question
            </th>
          ) : (
            <SideHead key={header.id} header={header} byId={byId} />
          ),
        )}
      </tr>
      <tr role="row" className="sources">
        {sources.map((header) => {
          const column = byId.get(header.column.id);
          return column ? (
            <th
              key={header.id}
              scope="col"
              role="columnheader"
              data-tone={column.side.tone}
              data-pin={header.column.getIsPinned() ? header.column.getPinnedIndex() : undefined}
              aria-labelledby={`head/${column.key}/name`}
            >
              <SourceHead id={`head/${column.key}`} column={column} {...(sided && { side: column.side.label })}>
                <ChoiceLink choice={choice} to={{ pin: toggled(choice.state.pin, column.key) }}>
                  {choice.state.pin.includes(column.key) ? 'Unpin this column' : 'Pin beside the questions'}
                </ChoiceLink>
                <ChoiceLink choice={choice} to={hiding(choice, column.key)}>
                  Hide this column
                </ChoiceLink>
              </SourceHead>
            </th>
          ) : null;
        })}
      </tr>
    </thead>
  );
}

function SideHead({ header, byId }: { header: TableHeader; byId: Props['byId'] }) {
  const [first] = header.getLeafHeaders().filter((leaf) => leaf.subHeaders.length === 0);
  const column = first && byId.get(first.column.id);
  if (!column) return null;
  const { side } = column;
  return (
    <th
      colSpan={header.colSpan}
      scope="colgroup"
      role="columnheader"
      data-tone={side.tone}
      data-pin={first.column.getIsPinned() ? first.column.getPinnedIndex() : undefined}
    >
      <span className="side-name">{side.label}</span>
    </th>
  );
}

function hiding({ state }: Choice, key: string) {
  const without = (list: readonly string[]) => list.filter((other) => other !== key);
  return { hide: toggled(state.hide, key), pin: without(state.pin), show: without(state.show) };
}
