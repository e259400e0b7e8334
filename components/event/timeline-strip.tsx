import type { TimelinePointView } from '@/lib/views/event-view';

type Props = { points: readonly TimelinePointView[]; at: number };

/** Labels that fit below the track without touching. */
const LABELS = 6;

/** Below the slider: a mark for every time at which something was said, a larger one where a verdict changed. */
export function TimelineStrip({ points, at }: Props) {
  const last = Math.max(1, points.length - 1);
  const place = (index: number) => `${Math.round((1000 * index) / last) / 10}%`;
  const every = Math.ceil(points.length / LABELS);
  return (
    <svg className="timeline-strip" aria-hidden="true" focusable="false">
      {points.map(({ key, verdictChanges }, index) => (
        <svg key={key} x={place(index)} y="8" overflow="visible" aria-hidden="true">
          {verdictChanges.length > 0 ? (
            <path className="timeline-change" d="M0-5.5l5 5.5-5 5.5-5-5.5z" data-past={index <= at || undefined} />
          ) : (
            <path className="timeline-point" d="M0-3v6" />
          )}
        </svg>
      ))}
      {points.map(({ key, text }, index) =>
        index % every === 0 || index === last ? (
          <text
            key={key}
            x={place(index)}
            y="28"
            textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
            data-now={index === at || undefined}
          >
            {index === last || last - index >= every ? text : ''}
          </text>
        ) : null,
      )}
    </svg>
  );
}
