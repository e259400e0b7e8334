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

/** A table, in a frame that scrolls where it must, so that the page never does. */
export function Table({ heads, children, label }: { heads: readonly string[]; children: ReactNode; label: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable from the keyboard
    <section className="frame" aria-label={label} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
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
