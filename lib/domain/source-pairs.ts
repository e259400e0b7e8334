import type { PositionColumns } from './columns';

/** How often two sources meet on a claim with comparable positions, and how these stand to each other. */
export type SourcePairCounts = {
  /** How many sources there are: the count of the sources a and b is at a * size + b, and the same at b * size + a. */
  size: number;
  agree: Float64Array;
  consistent: Float64Array;
  contradict: Float64Array;
};

/** Over all claims of the columns, by pairs in typed arrays. `comparable` is the sum of the three. */
export function sourcePairsInColumns(_columns: PositionColumns, _size: number): SourcePairCounts {
  throw new Error('not yet written');
}
