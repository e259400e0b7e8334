'use client';

import { columnGroups } from '@/lib/views/table-query';
import type { TableState } from '@/lib/views/table-state';
import { Chips } from './chips';
import { Select } from './select';
import type { TableView } from './table-columns';
import { type Choice, toggled } from './use-table-state';

const groupings: readonly { key: TableState['group']; label: string }[] = [
  { key: 'side', label: 'by side' },
  { key: 'kind', label: 'by kind of source' },
  { key: 'none', label: 'not grouped' },
];

type Props = {
  view: TableView;
  choice: Choice;
  shown: number;
  orders: readonly { key: TableState['sort']; label: string }[];
};

/** The order of the questions, and every source of the event: which are shown, and which are pinned. */
export function ColumnPicker({ view, choice, shown, orders }: Props) {
  const { state, change } = choice;
  const kinds = [...new Set(view.sides.flatMap(({ columns }) => columns.map(({ sourceKind }) => sourceKind)))];
  const total = view.sides.reduce((sum, side) => sum + side.columns.length, 0);
  return (
    <details className="control picker">
      <summary>
        <span>Sources</span>
        <b>
          {shown} of {total}
          <span className="sr-only"> shown</span>
        </b>
      </summary>
      <div className="picker-body">
        <Select
          label="Order of the questions"
          name="sort"
          options={orders}
          value={state.sort}
          onChange={(sort) => change({ sort })}
        />
        <Select
          label="Sources in groups"
          name="group"
          options={groupings}
          value={state.group}
          onChange={(group) => change({ group })}
        />
        {view.sides.length > 1 && (
          <Chips
            legend="Side"
            name="side"
            chips={view.sides.map((side) => ({ key: side.key, label: side.label, tone: side.tone }))}
            chosen={state.sides}
            onToggle={(key) => change({ sides: toggled(state.sides, key) })}
          />
        )}
        {kinds.length > 1 && (
          <Chips
            legend="Kind of source"
            name="kind"
            chips={kinds.map((kind) => ({ key: kind, label: kind }))}
            chosen={state.kinds}
            onToggle={(key) => change({ kinds: toggled(state.kinds, key) })}
          />
        )}
        {view.folded.length > 0 && (
          <label className="pick">
            <input
              type="checkbox"
              name="all"
              value="1"
              checked={state.all}
              onChange={() => change({ all: !state.all })}
            />
            Show sources with a single answer too
          </label>
        )}
        {columnGroups(view.sides, state).map((group) => (
          <fieldset key={group.key} className="pick-group">
            <legend data-tone={group.tone}>{group.label}</legend>
            {group.columns.map(({ key, name }) => (
              <div key={key} className="pick-line">
                <span>{name}</span>
                {view.folded.includes(key) && !state.all ? (
                  <label className="pick">
                    <input
                      type="checkbox"
                      name="show"
                      value={key}
                      checked={state.show.includes(key)}
                      onChange={() => change({ show: toggled(state.show, key) })}
                    />
                    show<span className="sr-only"> {name}, which has a single answer</span>
                  </label>
                ) : (
                  <label className="pick">
                    <input
                      type="checkbox"
                      name="hide"
                      value={key}
                      checked={state.hide.includes(key)}
                      onChange={() => change({ hide: toggled(state.hide, key) })}
                    />
                    hide<span className="sr-only"> {name}</span>
                  </label>
                )}
                <label className="pick">
                  <input
                    type="checkbox"
                    name="pin"
                    value={key}
                    checked={state.pin.includes(key)}
                    onChange={() => change({ pin: toggled(state.pin, key) })}
                  />
                  pin<span className="sr-only"> {name}</span>
                </label>
              </div>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
