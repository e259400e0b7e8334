type Range = { from: number; to: number };

/** More rows than these would be higher than what they stand beside. */
const MOST_ROWS = 6;
/** Between two ranges in one row. */
const APART = 0.03;

/** In which row each range is drawn, so that as few as possible lie over each other. */
export function packed(ranges: readonly Range[]): { rows: number; rowOf: readonly number[] } {
  const ends: number[] = [];
  const rowOf: number[] = [];
  const inOrder = ranges.map((range, index) => ({ ...range, index })).sort((a, b) => a.from - b.from);
  for (const { from, to, index } of inOrder) {
    const free = ends.findIndex((end) => end < from - APART);
    const row = free >= 0 ? free : ends.length < MOST_ROWS ? ends.length : index % MOST_ROWS;
    ends[row] = Math.max(ends[row] ?? 0, to);
    rowOf[index] = row;
  }
  return { rows: Math.max(1, ends.length), rowOf };
}
