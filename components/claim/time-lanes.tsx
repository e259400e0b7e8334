import type { TimeLanesView } from '@/lib/views/claim-view';
import { AxisLine, EVENLY } from './axis-line';
import { percent } from './plot-places';

/** Who said what when, with a lane for each source and its words beside it. */
export function TimeLanes({ lanes: { lanes, dates, evenly } }: { lanes: TimeLanesView }) {
  return (
    <div className="time-lanes">
      <ul>
        {lanes.map(({ key, name, tone, hollow, ref, value, steps }) => (
          <li key={key}>
            <a href={`#${ref}`} className="who" data-tone={tone}>
              {name}
            </a>
            <svg
              className="time-series"
              data-tone={tone}
              data-hollow={hollow || undefined}
              height="24"
              aria-hidden="true"
            >
              {dates.map(({ at }) => (
                <line key={at} className="plot-tick" x1={percent(at)} x2={percent(at)} y1="0" y2="100%" />
              ))}
              {steps.map(({ from, to, denied }) => (
                <g key={from} data-denied={denied || undefined}>
                  <line className="time-figure" x1={percent(from)} x2={percent(to)} y1="12" y2="12" />
                  <circle cx={percent(from)} cy="12" r="4.5" />
                </g>
              ))}
            </svg>
            <p>{value}</p>
          </li>
        ))}
      </ul>
      <AxisLine ticks={dates} note={evenly ? EVENLY : undefined} />
    </div>
  );
}
