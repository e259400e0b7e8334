import type { TimelinePointView } from '@/lib/views/event-view';

type Props = { points: readonly TimelinePointView[]; at: number };

/** Labels that are shown at most, and letters that fit below the track of a phone side by side. */
const LABELS = 6;
const LETTERS = 50;

/** What a time is called where space is short. */
export const labelOf = (point: TimelinePointView | undefined): string => point?.short ?? point?.text ?? '';

/**
 * Which of the times have a label: the last one, the first, and others at equal distances, as many as do not touch. The
 * outer two lie inside the ends of the track, so that they reach one and a half times as far as those between.
 */
function labelledAmong(points: readonly TimelinePointView[]): ReadonlySet<number> {
  const last = points.length - 1;
  const longest = Math.max(1, ...points.map((point) => labelOf(point).length));
  const every = Math.ceil(Math.max(1, ((1.5 * longest + 1) * last) / LETTERS, points.length / LABELS));
  const apart = points.flatMap((_, index) =>
    index > 0 && index % every === 0 && last - index >= every ? [index] : [],
  );
  return new Set([...(2 * longest + 1 <= LETTERS ? [0] : []), ...apart, last]);
}

/** Below the slider: a mark for every time at which something was said, a larger one where a verdict changed. */
export function TimelineStrip({ points, at }: Props) {
  const last = Math.max(1, points.length - 1);
  const place = (index: number) => `${Math.round((1000 * index) / last) / 10}%`;
  const labelled = labelledAmong(points);
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
      {points.map((point, index) =>
        labelled.has(index) ? (
          <text
            key={point.key}
            x={place(index)}
            y="28"
            textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
            data-now={index === at || undefined}
          >
            {labelOf(point)}
          </text>
        ) : null,
      )}
    </svg>
  );
}
