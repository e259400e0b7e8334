import { memo } from 'react';
import type { BlockCellView, BlockView } from '@/lib/views/block-view';
import type { Chosen } from './block-chosen';
import { noteNumbers } from './block-numbers';
import type { BlockDone } from './block-work';

type Props = {
  view: BlockView;
  chosen: Chosen;
  done?: BlockDone;
  onOffer: (row: number, column: number, offer: string) => void;
};

/** Below the block, by their numbers: why cells are refused, and what a person has to say of others. */
export function BlockNotes({ view, chosen, done, onOffer }: Props) {
  const numbers = noteNumbers(view);
  const notes = [...numbers].flatMap(([place, number]) => {
    const [row = 0, column = 0] = place.split(' ').map(Number);
    const cell = view.cells[row]?.[column];
    return cell === undefined ? [] : [{ place, number, row, column, cell }];
  });
  const late = [...(done?.refused ?? [])].map(([place, why]) => ({ place, why, name: nameOf(view, place) }));
  if (notes.length + late.length === 0) return null;
  return (
    <div className="max-h-[30dvh] overflow-auto">
      {late.length > 0 && (
        <ul className="grid gap-1 border-disputed border-l-4 bg-disputed-wash px-3 py-1.5">
          {late.map(({ place, why, name }) => (
            <li key={place}>
              <strong className="font-semibold">{name}:</strong> {why}
            </li>
          ))}
        </ul>
      )}
      <ol className="grid gap-1.5">
        {notes.map(({ place, number, row, column, cell }) => (
          <Note
            key={place}
            number={number}
            name={nameOf(view, place)}
            cell={cell}
            row={row}
            column={column}
            chosen={chosen.get(place)}
            onOffer={onOffer}
          />
        ))}
      </ol>
    </div>
  );
}

/** "General staff on Killed". */
function nameOf({ rows, columns }: BlockView, place: string): string {
  const [row = 0, column = 0] = place.split(' ').map(Number);
  return `${columns[column]?.label ?? ''} on ${rows[row]?.label ?? ''}`;
}

type NoteProps = Pick<Props, 'onOffer'> & {
  number: number;
  name: string;
  cell: BlockCellView;
  row: number;
  column: number;
  chosen: string | undefined;
};

const Note = memo(function Note({ number, name, cell, row, column, chosen, onOffer }: NoteProps) {
  return (
    <li className="flex gap-2" dir="auto">
      <span className="font-semibold tabular-nums">{number}</span>
      {cell.is === 'refused' && (
        <p>
          {name}: {cell.why}
        </p>
      )}
      {cell.is === 'look' && (
        <Offers cell={cell} name={name} chosen={chosen} onOffer={(offer) => onOffer(row, column, offer)} />
      )}
    </li>
  );
});

type OffersProps = {
  cell: Extract<BlockCellView, { is: 'look' }>;
  name: string;
  chosen: string | undefined;
  onOffer: (offer: string) => void;
};

function Offers({ cell, name, chosen, onOffer }: OffersProps) {
  return (
    <fieldset className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5">
      <legend className="float-left mr-4">
        {name}: “{cell.said}”. {cell.offers.length === 0 ? 'No reading of it is offered here.' : cell.summary}
      </legend>
      {cell.offers.map(({ key, words, means, because }) => (
        <label key={key} className="inline-flex items-baseline gap-1.5">
          <input type="checkbox" checked={chosen === key} onChange={() => onOffer(key)} />
          <span>
            <strong className="font-semibold">{words}</strong>
            {means !== undefined && <> → {means}</>}
            {because.length > 0 && <span className="text-soft"> ({because.join('; ')})</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
