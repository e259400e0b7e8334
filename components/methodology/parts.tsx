import { clsx } from 'clsx';
import type { ReactNode } from 'react';
import { VerdictSign } from '@/components/disagreement/verdict-badge';
import { GLOSSARY } from '@/lib/views/glossary';
import type { MethodTerm } from '@/lib/views/method-terms';
import type { PairView, RangedSide, WordView } from '@/lib/views/methodology-view';

/** A part of the page, with its place in the table of contents (chapters.ts). */
export function Chapter({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="mt-14 border-ink border-t-2 pt-5 print:mt-8" aria-labelledby={id}>
      <h2 id={id} className="font-semibold font-serif text-[1.875rem] leading-[1.15] tracking-[-0.015em]">
        <a href={`#${id}`}>{title}</a>
      </h2>
      {children}
    </section>
  );
}

type TermProps = { id: MethodTerm; title: string; children: ReactNode; worked?: ReactNode; below?: ReactNode };

/**
 * A term of the method and its meaning, with an example beside it on wide screens, or, if that is wide, below it. Where
 * other pages explain the term too, it begins with their sentence.
 */
export function Term({ id, title, children, worked, below }: TermProps) {
  return (
    <>
      <Beside worked={worked}>
        <h3 id={id} className="first-letter:uppercase">
          <a href={`#${id}`}>{title}</a>
        </h3>
        {id in GLOSSARY && <p>{GLOSSARY[id as keyof typeof GLOSSARY]}</p>}
        {children}
      </Beside>
      {below !== undefined && <div className="mt-5 max-w-[64rem]">{below}</div>}
    </>
  );
}

/** Text, with an example from the record beside it on wide screens. */
export function Beside({ children, worked }: { children: ReactNode; worked?: ReactNode }) {
  return (
    <div className="with-example mt-9">
      <div className="prose">{children}</div>
      {worked}
    </div>
  );
}

/** An example computed from the record. None of it is written by hand. */
export function Worked({ title, children }: { title?: string; children: ReactNode }) {
  return (
    <figure className="example">
      {title !== undefined && <figcaption className="mb-3 text-[0.8125rem] text-faint">{title}</figcaption>}
      {children}
    </figure>
  );
}

/** A term of the method with its anchor, in a list of terms. */
export function AnchoredWord({ id, word }: { id: MethodTerm; word: string }) {
  return (
    <dt id={id} className="font-semibold font-serif text-[1.1875rem]">
      <a href={`#${id}`}>{word}</a>
    </dt>
  );
}

/** An example from the record, below the term that it illustrates. */
export function Seen({ children }: { children: ReactNode }) {
  return <span className="block text-[0.875rem] text-faint">{children}</span>;
}

/** One row; its first cell is its header. Where a cell is left out, the cell above spans down. */
export type TableRow = { key: string; cells: readonly (ReactNode | undefined)[] };

/**
 * A table; on a narrow screen, a list of its rows, each value after the name of its column. Roles are written out,
 * because table elements lose them when displayed as blocks.
 */
export function Table({ heads, rows, label }: { heads: readonly string[]; rows: readonly TableRow[]; label: string }) {
  return (
    <table className="rows-or-list mt-6" role="table" aria-label={label}>
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

/** How many rows a cell spans: its own, and those below that leave it out. */
function reachOf(rows: readonly TableRow[], row: number, column: number): number {
  const below = rows.slice(row + 1);
  const end = below.findIndex(({ cells }) => cells[column] !== undefined);
  return 1 + (end < 0 ? below.length : end);
}

/** Terms of the method, each with its sentence and an example from the record. */
export function WordList({ words, none }: { words: readonly WordView[]; none?: string }) {
  return (
    <Words>
      {words.map(({ word, means, example }) => (
        <div key={word}>
          <dt>{word}</dt>
          <dd>
            {means}
            {(example ?? none) !== undefined && <Seen>{example ?? none}</Seen>}
          </dd>
        </div>
      ))}
    </Words>
  );
}

/** A list of terms with their descriptions: one `div` per term. */
export function Words({ children }: { children: ReactNode }) {
  return (
    <dl className="entries *:grid-cols-[minmax(0,11rem)_minmax(0,1fr)] max-sm:*:grid-cols-1 [&_dt]:font-semibold">
      {children}
    </dl>
  );
}

/** A list of labelled figures: one `div` per figure. */
export function Figures({ stacked, children }: { stacked?: boolean; children: ReactNode }) {
  return (
    <dl
      className={clsx(
        'entries tabular-nums',
        stacked ? '*:grid-cols-1' : '*:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] [&_dd]:font-semibold',
      )}
    >
      {children}
    </dl>
  );
}

const SIGNS = { contradicts: 'disputed', agrees: 'agreed', consistent: 'consistent' } as const;
const ACCENTS = { contradicts: 'text-disputed', agrees: 'text-agreed', consistent: undefined } as const;

/** Two answers, the range that each implies, and their relation; of a contradiction, whether it is firm. */
export function Pair({ pair }: { pair: PairView }) {
  return (
    <div className="grid grid-cols-2 gap-x-6 gap-y-1.5 print:break-inside-avoid [&+&]:mt-4 [&+&]:border-line [&+&]:border-t [&+&]:pt-4">
      <Side side={pair.a} />
      <Side side={pair.b} />
      <p className="col-span-full flex gap-[0.5em] text-soft [&>svg]:mt-[0.3em]">
        <VerdictSign verdict={SIGNS[pair.relation]} />
        <span>
          <b className={ACCENTS[pair.relation]}>{pair.relation}</b>: {pair.why}
          {pair.stands !== undefined && (
            <Seen>{pair.stands === 'firm' ? pair.stands : `${pair.stands}: ${pair.condition}`}</Seen>
          )}
        </span>
      </p>
    </div>
  );
}

/** Several pairs, side by side where there is room. */
export function Pairs({ pairs }: { pairs: readonly PairView[] }) {
  return (
    <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,17rem),1fr))] items-start gap-x-10 gap-y-4 text-[0.9375rem] *:mt-0! *:border-t-0! *:pt-0!">
      {pairs.map((pair) => (
        <Pair key={[pair.a, pair.b].map(({ who, value }) => `${who} ${value}`).join()} pair={pair} />
      ))}
    </div>
  );
}

/** "contradicts", in the middle of a sentence: what was computed of a pair. */
export const verbOf = ({ relation }: PairView): string => VERBS[relation];

const VERBS = { agrees: 'agrees with', consistent: 'is consistent with', contradicts: 'contradicts' } as const;

function Side({ side: { who, value, implied } }: { side: RangedSide }) {
  return (
    <p>
      {who !== undefined && <span className="block text-[0.875rem] text-soft">{who}</span>}
      <span className="block">
        <b>{value}</b>
        {implied !== value && implied !== 'as said' && <Seen>{implied}</Seen>}
      </span>
    </p>
  );
}

/** A name at the beginning of a sentence: "One paper". */
export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
