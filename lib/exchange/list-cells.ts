/** Several items in one cell, one per line. A line break within an item is written \n, and a backslash \\. */

const ESCAPES: Record<string, string> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r' };
const UNESCAPES: Record<string, string> = { '\\\\': '\\', '\\n': '\n', '\\r': '\r' };

/** No items make an empty cell. An empty item is written \e, so that it differs from no item. */
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
