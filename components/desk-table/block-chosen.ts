import type { BlockCellView, BlockView } from '@/lib/views/block-view';

/** The cells of a block that are put in, by place: the reading that is confirmed, or '' where there is none to confirm. */
export type Chosen = ReadonlyMap<string, string>;

export type CellToLog = {
  row: number;
  column: number;
  claim: string;
  source: string;
  text: string;
  confirmed?: string;
  /** The statement that it was before that was undone. */
  again?: string;
};

export const placeOf = (row: number, column: number): string => `${row} ${column}`;

/** Everything that is plain, and beside which nothing is on record: what stands there is left alone unless it is chosen. */
export function chosenAtFirst(view: BlockView): Chosen {
  return new Map(
    cellsIn(view).flatMap(({ cell, row, column }) =>
      cell.is === 'value' && cell.before === undefined ? [[placeOf(row, column), cell.confirmed ?? ''] as const] : [],
    ),
  );
}

/** With all plain cells beside which something is on record, or without them. */
export function withReplacing(view: BlockView, chosen: Chosen, on: boolean): Chosen {
  const next = new Map(chosen);
  for (const { cell, row, column } of cellsIn(view)) {
    if (cell.is !== 'value' || cell.before === undefined) continue;
    if (on) next.set(placeOf(row, column), cell.confirmed ?? '');
    else next.delete(placeOf(row, column));
  }
  return next;
}

/** A cell put in, or left out again. Of one whose readings a person has to confirm, by one of them. */
export function put(view: BlockView, chosen: Chosen, row: number, column: number, offer?: string): Chosen {
  const cell = view.cells[row]?.[column];
  const next = new Map(chosen);
  const place = placeOf(row, column);
  if (cell?.is === 'value') {
    if (!next.delete(place)) next.set(place, cell.confirmed ?? '');
  } else if (cell?.is === 'look') {
    if (offer === undefined || next.get(place) === offer) next.delete(place);
    else if (cell.offers.some(({ key }) => key === offer)) next.set(place, offer);
  }
  return next;
}

/** What is logged, in the order of the block. */
export function cellsChosen(view: BlockView, chosen: Chosen): readonly CellToLog[] {
  return cellsIn(view).flatMap(({ row, column }) => {
    const confirmed = chosen.get(placeOf(row, column));
    const [claim, source] = [view.rows[row], view.columns[column]];
    const text = view.texts[row]?.[column];
    if (confirmed === undefined || claim?.is !== 'known' || source?.is !== 'known' || text === undefined) return [];
    return { row, column, claim: claim.id, source: source.id, text, ...(confirmed !== '' && { confirmed }) };
  });
}

type CellAt = { cell: BlockCellView; row: number; column: number };

const cellsIn = ({ cells }: BlockView): readonly CellAt[] =>
  cells.flatMap((line, row) => line.map((cell, column) => ({ cell, row, column })));
