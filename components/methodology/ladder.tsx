import { Lanes } from '@/components/disagreement/lanes';
import type { LadderView } from '@/lib/views/methodology-view';

/** Ranges stacked on one axis, each with the words that it was read from and the range in words. */
export function Ladder({ ladder }: { ladder: LadderView }) {
  const marks = new Map(ladder.plot.marks.map((mark) => [mark.column, mark]));
  return (
    <div className="most-disputed print:break-inside-avoid">
      <Lanes
        plot={ladder.plot}
        rows={ladder.rows.flatMap(({ key, said, range }) => {
          const mark = marks.get(key);
          return mark ? [{ mark, name: said, value: range }] : [];
        })}
      />
    </div>
  );
}
