import type { AxisTick } from '@/lib/views/claim-view';
import { axisLabels } from './axis-labels';
import { percent } from './plot-places';

export const EVENLY = 'dates evenly spaced, not to scale';

type Title = { unit: string; note?: string | undefined };

/** What an axis measures and, at the axis, what a reader would not expect of it. */
export function AxisTitle({ unit, note }: Title) {
  return (
    <p className="time-unit">
      {unit}
      {note !== undefined && <b>{`${unit === '' ? '' : ' · '}${note}`}</b>}
    </p>
  );
}

/** The labels below a plot or lanes: as many as have room in the window. */
export function AxisLine({ ticks, note }: { ticks: readonly AxisTick[]; note?: string | undefined }) {
  const labels = axisLabels(ticks);
  const two = labels.some(({ below }) => below !== undefined);
  return (
    <div className="time-dates">
      <svg height={two ? 36 : 19} aria-hidden="true" focusable="false">
        {labels.map(({ at, label, below, anchor, from }) => (
          <g key={at} textAnchor={anchor} {...(from !== 'least' && { 'data-room': from })}>
            <text x={percent(at)} y="14">
              {label}
            </text>
            {below !== undefined && (
              <text x={percent(at)} y="31">
                {below}
              </text>
            )}
          </g>
        ))}
      </svg>
      {note !== undefined && <p className="time-unit">{note}</p>}
    </div>
  );
}
