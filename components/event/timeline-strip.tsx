import type { TimelinePointView } from '@/lib/views/event-view';

type Props = { points: readonly TimelinePointView[]; at: number };

/** Labels that are shown at most, and letters that fit below the track without touching. */
const LABELS = 6;
const LETTERS = 80;

/** Which of the times have a label: the last one, and others at equal distances, as many as do not touch. */
function labelledAmong(points: readonly TimelinePointView[]): ReadonlySet<number> {
  const last = points.length - 1;
  const longest = points.reduce((most, { text }) => Math.max(most, text.length), 1);
  const fit = Math.max(2, Math.min(LABELS, Math.floor(LETTERS / (longest + 2))));
  const every = Math.ceil(points.length / fit);
  const apart = points.flatMap((_, index) => (index % every === 0 && last - index >= every ? [index] : []));
  return new Set([...apart, last]);
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
      {points.map(({ key, text }, index) =>
        labelled.has(index) ? (
          <text
            key={key}
            x={place(index)}
            y="28"
            textAnchor={index === 0 ? 'start' : index === last ? 'end' : 'middle'}
            data-now={index === at || undefined}
          >
            {text}
          </text>
        ) : null,
      )}
    </svg>
  );
}
