/** Where a cell is: the index of its row among all questions, and of its column among those that are drawn. */
export type Spot = { row: number; column: number };

/** How far a page goes. */
const PAGE = 12;

/** A key that moves, with what is held beside it. */
export type Move = { key: string; ctrl?: boolean; shift?: boolean };

/**
 * Where a key leads in a table of so many rows and columns, as in a spreadsheet: arrows by one cell, with Control to the
 * edge; Home and End within the row, with Control in the table; Page keys by twelve rows. Tab goes on into the next row, and
 * leaves the table at its end. Undefined if the key does not move, or leads out.
 */
export function moved({ row, column }: Spot, size: { rows: number; columns: number }, move: Move): Spot | undefined {
  const [lastRow, lastColumn] = [size.rows - 1, size.columns - 1];
  const to = (next: Spot): Spot => ({
    row: Math.min(lastRow, Math.max(0, next.row)),
    column: Math.min(lastColumn, Math.max(0, next.column)),
  });
  const { key, ctrl = false, shift = false } = move;
  switch (key) {
    case 'ArrowUp':
      return to({ row: ctrl ? 0 : row - 1, column });
    case 'ArrowDown':
      return to({ row: ctrl ? lastRow : row + 1, column });
    case 'ArrowLeft':
      return to({ row, column: ctrl ? 0 : column - 1 });
    case 'ArrowRight':
      return to({ row, column: ctrl ? lastColumn : column + 1 });
    case 'Home':
      return to({ row: ctrl ? 0 : row, column: 0 });
    case 'End':
      return to({ row: ctrl ? lastRow : row, column: lastColumn });
    case 'PageUp':
      return to({ row: row - PAGE, column });
    case 'PageDown':
      return to({ row: row + PAGE, column });
    case 'Tab': {
      const flat = row * size.columns + column + (shift ? -1 : 1);
      if (flat < 0 || flat >= size.rows * size.columns) return undefined;
      return { row: Math.floor(flat / size.columns), column: flat % size.columns };
    }
    default:
      return undefined;
  }
}

/** The cells of a block between two corners, as first and last row and column. */
export const blockOf = (a: Spot, b: Spot) => ({
  top: Math.min(a.row, b.row),
  bottom: Math.max(a.row, b.row),
  left: Math.min(a.column, b.column),
  right: Math.max(a.column, b.column),
});
