import type { ReactNode } from 'react';

export type Chip = { key: string; label: string; count?: number; sign?: ReactNode; tone?: string };
type Props = {
  legend: string;
  name: string;
  chips: readonly Chip[];
  chosen: readonly string[];
  onToggle: (key: string) => void;
};

/** Checkboxes in a line. None chosen means all. */
export function Chips({ legend, name, chips, chosen, onToggle }: Props) {
  return (
    <fieldset className="control chips">
      <legend>{legend}</legend>
      {chips.map(({ key, label, count, sign, tone }) => (
        <label key={key} className="chip" data-tone={tone}>
          <input
            type="checkbox"
            name={name}
            value={key}
            checked={chosen.includes(key)}
            onChange={() => onToggle(key)}
          />
          {sign}
          {label}
          {count !== undefined && <span className="quiet">{count}</span>}
        </label>
      ))}
    </fieldset>
  );
}
