import type { RowView } from '@/lib/views/event-view';
import { Plot } from './plot';
import type { ShownColumn } from './table-columns';
import { ExplainedVerdict } from './verdict-badge';

type Props = {
  row: RowView;
  columns: readonly ShownColumn[];
  /** Names of all columns, shown or not. */
  names: ReadonlyMap<string, string>;
  page: string;
  lit: string | undefined;
  against: readonly string[];
};

/** The question, how its answers relate to each other, and all of them on one axis. */
export function RowHead({ row, columns, names, page, lit, against }: Props) {
  const drawn = new Set(columns.map(({ column }) => column.key));
  const aside = Object.keys(row.cells).filter((key) => !drawn.has(key));
  const empty = columns.filter(({ column }) => row.cells[column.key] === undefined);
  return (
    <th scope="row" role="rowheader" aria-labelledby={`${row.key}/question`}>
      <a className="question" id={`${row.key}/question`} href={page}>
        {row.question}
      </a>
      {row.measure !== '' && <span className="measured">{row.measure}</span>}
      <span className="standing">
        <ExplainedVerdict verdict={row.verdict.key} label={row.verdict.label} />
        {row.facts.map((fact) => (
          <span key={fact} className="fact">
            {fact}
          </span>
        ))}
      </span>
      {row.plot && <Plot plot={row.plot} lit={lit} against={against} />}
      {aside.length > 0 && (
        <span className="aside">Also answered by: {aside.map((key) => names.get(key) ?? key).join(', ')}</span>
      )}
      {empty.length > 0 && (
        <details className="nothing-from">
          <summary>
            No statement from {empty.length} of {columns.length} sources
          </summary>
          {empty.map(({ column }) => column.name).join(', ')}
        </details>
      )}
    </th>
  );
}
