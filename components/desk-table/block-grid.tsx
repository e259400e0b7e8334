import { type KeyboardEvent, memo, useMemo, useRef, useState } from 'react';
import type { BlockCellView, BlockHeading, BlockView } from '@/lib/views/block-view';
import { type Chosen, placeOf } from './block-chosen';
import { noteNumbers } from './block-numbers';

type Props = {
  view: BlockView;
  chosen: Chosen;
  /** The places of cells that were logged already. */
  logged: ReadonlySet<string>;
  onToggle: (row: number, column: number) => void;
  onChoose: (which: 'questions' | 'sources', words: string, id: string) => void;
};

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

/** The block in the order of the table. Arrows move, Space puts a cell in or leaves it out. */
export function BlockGrid({ view, chosen, logged, onToggle, onChoose }: Props) {
  const table = useRef<HTMLTableElement>(null);
  const [at, setAt] = useState({ row: 0, column: 0 });
  const numbers = useMemo(() => noteNumbers(view), [view]);
  const states = view.cells.map((line, row) => line.map((_, column) => stateOf(placeOf(row, column), chosen, logged)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement) || event.target.dataset.place === undefined) return;
    if (event.key === ' ' || event.key === 'Enter') {
      event.preventDefault();
      onToggle(at.row, at.column);
      return;
    }
    const next = moved(at, event.key, view);
    if (next === undefined) return;
    event.preventDefault();
    table.current?.querySelector<HTMLElement>(`[data-place="${placeOf(next.row, next.column)}"]`)?.focus();
  };
  return (
    <div className="max-h-[50dvh] overflow-auto border border-line bg-raised">
      <table
        ref={table}
        role="grid"
        aria-multiselectable="true"
        className="border-collapse text-[0.8125rem]"
        onKeyDown={onKeyDown}
        onFocus={({ target }) => setAt((before) => placeIn(target) ?? before)}
        onClick={({ target }) => {
          const place = placeIn((target as Element).closest('td'));
          if (place) onToggle(place.row, place.column);
        }}
      >
        <caption className="sr-only">
          What each cell would become. Arrows move, Space puts a cell in or leaves it out.
        </caption>
        <thead>
          <tr>
            <th scope="col" className="sticky left-0 bg-raised">
              <span className="sr-only">Question</span>
            </th>
            {view.columns.map((heading, column) => (
              <th
                key={placeOf(-1, column)}
                scope="col"
                className="min-w-24 border-line border-b px-2 py-1 text-left align-bottom font-semibold"
              >
                <Heading
                  heading={heading}
                  asks="Which source is this?"
                  adds="a new source"
                  onChoose={(words, id) => onChoose('sources', words, id)}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.cells.map((line, row) => (
            <tr key={placeOf(row, -1)}>
              <th
                scope="row"
                className="sticky left-0 max-w-56 border-line border-b bg-raised px-2 py-1 text-left align-top font-semibold"
              >
                {view.rows[row] && (
                  <Heading
                    heading={view.rows[row]}
                    asks="Which question is this?"
                    adds="a new question"
                    onChoose={(words, id) => onChoose('questions', words, id)}
                  />
                )}
              </th>
              <Cells
                line={line}
                row={row}
                states={states[row]?.join(' ') ?? ''}
                here={at.row === row ? at.column : undefined}
                numbers={numbers}
              />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type State = 'in' | 'out' | 'logged';

function stateOf(place: string, chosen: Chosen, logged: ReadonlySet<string>): State {
  if (logged.has(place)) return 'logged';
  return chosen.has(place) ? 'in' : 'out';
}

/** Where a cell of the block stands; nothing of what is no cell of it. */
function placeIn(target: Element | null): { row: number; column: number } | undefined {
  const place = target instanceof HTMLElement ? target.dataset.place : undefined;
  const [row, column] = place?.split(' ').map(Number) ?? [];
  return row === undefined || column === undefined ? undefined : { row, column };
}

type CellsProps = {
  line: readonly BlockCellView[];
  row: number;
  /** The state of each cell, in one text: a row is drawn again only if it changes. */
  states: string;
  /** The column of the cell by which the grid is entered, if it is in this row. */
  here: number | undefined;
  numbers: ReadonlyMap<string, number>;
};

const Cells = memo(function Cells({ line, row, states, here, numbers }: CellsProps) {
  const all = states.split(' ') as State[];
  return line.map((cell, column) => {
    const place = placeOf(row, column);
    const state = all[column] ?? 'out';
    return (
      <td
        key={place}
        role="gridcell"
        data-place={place}
        data-is={cell.is}
        tabIndex={here === column ? 0 : -1}
        aria-selected={cell.is === 'value' || cell.is === 'look' ? state !== 'out' : undefined}
        className={`max-w-56 px-2 py-1 align-top ${edgeOf(cell, state)}`}
        dir="auto"
      >
        <Cell cell={cell} state={state} number={numbers.get(place)} />
      </td>
    );
  });
});

function moved(at: { row: number; column: number }, key: string, { rows, columns }: BlockView) {
  if (key === 'Home') return { ...at, column: 0 };
  if (key === 'End') return { ...at, column: columns.length - 1 };
  const move = MOVES[key];
  if (move === undefined) return undefined;
  const within = (place: number, count: number) => Math.max(0, Math.min(count - 1, place));
  return { row: within(at.row + move[0], rows.length), column: within(at.column + move[1], columns.length) };
}

/** Edges tell the state: solid what is put in, dashed a draft, dotted what waits for a person, hatched what is refused. */
function edgeOf(cell: BlockCellView, state: State): string {
  if (state === 'logged') return 'border-2 border-line-firm border-dashed';
  if (state === 'in') return 'border-2 border-ink';
  switch (cell.is) {
    case 'look':
      return 'border-2 border-ink border-dotted';
    case 'refused':
    case 'nowhere':
      return 'border border-line-firm bg-[repeating-linear-gradient(135deg,var(--line-firm)_0_1px,transparent_1px_6px)]';
    case 'there':
      return 'border border-line-firm border-dashed';
    default:
      return 'border border-line';
  }
}

function Heading({
  heading,
  asks,
  adds,
  onChoose,
}: {
  heading: BlockHeading;
  asks: string;
  adds: string;
  onChoose: (words: string, id: string) => void;
}) {
  const { label } = heading;
  switch (heading.is) {
    case 'known':
    case 'past the edge':
      return <span dir="auto">{label}</span>;
    case 'blank':
      return <span className="font-normal text-soft">without a name</span>;
    case 'again':
      return (
        <>
          <span dir="auto">{label}</span> <span className="font-normal text-soft">stands here already</span>
        </>
      );
  }
  return (
    <>
      <span dir="auto">“{label}”</span>
      {heading.is === 'near' && (
        <select
          aria-label={`“${label}”: ${asks}`}
          className="block w-full border border-ink border-dotted bg-raised font-normal"
          value=""
          onChange={({ target }) => onChoose(heading.words, target.value)}
        >
          <option value="">{asks}</option>
          {heading.near.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
      <a
        href={heading.href}
        target="_blank"
        rel="noreferrer"
        className="block font-normal underline underline-offset-[0.2em]"
      >
        Log {adds}
      </a>
    </>
  );
}

function Cell({ cell, state, number }: { cell: BlockCellView; state: State; number: number | undefined }) {
  const isIn = state !== 'out';
  switch (cell.is) {
    case 'merged':
      return <span className="text-soft">part of a merged cell</span>;
    case 'empty':
      return cell.said === '' ? (
        <span className="sr-only">empty</span>
      ) : (
        <span className="text-soft">“{cell.said}”: no value</span>
      );
    case 'nowhere':
      return <span className="text-soft">“{cell.said}” has no place here</span>;
    case 'not read':
      return <span className="text-soft">{cell.said}</span>;
    case 'refused':
      return (
        <span className="bg-raised">
          <s>{cell.said}</s> <small className="block font-semibold text-[0.75rem]">{number}: refused</small>
        </span>
      );
    case 'there':
      return (
        <>
          {cell.said} <small className="block text-[0.75rem] text-soft">there already: {cell.before.words}</small>
        </>
      );
    case 'look':
      return (
        <>
          <strong className="font-semibold">{cell.said}</strong>
          <small className="block text-[0.75rem]">
            {number}: {state === 'logged' ? 'a draft now' : isIn ? 'confirmed' : 'look at it below'}
          </small>
          <Before cell={cell} />
        </>
      );
    case 'value':
      return (
        <>
          <strong className="font-semibold">{cell.words}</strong>
          {cell.words !== cell.said && <small className="block text-[0.75rem] text-soft">from “{cell.said}”</small>}
          {cell.means !== undefined && cell.means !== cell.words && (
            <small className="block text-[0.75rem] text-soft">{cell.means}</small>
          )}
          {cell.contradicts > 0 && (
            <small className="block font-semibold text-[0.75rem] text-disputed">contradicts {cell.contradicts}</small>
          )}
          <Before cell={cell} />
          {state === 'out' && <small className="block text-[0.75rem]">left out</small>}
          {state === 'logged' && <small className="block text-[0.75rem]">a draft now</small>}
        </>
      );
  }
}

const Before = ({ cell }: { cell: Extract<BlockCellView, { is: 'value' | 'look' }> }) =>
  cell.before && <small className="block text-[0.75rem]">on record: {cell.before.words}</small>;
