import type { DeskCellItem, DeskRow } from '@/lib/views/desk-table';

type Entry = DeskRow['row']['cells'][string]['entries'][number];

/** The value of a statement with what stands beside it. */
export const entryText = ({ shown, beside }: Pick<Entry, 'shown' | 'beside'>): string =>
  beside ? `${shown} ${beside}` : shown;

/** The statement that a cell shows first, and how it puts its value. */
export function heldIn({ row, items }: DeskRow, column: string): { item: DeskCellItem; text: string } | undefined {
  const entry = row.cells[column]?.entries[0];
  const item = items[column]?.find(({ ref, kind }) => kind === 'statement' && ref === entry?.ref);
  return entry && item && { item, text: entryText(entry) };
}
