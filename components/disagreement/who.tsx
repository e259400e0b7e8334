import type { PlacedColumn } from '@/lib/views/table-query';
import { hasUnbroken } from './wrapping';

/** Whose answer it is, where the head of its column is not in sight: in the list, and on paper. */
export function Who({ column, sided }: { column: PlacedColumn; sided: boolean }) {
  return (
    <span className="who" data-unbroken={hasUnbroken(column.shortName ?? column.name)}>
      {column.shortName ?? column.name}
      {sided && <i data-tone={column.side.tone}>{column.side.label}</i>}
    </span>
  );
}
