import type { JSHandle, Page } from '@playwright/test';
import { faultOf } from './legible';

type Seen = {
  /** The y of the table. */
  top: number;
  cells: number;
  whole: number;
  rows: number;
  wholeRows: number;
  /** Answers of folded sources in the last column, and their sources. */
  folded: number;
  wholeFolded: number;
  foldedSources: number;
  /** Cells and heads of columns that are not whole, each with the reason. */
  hidden: string[];
};

/**
 * Counts the cells of the compact table that can be read where the window stands: those that `faultOf` finds nothing
 * against.
 */
export async function wholeCells(page: Page): Promise<Seen> {
  const fault = (await page.evaluateHandle(`(${faultOf})`)) as JSHandle<typeof faultOf>;
  return page.evaluate(countWhole, fault);
}

/** It runs in the page. */
function countWhole(fault: typeof faultOf): Seen {
  const hidden: string[] = [];
  const isWhole = (cell: Element): boolean => {
    const why = fault(cell);
    if (why !== undefined) hidden.push(`${cell.textContent?.slice(0, 40)}: ${why}`);
    return why === undefined;
  };
  const table = document.querySelector('table');
  const rows = [...(table?.tBodies ?? [])].flatMap((body) => [...body.rows]);
  const cells = rows.map((row) => [...row.querySelectorAll('td:not(.others)')].map(isWhole));
  const heads = rows.map((row) => [...row.querySelectorAll('th, td.others')].map(isWhole));
  for (const head of document.querySelectorAll('thead .sources th')) isWhole(head);
  const folded = [...document.querySelectorAll('td.others > .other')];
  return {
    top: Math.round(table?.getBoundingClientRect().top ?? Number.NaN),
    cells: cells.flat().length,
    whole: cells.flat().filter(Boolean).length,
    rows: rows.length,
    wholeRows: rows.filter((_, index) => [...(cells[index] ?? []), ...(heads[index] ?? [])].every(Boolean)).length,
    folded: folded.length,
    wholeFolded: folded.filter((one) => fault(one) === undefined).length,
    foldedSources: new Set(folded.map((one) => one.getAttribute('data-column'))).size,
    hidden,
  };
}
