import type { RowView } from '@/lib/views/event-view';
import { claimAddress } from './as-of-address';
import { Lanes } from './lanes';
import { MarkSign } from './mark-sign';
import { VerdictBadge } from './verdict-badge';
import './most-disputed.css';

type Props = { row: RowView; names: ReadonlyMap<string, string>; path: string; asOf: string | undefined };

/**
 * Every position by name, with its range and its words, as a list and a plot. For a question without an axis, the
 * answers that cannot both be right.
 */
export function MostDisputed({ row, names, path, asOf }: Props) {
  const { plot } = row;
  return (
    <figure className="most-disputed">
      <figcaption>
        <a className="most-disputed-question" href={claimAddress(path, row.key, asOf)}>
          {row.question}
        </a>
        <span className="standing">
          <VerdictBadge verdict={row.verdict.key} label={row.verdict.label} />
          {row.facts.map((fact) => (
            <span key={fact} className="fact">
              {fact}
            </span>
          ))}
        </span>
      </figcaption>
      {plot ? (
        <Lanes plot={plot} rows={plot.marks.map((mark) => ({ mark, ...said(row, mark.column, names) }))} />
      ) : (
        <ul className="most-disputed-answers">
          {Object.keys(row.cells)
            .filter((key) => (row.cells[key]?.against.length ?? 0) > 0)
            .map((key) => {
              const { name, value, beside } = said(row, key, names);
              return (
                <li key={key}>
                  <span>{name}</span>
                  <span className="most-disputed-value">
                    <MarkSign of="contradicts" /> <b>{value}</b> {beside}
                  </span>
                </li>
              );
            })}
        </ul>
      )}
    </figure>
  );
}

function said({ cells }: RowView, key: string, names: Props['names']) {
  const entry = cells[key]?.entries[0];
  return {
    name: names.get(key) ?? key,
    value: entry?.shown ?? '',
    ...(entry?.beside !== undefined && { beside: entry.beside }),
  };
}
