import type { EventView, PlotView, RowView } from '@/lib/views/event-view';
import { Lanes } from './lanes';
import { VerdictBadge } from './verdict-badge';

/** The question on which the sources are furthest apart, drawn large, or nothing where none is disputed. */
export function foremostOf(view: EventView): { row: RowView; plot: PlotView } | 'none' {
  const [row] = view.rows
    .filter(({ verdict, plot }) => verdict.key === 'disputed' && plot !== undefined)
    .sort((a, b) => a.disputedRank - b.disputedRank);
  return row?.plot ? { row, plot: row.plot } : 'none';
}

/** Every position by name, with its range and its words: a list to read, and a plot to look at. */
export function Foremost({ row, plot, view }: { row: RowView; plot: PlotView; view: EventView }) {
  const names = new Map(view.sides.flatMap((side) => side.columns.map(({ key, name }) => [key, name] as const)));
  return (
    <figure className="foremost">
      <figcaption>
        <span className="foremost-question">{row.question}</span>
        <span className="standing">
          <VerdictBadge verdict={row.verdict.key} label={row.verdict.label} />
          {row.facts.map((fact) => (
            <span key={fact} className="fact">
              {fact}
            </span>
          ))}
        </span>
      </figcaption>
      <Lanes
        plot={plot}
        rows={plot.marks.map((mark) => {
          const entry = row.cells[mark.column]?.entries[0];
          return {
            mark,
            name: names.get(mark.column) ?? mark.label,
            value: entry?.value ?? '',
            ...(entry?.beside !== undefined && { beside: entry.beside }),
          };
        })}
      />
    </figure>
  );
}
