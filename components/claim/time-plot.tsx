import type { TimePlotView } from '@/lib/views/claim-view';
import { AxisLine, AxisTitle, EVENLY } from './axis-line';
import { PlotNames } from './plot-names';
import { heightFor, labelsOf, marksAside, percent, rankOf, shiftOf, yAt } from './plot-places';
import { Series } from './plot-series';
import { textWidth } from './text-width';

/**
 * Figures against time: a line for every source, with its range as a band. Its name is beside it, or below where it is
 * narrow.
 */
export function TimePlot({ plot }: { plot: TimePlotView }) {
  const { series, figures, dates } = plot;
  const height = heightFor(series);
  const labels = labelsOf(series, height);
  const room = Math.ceil(Math.max(...figures.map(({ label }) => textWidth(label, 12)))) + 8;
  const aside = marksAside(series, height);
  return (
    <div className="time-plot">
      <AxisTitle unit={plot.unit} note={plot.note} />
      <div className="time-field">
        <svg width={room} height={height} aria-hidden="true" focusable="false">
          {figures.map(({ at, label }) => (
            <text key={label} x={room - 8} y={yAt(height, at) + 4} textAnchor="end">
              {label}
            </text>
          ))}
        </svg>
        <svg className="time-lines" height={height} aria-hidden="true" focusable="false">
          <Fades tones={[...new Set(series.map(({ tone }) => tone))]} />
          {figures.map(({ at, label }) => (
            <line key={label} className="plot-tick" x1="0" x2="100%" y1={yAt(height, at)} y2={yAt(height, at)} />
          ))}
          {dates.map(({ at }) => (
            <line key={at} className="plot-tick" x1={percent(at)} x2={percent(at)} y1="0" y2={height} />
          ))}
          {series.map((one, index) => (
            <Series
              key={one.key}
              series={one}
              height={height}
              shift={shiftOf(series, index)}
              rank={rankOf(series, index)}
              aside={aside}
            />
          ))}
        </svg>
        <PlotNames labels={labels} height={height} />
        <AxisLine ticks={dates} note={plot.evenly ? EVENLY : undefined} />
      </div>
      <ul className="time-key">
        {labels.map(({ series: one, tag }) => (
          <li key={one.key}>
            <span className="time-tag">{tag}</span>
            <span>
              <a href={`#${one.ref}`} className="who" data-tone={one.tone}>
                {one.name}
              </a>{' '}
              {one.value}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An open end has no edge: its tint fades out. */
function Fades({ tones }: { tones: readonly string[] }) {
  return (
    <defs>
      {tones.flatMap((tone) =>
        (['high', 'low'] as const).map((end) => (
          <linearGradient
            key={`${tone} ${end}`}
            id={`fade-${end}-${tone}`}
            data-tone={tone}
            x1="0"
            x2="0"
            y1={end === 'high' ? 1 : 0}
            y2={end === 'high' ? 0 : 1}
          >
            <stop stopOpacity="0.3" />
            <stop offset="1" stopOpacity="0" />
          </linearGradient>
        )),
      )}
    </defs>
  );
}
