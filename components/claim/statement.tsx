import { Chain } from '@/components/disagreement/chain';
import { Evidence } from '@/components/disagreement/evidence';
import { Replies } from '@/components/disagreement/replies';
import { BecameOf, Particular, StatementParticulars } from '@/components/disagreement/statement-particulars';
import { Words } from '@/components/disagreement/words';
import { Word } from '@/components/glossary/explained';
import { isPast } from '@/lib/views/standing';
import type { StatementOnPage } from '@/lib/views/statement';

/**
 * One whole statement, folded to a line: its value, and below it words, what it is compared as, grades, chain, evidence.
 * A link to anything in it unfolds it, which browsers do by themselves.
 */
export function Statement({ statement }: { statement: StatementOnPage }) {
  const { ref, givesValue, shown, beside, hopsWithEvidence: hops, evidence } = statement;
  return (
    <details className="statement-fold">
      <summary data-past={isPast(statement) || undefined}>
        <span className={givesValue ? 'value' : 'no-value'}>{shown}</span>
        {beside !== undefined && <span>{beside}</span>}
        <span>
          {statement.formText} <time dateTime={statement.dateTime}>{statement.date}</time>
        </span>
      </summary>
      <article id={ref} className="statement">
        <BecameOf statement={statement} hrefOf={(to) => `#${to}`} />
        <Words wording={statement.words} shown={shown} />
        <Replies replies={statement.replied} />
        <StatementParticulars statement={statement}>
          <Particular term="Statement">
            <a href={`#${ref}`}>{ref}</a>, as the report names it
          </Particular>
        </StatementParticulars>
        {hops.length > 0 && (
          <div className="statement-chain">
            <h4>
              <Word of="chain">How it reached us</Word>
            </h4>
            <Chain hops={hops} anchored />
          </div>
        )}
        {evidence.length > 0 && (
          <>
            <h4>Evidence</h4>
            <Evidence evidence={evidence} />
          </>
        )}
      </article>
    </details>
  );
}
