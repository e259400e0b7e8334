import type { PlotView, RowView } from '@/lib/views/event-view';

/** The range of the answer that the cell shows: of several that a source holds, its first. */
export function markOf({ plot, cells }: RowView, key: string): PlotView['marks'][number] | undefined {
  const ref = cells[key]?.entries[0]?.ref;
  return plot?.marks.find((mark) => mark.column === key && (mark.ref === undefined || mark.ref === ref));
}
