import '@/components/disagreement/plot.css';
import type { FindingMark, FindingView } from '@/lib/views/event-view';
import { packed } from './packed';

type Axis = NonNullable<FindingView['axis']>;

/** The two answers that are furthest apart, by name, and all others, on one axis. Without ranges, the two alone. */
export function FindingStrip({ finding: { told, axis } }: { finding: FindingView }) {
  return (
    <ul className="finding-strip" data-drawn={axis !== undefined || undefined}>
      {told.map(({ name, value, mark }) => (
        <li key={`${name} ${value}`} data-tone={mark?.tone}>
          <bdi className="finding-name">{name}</bdi>
          {axis && (
            <svg className="finding-lane" aria-hidden="true" focusable="false">
              <Ticks ticks={axis.ticks} />
              {mark && <Mark mark={mark} y="50%" radius={5} className="finding-range" />}
            </svg>
          )}
          <bdi className="finding-value">{value}</bdi>
        </li>
      ))}
      {axis && axis.others.length > 0 && <Others axis={axis} />}
      {axis && (
        <li aria-hidden="true" className="finding-axis">
          <svg aria-hidden="true" focusable="false">
            {axis.ticks.map(({ at, label }) => (
              <text key={label} x={percent(at)} y="11" textAnchor={at > 0.94 ? 'end' : at < 0.06 ? 'start' : 'middle'}>
                {label}
              </text>
            ))}
          </svg>
          {axis.log && <small>logarithmic</small>}
        </li>
      )}
    </ul>
  );
}

const STEP = 5;

/** Thin, each beside those that it would lie over. */
function Others({ axis: { others, otherAnswers, ticks } }: { axis: Axis }) {
  const { rows, rowOf } = packed(others);
  return (
    <li className="finding-others">
      <span className="finding-name">{otherAnswers === 1 ? '1 other answer' : `${otherAnswers} other answers`}</span>
      <svg className="finding-lane" height={rows * STEP + 6} aria-hidden="true" focusable="false">
        <Ticks ticks={ticks} />
        {others.map((mark, index) => (
          <g key={JSON.stringify(mark)} data-tone={mark.tone}>
            <Mark mark={mark} y={(rowOf[index] ?? 0) * STEP + 5.5} radius={2.5} className="finding-range-thin" />
          </g>
        ))}
      </svg>
    </li>
  );
}

function Ticks({ ticks }: { ticks: Axis['ticks'] }) {
  return ticks.map(({ at }) => (
    <line key={at} className="plot-tick" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
  ));
}

/** As drawn for an answer that is told by name, and thin for the others. */
type Drawn = { y: string | number; radius: number; className: string };

function Mark({ mark, y, radius, className }: { mark: FindingMark } & Drawn) {
  const { from, to, openLow, openHigh, before, hollow } = mark;
  const isPoint = to - from < 0.012 && !openLow && !openHigh;
  const middle = percent((from + to) / 2);
  // Wider than the range that it ends.
  const head = radius + 1.5;
  return (
    <g className="plot-mark" data-hollow={hollow || undefined}>
      {before?.map((at) => (
        <g key={at} className="lane-before">
          <line x1={percent(at)} x2={middle} y1={y} y2={y} />
          <circle cx={percent(at)} cy={y} r={radius - 1} />
        </g>
      ))}
      {isPoint ? (
        <circle cx={middle} cy={y} r={radius} />
      ) : (
        <line className={className} x1={percent(from)} x2={percent(to)} y1={y} y2={y} />
      )}
      {openHigh && <Arrow at={to} y={y} path={`M${-head} ${-head}L0 0l${-head} ${head}`} />}
      {openLow && <Arrow at={from} y={y} path={`M${head} ${-head}L0 0l${head} ${head}`} />}
    </g>
  );
}

/** It is placed by a percentage and keeps its own size, which a nested picture can do. */
function Arrow({ at, y, path }: { at: number; y: string | number; path: string }) {
  return (
    <svg x={percent(at)} y={y} overflow="visible" aria-hidden="true">
      <path className="plot-arrow" d={path} />
    </svg>
  );
}

const percent = (at: number) => `${Math.round(at * 1000) / 10}%`;
