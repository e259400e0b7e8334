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
 * Counts the cells of the compact table that can be read where the window stands. A cell is whole if its box is in the
 * window, nothing lies over its corners and its middle, its text is not cut, and no letter is smaller than 11 px. It runs
 * in the page.
 */
export function wholeCells(): Seen {
  const SMALLEST = 11;
  const inset = 2;
  const hidden: string[] = [];
  const fault = (cell: Element): string | undefined => {
    const { left, right, top, bottom } = cell.getBoundingClientRect();
    if (left < 0 || top < 0 || right > window.innerWidth || bottom > window.innerHeight) return 'out of the window';
    const points = [
      [left + inset, top + inset],
      [right - inset, top + inset],
      [left + inset, bottom - inset],
      [right - inset, bottom - inset],
      [(left + right) / 2, (top + bottom) / 2],
    ] as const;
    const isCovered = points.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there === null || !(cell.contains(there) || there.contains(cell));
    });
    if (isCovered) return 'covered';
    if (cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1) return 'cut';
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const parent = text.parentElement;
      if (!parent || parent.closest('.sr-only') || text.textContent?.trim() === '') continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < SMALLEST) return `smaller than ${SMALLEST} px`;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const line of range.getClientRects()) {
        if (line.left < left - 1 || line.right > right + 1 || line.bottom > bottom + 2) return 'cut';
      }
    }
    return undefined;
  };
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
