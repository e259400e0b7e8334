import { cleaned } from '@/lib/schemas/typed';

/** A cell of a block: its text, or that it belongs to a merged cell, whose text stands in its first. */
export type BlockCell = { text: string } | { mergedInto: { row: number; column: number } };

/** The program that a block was copied in, as far as it says so. */
export type BlockProgram = 'Excel' | 'LibreOffice' | 'Google Sheets' | 'a sheet' | 'text';

/** A block of cells as it was copied. All rows are equally long; there is at least one cell. */
export type Block = { rows: readonly (readonly BlockCell[])[]; program: BlockProgram };

export type BlockRead = { ok: true; block: Block } | { ok: false; sentence: string };

/** Cells that a block may have, and characters of what is on the clipboard. */
export const MOST_CELLS = 20_000;
export const MOST_CHARACTERS = 5_000_000;

const inThousands = (count: number): string => count.toLocaleString('en-GB');

export const TOO_MANY: BlockRead = {
  ok: false,
  sentence: `This block has more than ${inThousands(MOST_CELLS)} cells. Copy it in parts.`,
};
export const TOO_LONG: BlockRead = {
  ok: false,
  sentence: `What was copied has more than ${inThousands(MOST_CHARACTERS)} characters. Copy it in parts.`,
};
export const NO_CELLS: BlockRead = { ok: false, sentence: 'There are no cells in what was copied.' };

/**
 * The text of a cell as a form would take it: one character for a line end, no control characters (lib/schemas/typed). In
 * sheets blanks are also layout: those at the ends of a line are taken off, a tab is a blank, and no-break spaces among
 * several blanks are blanks, because HTML has no other way to write several. Direction marks stay.
 */
export function cellOf(text: string): string {
  const lines = cleaned(text).split('\n');
  return lines
    .map((line) => line.replaceAll(BLANKS, (run) => ' '.repeat(run.length)).trim())
    .join('\n')
    .trim();
}

const BLANKS = /[ \t\u00a0]{2,}|\t/g;

/** Rows made equally long with empty cells. */
export function evened(rows: readonly (readonly BlockCell[])[], program: BlockProgram): BlockRead {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  if (width === 0) return NO_CELLS;
  if (rows.length * width > MOST_CELLS) return TOO_MANY;
  const even = rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => ({ text: '' }))]);
  return { ok: true, block: { rows: even, program } };
}
