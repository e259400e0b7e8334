import type { Slot } from './use-event-view';
import type { DrawRow } from './virtual-rows';

type Props = {
  rows: readonly Slot[];
  draw: DrawRow;
  /** Whether rows give their index, because not all of them are here. */
  counted?: boolean;
};

/** All loaded rows, one below the other. */
export function StaticRows({ rows, draw, counted }: Props) {
  return (
    <tbody role="rowgroup">{rows.map((row, index) => row && draw(row, counted === true ? index : undefined))}</tbody>
  );
}
