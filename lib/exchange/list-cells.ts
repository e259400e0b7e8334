/** Several items in one cell: an item a line. A line break within an item is written \n, and a backslash \\. */

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const UNESCAPES: Record<string, string> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/** No item is an empty cell; an item that is empty is written \e, so that it can be told from none. */
export function listCell(items: readonly string[]): string {
  return items
    .map((item) => (item === '' ? '\\e' : item.replace(/[\\\n\r]/g, (found) => ESCAPES[found] ?? found)))
    .join('\n');
}

/** The items that `listCell` was given. */
export function listItems(cell: string): string[] {
  if (cell === '') return [];
  return cell
    .split('\n')
    .map((item) => (item === '\\e' ? '' : item.replace(/\\[\\nr]/g, (found) => UNESCAPES[found] ?? found)));
}
