import { type BlockCell, type BlockProgram, type BlockRead, cellOf, evened, MOST_CELLS, TOO_MANY } from './block-cells';
import { rearm } from './formula-cells';
import { type HtmlCell, type HtmlRow, htmlTable } from './html-table';

/**
 * Reads the one table of some HTML as a block, or tells that there is not one alone. A cell over several places has its
 * text in the first; the others say where. A span counts only as far as there are rows, and no block is larger than
 * `MOST_CELLS`.
 */
export function readHtmlTable(html: string): BlockRead | 'not one table' {
  const rows = htmlTable(html);
  if (rows === 'not one table') return rows;
  if (rows === 'too many cells') return TOO_MANY;
  const grid = placed(rows);
  if (grid === 'too many cells') return TOO_MANY;
  return evened(
    grid.filter((line, at) => !isLayout(rows[at], line)),
    programOf(html),
  );
}

function placed(rows: readonly HtmlRow[]): readonly (readonly BlockCell[])[] | 'too many cells' {
  const grid: BlockCell[][] = rows.map(() => []);
  let count = 0;
  for (const [row, { cells }] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[row]?.[column] !== undefined) column += 1;
      const high = Math.min(cell.high, rows.length - row);
      count += cell.wide * high;
      if (count > MOST_CELLS) return 'too many cells';
      put(grid, cell, high, { row, column });
      column += cell.wide;
    }
  }
  return grid.map((line) => Array.from(line, (cell) => cell ?? { text: '' }));
}

function put(grid: BlockCell[][], cell: HtmlCell, high: number, first: { row: number; column: number }): void {
  const text = { text: rearm(cellOf(cell.text)) };
  for (const line of grid.slice(first.row, first.row + high)) {
    for (let column = first.column; column < first.column + cell.wide; column++) {
      const isFirst = line === grid[first.row] && column === first.column;
      line[column] ??= isFirst ? text : cell.spansAreNone ? { text: '' } : { mergedInto: first };
    }
  }
}

/** Excel ends a table with a hidden row that only sets the widths of the columns. */
const isLayout = (row: HtmlRow | undefined, line: readonly BlockCell[]): boolean =>
  row?.isHidden === true && line.every((cell) => 'text' in cell && cell.text === '');

/** What programs say of themselves stands before the cells. */
const HEAD = 10_000;

function programOf(html: string): BlockProgram {
  const head = html.slice(0, HEAD);
  if (/google-sheets-html-origin|data-sheets-/.test(head)) return 'Google Sheets';
  if (head.includes('content="LibreOffice')) return 'LibreOffice';
  return head.includes('Excel.Sheet') || head.includes('content="Microsoft Excel') ? 'Excel' : 'a sheet';
}
