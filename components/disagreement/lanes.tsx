import type { PlotView } from '@/lib/views/event-view';
import './plot.css';
import './most-disputed.css';

type Mark = PlotView['marks'][number];
export type LaneRow = { mark: Mark; name: string; value: string; beside?: string };

/** A plot with a name for every line: who, the range, and the words. Its columns are those of `.foremost` around it. */
export function Lanes({ plot, rows }: { plot: PlotView; rows: readonly LaneRow[] }) {
  return (
    <>
      <ul>
        {rows.map(({ mark, name, value, beside }) => (
          <li key={mark.ref ?? mark.column} data-tone={mark.tone} data-hollow={mark.hollow || undefined}>
            <span>{name}</span>
            <span className="lane">
              <Lane mark={mark} ticks={plot.ticks} />
            </span>
            <span className="most-disputed-value">
              <b>{value}</b> {beside}
            </span>
          </li>
        ))}
      </ul>
      <svg className="most-disputed-axis" aria-hidden="true" focusable="false">
        {plot.ticks.map(({ at, label }) => (
          <text key={label} x={percent(at)} y="13" textAnchor={at > 0.96 ? 'end' : at < 0.04 ? 'start' : 'middle'}>
            {label}
          </text>
        ))}
      </svg>
      {plot.scale !== undefined && <p className="plot-scale">{plot.scale}</p>}
    </>
  );
}

type LaneProps = {
  mark: Mark;
  ticks: PlotView['ticks'];
  /** A denial of it, which is crossed; what is no longer held, which is pale. */
  denied?: boolean;
  ended?: boolean;
};

/** One range on its axis, with what was said before it. */
export function Lane({ mark, ticks, denied, ended }: LaneProps) {
  const isPoint = mark.to - mark.from < 0.012 && !mark.openLow && !mark.openHigh;
  const middle = percent((mark.from + mark.to) / 2);
  return (
    <svg
      className="plot-mark"
      data-hollow={mark.hollow || undefined}
      data-dim={ended || undefined}
      aria-hidden="true"
      focusable="false"
    >
      {ticks.map(({ at }) => (
        <line key={at} className="plot-tick" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
      ))}
      {mark.before?.map((at) => (
        <g key={at} className="lane-before">
          <line x1={percent(at)} x2={percent((mark.from + mark.to) / 2)} y1="50%" y2="50%" />
          <circle cx={percent(at)} cy="50%" r="4" />
        </g>
      ))}
      {isPoint ? (
        !denied && <circle cx={middle} cy="50%" r="5" />
      ) : (
        <line
          className="most-disputed-range"
          x1={percent(mark.from)}
          x2={percent(mark.to)}
          y1="50%"
          y2="50%"
          strokeOpacity={Math.max(0.4, 1 - 0.8 * (mark.to - mark.from))}
        />
      )}
      {denied && <Sign at={(mark.from + mark.to) / 2} path="M-5-5l10 10m0-10l-10 10" />}
      {mark.openHigh !== mark.openLow && <Sign at={mark.openHigh ? mark.from : mark.to} path="M0-5v10" />}
      {mark.openHigh && <Sign at={mark.to} path="M-6 -4.5L0 0l-6 4.5" />}
      {mark.openLow && <Sign at={mark.from} path="M6 -4.5L0 0l6 4.5" />}
    </svg>
  );
}

/** It is placed by a percentage and keeps its own size, which a nested picture can do. */
function Sign({ at, path }: { at: number; path: string }) {
  return (
    <svg x={percent(at)} y="50%" overflow="visible" aria-hidden="true">
      <path className="plot-arrow" d={path} />
    </svg>
  );
}

const percent = (at: number) => `${Math.round(at * 1000) / 10}%`;
