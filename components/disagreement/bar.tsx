import type { PlotView } from '@/lib/views/event-view';

const WIDTH = 64;
const round = (value: number): number => Math.round(value * 10) / 10;
const x = (at: number): number => round(3 + at * (WIDTH - 6));
/** A range narrower than this is drawn as a dot. */
const NARROW = 3;

/** The range of one answer on the axis of its row, as small as a line of text. */
export function Bar({ mark }: { mark: PlotView['marks'][number] }) {
  const [from, to] = [x(mark.from), x(mark.to)];
  const isDot = to - from < NARROW && !mark.openLow && !mark.openHigh;
  return (
    <svg
      className="bar"
      viewBox={`0 0 ${WIDTH} 8`}
      width={WIDTH}
      height="8"
      data-tone={mark.tone}
      data-hollow={mark.hollow || undefined}
      aria-hidden="true"
      focusable="false"
    >
      <path className="bar-axis" d={`M0 7.5H${WIDTH}`} />
      {mark.before?.map((at) => (
        <g key={at} className="bar-before">
          <circle cx={x(at)} cy="3.5" r="2" />
          <path d={`M${x(at)} 3.5H${round((from + to) / 2)}`} />
        </g>
      ))}
      {isDot ? (
        <circle cx={round((from + to) / 2)} cy="3.5" r="2.5" />
      ) : (
        <path className="bar-range" d={`M${from} 3.5H${to}`} />
      )}
      {mark.openHigh && <path className="bar-arrow" d={`M${to - 3} 1l3 2.5l-3 2.5`} />}
      {mark.openLow && <path className="bar-arrow" d={`M${from + 3} 1l-3 2.5l3 2.5`} />}
    </svg>
  );
}
