import type { BlockView } from '@/lib/views/block-view';
import { placeOf } from './block-chosen';

/** The numbers by which the notes below a block name its cells: those that are refused, and those to look at. */
export function noteNumbers({ cells }: BlockView): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const [row, line] of cells.entries()) {
    for (const [column, { is }] of line.entries()) {
      if (is === 'refused' || is === 'look') numbers.set(placeOf(row, column), numbers.size + 1);
    }
  }
  return numbers;
}
