import { type BlockCell, type BlockRead, cellOf, evened, MOST_CELLS, NO_CELLS, TOO_MANY } from './block-cells';
import { cellText } from './spreadsheet-cells';

/**
 * Reads the plain text that sheets put on the clipboard: a line for each row, tabs between cells. A cell that begins with
 * a quotation mark ends at the next one that no other follows; inside, two stand for one, and tabs and line ends are text.
 * Quotation marks that neither end so nor hold any of these are words of the cell: LibreOffice and Google Sheets write
 * “"all"” as it stands. The last line end ends the last row. Time and memory go with the length of the text, which the
 * caller limits.
 */
export function readTsv(text: string): BlockRead {
  if (text === '') return NO_CELLS;
  const rows: BlockCell[][] = [];
  let row: BlockCell[] = [];
  let count = 0;
  for (let at = 0; ; ) {
    const quoted = text[at] === '"' ? quotedAt(text, at) : undefined;
    const end = quoted?.end ?? endOfCell(text, at);
    row.push({ text: cellOf(cellText(cellOf(quoted?.text ?? text.slice(at, end)))) });
    count += 1;
    if (count > MOST_CELLS) return TOO_MANY;
    if (text[end] === '\t') {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (at >= text.length) return evened(rows, 'text');
  }
}

const ENDS = /[\t\r\n]/g;

function endOfCell(text: string, from: number): number {
  ENDS.lastIndex = from;
  return ENDS.exec(text)?.index ?? text.length;
}

/** The text between quotation marks, if they close, the cell ends behind them, and something in it needs them. */
function quotedAt(text: string, from: number): { text: string; end: number } | undefined {
  for (let at = text.indexOf('"', from + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] === '"') continue;
    const end = at + 1;
    if (end < text.length && !'\t\r\n'.includes(text[end] ?? '')) return undefined;
    const inside = text.slice(from + 1, at);
    return /"|[\t\r\n]/.test(inside) ? { text: inside.replaceAll('""', '"'), end } : undefined;
  }
  return undefined;
}
