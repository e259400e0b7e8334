'use client';

import type { EventView } from '@/lib/views/event-view';
import { layoutOf, shownColumns } from '@/lib/views/table-query';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { type Chip, Chips } from './chips';
import { ColumnPicker } from './column-picker';
import { TableStateLink } from './table-state-link';
import { type Choice, toggled } from './use-table-state';
import { VerdictSign } from './verdict-badge';

const LAYOUTS = [
  { key: 'compact', label: 'Compact' },
  { key: 'full', label: 'Full text' },
  { key: 'turned', label: 'Turned' },
] as const;

const orders: readonly { key: TableState['sort']; label: string }[] = [
  { key: 'desk', label: 'editors’ order' },
  { key: 'disputed', label: 'most disputed first' },
  { key: 'question', label: 'question, A to Z' },
];

type Props = { view: EventView; choice: Choice; path: string };

/** A form that works without scripts, as a GET to the same address. With scripts every change is applied at once. */
export function TableControls({ view, choice, path }: Props) {
  const { state, change } = choice;
  const { pinned, others } = shownColumns(view, state);
  return (
    <form
      action={path}
      method="get"
      role="search"
      aria-label="The table"
      className="controls screen-only"
      onSubmit={(event) => event.preventDefault()}
    >
      <Kept state={state} />
      <Chips
        legend="Show"
        name="verdict"
        chips={view.verdicts.map((one): Chip => ({ ...one, sign: <VerdictSign verdict={one.key} /> }))}
        chosen={state.verdicts}
        onToggle={(key) => change({ verdicts: toggled(state.verdicts, key) })}
      />
      <label className="control find">
        <span>Find</span>
        <input
          type="search"
          name="find"
          aria-label="Find in questions, sources and answers"
          value={state.find}
          maxLength={200}
          onChange={(event) => change({ find: event.target.value }, 'typing')}
        />
      </label>
      <ColumnPicker view={view} choice={choice} shown={pinned.length + others.length} orders={orders} />
      <nav className="control layouts" aria-label="View">
        <span aria-hidden="true">View</span>
        {LAYOUTS.map(({ key, label }) => (
          <TableStateLink
            key={key}
            choice={choice}
            to={{ view: key }}
            {...(layoutOf(view, state) === key && { current: true })}
          >
            {label}
          </TableStateLink>
        ))}
      </nav>
      <button type="submit" className="apply">
        Apply
      </button>
      {choice.hrefOf({}) !== path && (
        <TableStateLink choice={choice} to={FIRST_VIEW} className="clear">
          Reset
        </TableStateLink>
      )}
    </form>
  );
}

/** What other parts of the page have chosen. Without these fields a form would lose it. */
function Kept({ state: { asOf, since, view, order } }: { state: TableState }) {
  return (
    <>
      {asOf !== '' && <input type="hidden" name="asof" value={asOf} />}
      {view !== '' && <input type="hidden" name="view" value={view} />}
      {since !== '' && <input type="hidden" name="since" value={since} />}
      {order.map((key) => (
        <input key={key} type="hidden" name="order" value={key} />
      ))}
    </>
  );
}
