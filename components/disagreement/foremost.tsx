import type { EntryView, EventView, PlotView, RowView } from '@/lib/views/event-view';
import { VerdictBadge } from './verdict-badge';
import './foremost.css';

type Mark = PlotView['marks'][number];

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
      <ul>
        {plot.marks.map((mark) => (
          <li key={mark.column} data-tone={mark.tone} data-hollow={mark.hollow || undefined}>
            <span>{names.get(mark.column) ?? mark.label}</span>
            <span className="lane">
              <Lane mark={mark} ticks={plot.ticks} />
            </span>
            <FirstValue entry={row.cells[mark.column]?.entries[0]} />
          </li>
        ))}
      </ul>
      <svg className="foremost-axis" aria-hidden="true" focusable="false">
        {plot.ticks.map(({ at, label }) => (
          <text key={label} x={percent(at)} y="13" textAnchor={at > 0.96 ? 'end' : at < 0.04 ? 'start' : 'middle'}>
            {label}
          </text>
        ))}
      </svg>
      {plot.log && <p className="plot-scale">logarithmic axis</p>}
    </figure>
  );
}

function FirstValue({ entry }: { entry: EntryView | undefined }) {
  return (
    <span className="foremost-value">
      <b>{entry?.value}</b> {entry?.beside}
    </span>
  );
}

function Lane({ mark, ticks }: { mark: Mark; ticks: PlotView['ticks'] }) {
  const isPoint = mark.to - mark.from < 0.012 && !mark.openLow && !mark.openHigh;
  return (
    <svg className="plot-mark" data-hollow={mark.hollow || undefined} aria-hidden="true" focusable="false">
      {ticks.map(({ at }) => (
        <line key={at} className="plot-tick" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {isPoint ? (
        <circle cx={percent((mark.from + mark.to) / 2)} cy="50%" r="5" />
      ) : (
        <line
          className="foremost-range"
          x1={percent(mark.from)}
          x2={percent(mark.to)}
          y1="50%"
          y2="50%"
          strokeOpacity={Math.max(0.4, 1 - 0.8 * (mark.to - mark.from))}
        />
      )}
      {mark.openHigh && <Arrow at={mark.to} path="M-6 -4.5L0 0l-6 4.5" />}
      {mark.openLow && <Arrow at={mark.from} path="M6 -4.5L0 0l6 4.5" />}
    </svg>
  );
}

/** A percentage places it, its own size stays: a nested picture can do both. */
function Arrow({ at, path }: { at: number; path: string }) {
  return (
    <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
      <path className="plot-arrow" d={path} />
    </svg>
  );
}

const percent = (at: number) => `${Math.round(at * 1000) / 10}%`;
