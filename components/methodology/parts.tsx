import type { ReactNode } from 'react';
import { VerdictSign } from '@/components/disagreement/verdict-badge';
import type { MethodTerm } from '@/lib/views/method-terms';
import type { PairView, RangedSide, WordView } from '@/lib/views/methodology-view';

/** A part of the page, with its place in the table of contents (chapters.ts). */
export function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="chapter" aria-labelledby={id}>
      <h2 id={id}>
        <a href={`#${id}`}>{title}</a>
      </h2>
      {children}
    </section>
  );
}

type TermProps = { id: MethodTerm; title: string; children: ReactNode; worked?: ReactNode };

/** A word of the method with what it means, and beside it, where there is room, what the record shows of it. */
export function Term({ id, title, children, worked }: TermProps) {
  return (
    <div className="term">
      <div className="prose">
        <h3 id={id}>
          <a href={`#${id}`}>{title}</a>
        </h3>
        {children}
      </div>
      {worked}
    </div>
  );
}

/** What the program makes of the record. Nothing in it is written by hand. */
export function Worked({ title, children }: { title: string; children: ReactNode }) {
  return (
    <figure className="worked">
      <figcaption>{title}</figcaption>
      {children}
    </figure>
  );
}

/** One row; its first cell heads it. A cell left out is the one above it, which reaches down. */
export type TableRow = { key: string; cells: readonly (ReactNode | undefined)[] };

/**
 * A table; where it is narrow, a list of its rows, each value behind the name of its column (tables.css). Roles are
 * written out, since as blocks the parts of a table lose them.
 */
export function Table({ heads, rows, label }: { heads: readonly string[]; rows: readonly TableRow[]; label: string }) {
  return (
    <table className="rows" role="table" aria-label={label}>
      <thead role="rowgroup">
        <tr role="row">
          {heads.map((head) => (
            <th key={head} scope="col" role="columnheader">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells }, row) => (
          <tr key={key} role="row">
            {heads.map((head, column) => {
              const cell = cells[column];
              if (cell === undefined) return null;
              const span = reachOf(rows, row, column);
              return column === 0 ? (
                <th key={head} scope="row" role="rowheader" rowSpan={span}>
                  {cell}
                </th>
              ) : (
                <td key={head} role="cell" rowSpan={span} data-name={head}>
                  <div>{cell}</div>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Over how many rows a cell reaches: its own, and those below that leave it out. */
function reachOf(rows: readonly TableRow[], row: number, column: number): number {
  const below = rows.slice(row + 1);
  const end = below.findIndex(({ cells }) => cells[column] !== undefined);
  return 1 + (end < 0 ? below.length : end);
}

/** Words of the method, each with its sentence and what the record shows of it. */
export function WordList({ words, none }: { words: readonly WordView[]; none?: string }) {
  return (
    <dl className="word-list">
      {words.map(({ word, means, example }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>
            {means}
            {(example ?? none) !== undefined && <span className="seen">{example ?? none}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const SIGNS = { contradicts: 'disputed', agrees: 'agreed', consistent: 'consistent' } as const;

/** Two answers, what each implies, and what the two come to. */
export function Pair({ pair }: { pair: PairView }) {
  return (
    <div className="pair">
      <Side side={pair.a} />
      <Side side={pair.b} />
      <p className="pair-outcome" data-verdict={SIGNS[pair.relation]}>
        <VerdictSign verdict={SIGNS[pair.relation]} />
        <span>
          <b>{pair.relation}</b>: {pair.why}
        </span>
      </p>
    </div>
  );
}

function Side({ side: { who, value, implied } }: { side: RangedSide }) {
  return (
    <p>
      {who !== undefined && <span className="pair-who">{who}</span>}
      <span>
        <b>{value}</b>
        {implied !== value && implied !== 'as said' && <span className="quiet">{implied}</span>}
      </span>
    </p>
  );
}

/** A name in the middle of a sentence: "local officials". */
export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
