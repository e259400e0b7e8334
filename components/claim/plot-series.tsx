import type { SeriesStep, SeriesView } from '@/lib/views/claim-view';
import { percent, yAt } from './plot-places';

/** How far the tint of an open end extends, and its arrow. */
const FADE = 52;
const ARROW = 22;
/** Below this height, a band is no more than its line. */
const THIN = 3;

type Props = {
  series: SeriesView;
  height: number;
  shift: number;
  rank: number;
  /** How far a mark is moved along its line. */
  aside: ReadonlyMap<SeriesStep, number>;
};

/** What one source held: bands, the line of its figure, and where it changed. */
export function Series({ series, height, shift, rank, aside }: Props) {
  const { steps, denied, hollow, ended, tone } = series;
  const last = steps.at(-1);
  return (
    <g
      className="time-series"
      data-tone={tone}
      data-hollow={hollow || undefined}
      data-denied={denied || undefined}
      {...(shift > 0 && { transform: `translate(0 ${shift})` })}
    >
      {steps.map((step, index) => (
        <Step
          key={step.from}
          step={step}
          before={steps[index - 1]}
          tone={tone}
          height={height}
          denied={denied}
          bare={rank > 0}
          aside={aside.get(step) ?? 0}
        />
      ))}
      {ended && last && (
        <line x1={percent(last.to)} x2={percent(last.to)} y1={yAt(height, last.at) - 6} y2={yAt(height, last.at) + 6} />
      )}
    </g>
  );
}

type StepProps = {
  step: SeriesStep;
  before: SeriesStep | undefined;
  tone: SeriesView['tone'];
  height: number;
  denied: boolean;
  /** Its band is drawn already, for another source with the same range. */
  bare: boolean;
  aside: number;
};

function Step({ step, before, tone, height, denied, bare, aside }: StepProps) {
  const { from, to, low, high, open, at, edges } = step;
  const [x1, x2, width] = [percent(from), percent(to), percent(to - from)];
  const [y, top, bottom] = [yAt(height, at), yAt(height, high), yAt(height, low)];
  const fade = Math.min(FADE, open === 'high' ? y : height - y);
  const shaft = Math.min(ARROW, fade);
  const moved = aside > 0 ? { transform: `translate(${aside} 0)` } : {};
  const isBand = open === 'none' && bottom - top > THIN;
  return (
    <>
      {isBand && !bare && <rect className="time-band" x={x1} width={width} y={top} height={bottom - top} />}
      {open !== 'none' && !bare && (
        <>
          <rect
            x={x1}
            width={width}
            y={open === 'high' ? y - fade : y}
            height={fade}
            fill={`url(#fade-${open}-${tone})`}
          />
          <svg x={percent(from + (to - from) / 2)} y={y} overflow="visible" aria-hidden="true">
            <path d={open === 'high' ? `M0 0v-${shaft}m-4 5l4-5 4 5` : `M0 0v${shaft}m-4-5l4 5 4-5`} />
          </svg>
        </>
      )}
      {before !== undefined && before.to === from && <line x1={x1} x2={x1} y1={yAt(height, before.at)} y2={y} />}
      {edges && isBand && bare ? null : edges && isBand ? (
        <>
          <line x1={x1} x2={x2} y1={top} y2={top} />
          <line x1={x1} x2={x2} y1={bottom} y2={bottom} />
        </>
      ) : (
        <line className="time-figure" x1={x1} x2={x2} y1={y} y2={y} />
      )}
      {denied ? (
        <svg x={x1} y={y} overflow="visible" aria-hidden="true">
          <path className="time-figure" d="M-5-5l10 10m0-10l-10 10" {...moved} />
        </svg>
      ) : (
        <circle cx={x1} cy={y} r="4" {...moved} />
      )}
    </>
  );
}
