'use client';

import type { TableView } from './table-model';
import { type Choice, toggled } from './use-table-state';

type Props = { view: TableView; choice: Choice; shown: number };

/** Every source of the event: which are shown, which stand beside the questions. */
export function ColumnPicker({ view, choice, shown }: Props) {
  const { state, change } = choice;
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
        {view.folded.length > 0 && (
          <label className="pick">
            <input
              type="checkbox"
              name="all"
              value="1"
              checked={state.all}
              onChange={() => change({ all: !state.all })}
            />
            Show every folded column too
          </label>
        )}
        {view.sides.map((side) => (
          <fieldset key={side.key}>
            <legend data-tone={side.tone}>{side.label}</legend>
            {side.columns.map(({ key, name }) => (
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
                    show<span className="sr-only"> {name}, which is folded</span>
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
