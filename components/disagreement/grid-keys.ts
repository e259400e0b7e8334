import type { KeyboardEvent } from 'react';

const STEPS: Readonly<Record<string, { rows: number; cells: number }>> = {
  ArrowLeft: { rows: 0, cells: -1 },
  ArrowRight: { rows: 0, cells: 1 },
  ArrowUp: { rows: -1, cells: 0 },
  ArrowDown: { rows: 1, cells: 0 },
};

/**
 * Moves the focus from the link of a cell to that of the next cell in the direction of an arrow key which has one, as in
 * a spreadsheet. Every link stays in the order of Tab.
 */
export function moveByArrow(event: KeyboardEvent): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const cell = event.target instanceof Element ? event.target.closest<HTMLTableCellElement>('td, tbody th') : null;
  const table = cell?.closest('table');
  if (!cell || !table || !(event.target instanceof HTMLAnchorElement)) return;
  const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
  const [row, place] = [rows.indexOf(cell.parentElement as HTMLTableRowElement), cell.cellIndex];
  for (let far = 1; ; far++) {
    const next = rows[row + far * step.rows]?.cells[place + far * step.cells];
    if (next === undefined) return;
    const link = next.querySelector('a');
    if (link === null) continue;
    event.preventDefault();
    link.focus();
    return;
  }
}
