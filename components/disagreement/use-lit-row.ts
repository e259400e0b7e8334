import { type FocusEvent, type PointerEvent, useState } from 'react';
import type { RowView } from '@/lib/views/event-view';

/**
 * Which cell of a row is marked, and the columns whose cells contradict it: the one under the pointer or with the focus,
 * else the one that is opened. `events` belong on the row.
 */
export function useLitRow({ cells }: Pick<RowView, 'cells'>, opened: string | undefined) {
  const [pointed, setPointed] = useState<string>();
  const lit = pointed ?? opened;
  const against: readonly string[] = lit === undefined ? [] : (cells[lit]?.against ?? []);
  const point = (event: PointerEvent | FocusEvent) => setPointed(columnUnder(event.target));
  const leave = () => setPointed(undefined);
  return { lit, against, events: { onPointerOver: point, onPointerLeave: leave, onFocus: point, onBlur: leave } };
}

function columnUnder(target: EventTarget): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest('[data-column]')?.getAttribute('data-column') ?? undefined;
}
