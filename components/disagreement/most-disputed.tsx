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
        <Lanes plot={plot} rows={plot.marks.map((mark) => ({ mark, ...said(row, mark, names) }))} />
      ) : (
        <ul className="most-disputed-answers">
          {Object.keys(row.cells)
            .filter((key) => (row.cells[key]?.against.length ?? 0) > 0)
            .map((key) => {
              const { name, value, beside } = said(row, { column: key }, names);
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

/** Who says what, of several values the one that is drawn, with what it is about and what is said with it. */
export function said({ cells }: RowView, { column, ref }: { column: string; ref?: string }, names: Props['names']) {
  const entries = cells[column]?.entries ?? [];
  const entry = entries.find((one) => one.ref === ref) ?? entries[0];
  const { beside = '', otherScope, asides = [] } = entry ?? {};
  const small = [beside, otherScope?.note ?? '', ...asides].filter((part) => part !== '');
  return {
    name: names.get(column) ?? column,
    value: entry?.shown ?? '',
    ...(small.length > 0 && { beside: small.join(', ') }),
  };
}
