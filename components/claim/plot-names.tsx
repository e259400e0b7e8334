import { type Label, NAMES } from './plot-places';

const WIDTH = NAMES.width + 22;

/** The names of lines: in full if there is room beside the plot, otherwise a letter for the list below it. */
export function PlotNames({ labels, height }: { labels: readonly Label[]; height: number }) {
  return (
    <>
      <svg className="time-names" width={WIDTH} height={height} aria-hidden="true" focusable="false">
        {labels.map(({ series, name, value, y, from }) => {
          const top = y - (NAMES.line * (name.length + value.length)) / 2 - 3;
          return (
            <g key={series.key} data-tone={series.tone}>
              <path className="time-leader" d={`M2 ${from}L14 ${y}`} />
              {[...name, ...value].map((line, index) => (
                <text
                  // biome-ignore lint/suspicious/noArrayIndexKey: lines of one fixed text, which may repeat
                  key={index}
                  {...(index < name.length && { className: 'time-name' })}
                  x="18"
                  y={top + NAMES.line * (index + 1)}
                >
                  {line}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      <svg className="time-tags" width="26" height={height} aria-hidden="true" focusable="false">
        {labels.map(({ series, tag, y, from }) => (
          <g key={series.key} data-tone={series.tone}>
            <path className="time-leader" d={`M1 ${from}L10 ${y}`} />
            <text className="time-name" x="13" y={y + 4}>
              {tag}
            </text>
          </g>
        ))}
      </svg>
    </>
  );
}
