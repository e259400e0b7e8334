import type { Label } from './plot-places';

const WIDTH = 290;
/** How many letters of a name and its value fit in a line beside the plot. */
const LETTERS = { name: 36, value: 42 };

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;

/** The names of lines: in full if there is room beside the plot, otherwise a letter for the list below it. */
export function PlotNames({ labels, height }: { labels: readonly Label[]; height: number }) {
  return (
    <>
      <svg className="time-names" width={WIDTH} height={height} aria-hidden="true" focusable="false">
        {labels.map(({ series, y, from }) => (
          <g key={series.key} data-tone={series.tone}>
            <path className="time-leader" d={`M2 ${from}L14 ${y}`} />
            <text className="time-name" x="18" y={y - 1}>
              {cut(series.name, LETTERS.name)}
            </text>
            <text x="18" y={y + 14}>
              {cut(series.value, LETTERS.value)}
            </text>
          </g>
        ))}
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
