'use client';

import type { EventView, SideView } from '@/lib/views/event-view';
import { FIRST_VIEW, type TableState } from '@/lib/views/table-state';
import { type Chip, Chips } from './chips';
import { ColumnPicker } from './column-picker';
import { Select } from './select';
import { TableStateLink } from './table-state-link';
import { type Choice, toggled } from './use-table-state';
import { VerdictSign } from './verdict-badge';

const orders: readonly { key: TableState['sort']; label: string }[] = [
  { key: 'desk', label: 'order of the desk' },
  { key: 'disputed', label: 'most disputed first' },
  { key: 'question', label: 'question, A to Z' },
];

type Props = { view: EventView; choice: Choice; path: string; shown: number };

/** A form that works without scripts, as a GET to the same address. With scripts every change is applied at once. */
export function TableControls({ view, choice, path, shown }: Props) {
  const { state, change } = choice;
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
      <label className="control">
        <span>Find in questions and answers</span>
        <input
          type="search"
          name="find"
          value={state.find}
          maxLength={200}
          onChange={(event) => change({ find: event.target.value }, 'typing')}
        />
      </label>
      <Select label="Order" name="sort" options={orders} value={state.sort} onChange={(sort) => change({ sort })} />
      <ColumnPicker view={view} choice={choice} shown={shown} />
      <Chips
        legend="Verdict"
        name="verdict"
        chips={view.verdicts.map((one): Chip => ({ ...one, sign: <VerdictSign verdict={one.key} /> }))}
        chosen={state.verdicts}
        onToggle={(key) => change({ verdicts: toggled(state.verdicts, key) })}
      />
      {view.sides.length > 1 && (
        <Chips
          legend="Side"
          name="side"
          chips={view.sides.map((side: SideView) => ({ key: side.key, label: side.label, tone: side.tone }))}
          chosen={state.sides}
          onToggle={(key) => change({ sides: toggled(state.sides, key) })}
        />
      )}
      <button type="submit" className="apply">
        Apply
      </button>
      {choice.hrefOf({}) !== path && (
        <TableStateLink choice={choice} to={FIRST_VIEW} className="clear">
          Back to the first view
        </TableStateLink>
      )}
    </form>
  );
}

/** What other parts of the page have chosen. Without these fields a form would lose it. */
function Kept({ state: { asOf, since, order } }: { state: TableState }) {
  return (
    <>
      {asOf !== '' && <input type="hidden" name="asof" value={asOf} />}
      {since !== '' && <input type="hidden" name="since" value={since} />}
      {order.map((key) => (
        <input key={key} type="hidden" name="order" value={key} />
      ))}
    </>
  );
}
