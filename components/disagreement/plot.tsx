import type { PlotView } from '@/lib/views/event-view';
import './plot.css';

type Mark = PlotView['marks'][number];

const width = 296;
const inset = 6;
const lane = 10;
/** A range narrower than this is drawn as a dot. */
const narrow = 7;

const x = (at: number) => inset + at * (width - 2 * inset);
const round = (value: number) => Math.round(value * 10) / 10;

/**
 * All positions on one axis, one below the other, in the order of the columns. `lit` names the column under the
 * pointer.
 */
export function Plot({ plot, lit, against }: { plot: PlotView; lit: string | undefined; against: readonly string[] }) {
  const foot = plot.marks.length * lane + 4;
  return (
    <div className="plot">
      <span className="sr-only">{plot.text}</span>
      <svg viewBox={`0 0 ${width} ${foot + 17}`} width={width} height={foot + 17} aria-hidden="true" focusable="false">
        {plot.ticks.map(({ at, label }, index) => (
          <g key={label}>
            <path className="plot-tick" d={`M${round(x(at))} 0V${foot}`} />
            <text x={round(x(at))} y={foot + 13} textAnchor={anchorOf(at, index, plot.ticks.length)}>
              {label}
            </text>
          </g>
        ))}
        {plot.marks.map((mark, index) => (
          <g
            key={mark.ref ?? mark.column}
            className="plot-mark"
            data-tone={mark.tone}
            data-hollow={mark.hollow || undefined}
            data-dim={(lit !== undefined && lit !== mark.column && !against.includes(mark.column)) || undefined}
          >
            <PlotMark mark={mark} y={index * lane + lane / 2 + 1} />
          </g>
        ))}
      </svg>
      {plot.scale !== undefined && <span className="plot-scale">{plot.scale}</span>}
    </div>
  );
}

function PlotMark({ mark, y }: { mark: Mark; y: number }) {
  const from = round(x(mark.from));
  const to = round(x(mark.to));
  if (to - from < narrow && !mark.openLow && !mark.openHigh) {
    return <circle cx={round((from + to) / 2)} cy={y} r={mark.hollow ? 2.9 : 3.6} />;
  }
  const head = (at: number, way: 1 | -1) => `M${at - 4 * way} ${y - 3}l${4 * way} 3l${-4 * way} 3`;
  return (
    <>
      <path className="plot-range" d={`M${from} ${y}H${to}`} strokeOpacity={faintness(mark)} />
      {mark.openLow && <path className="plot-arrow" d={head(from, -1)} />}
      {mark.openHigh && <path className="plot-arrow" d={head(to, 1)} />}
    </>
  );
}

/** The more a position leaves open, the fainter its bar is. */
function faintness(mark: Mark): number {
  return round(Math.max(0.4, 1 - 0.8 * (mark.to - mark.from)));
}

function anchorOf(at: number, index: number, count: number): 'start' | 'middle' | 'end' {
  if (index === 0 && at < 0.05) return 'start';
  return index === count - 1 && at > 0.95 ? 'end' : 'middle';
}
