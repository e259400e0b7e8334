import { Chain } from '@/components/disagreement/chain';
import { Evidence } from '@/components/disagreement/evidence';
import { BecameOf, StatementParticulars } from '@/components/disagreement/statement-particulars';
import { Words } from '@/components/disagreement/words';
import { isPast } from '@/lib/views/standing';
import type { StatementOnPage } from '@/lib/views/statement';

/** One whole statement: value, words, what it is compared as, grades, chain, evidence. */
export function Statement({ statement }: { statement: StatementOnPage }) {
  const { ref, givesValue, shown, beside, hopsWithEvidence: hops, evidence } = statement;
  return (
    <article id={ref} className="statement" data-past={isPast(statement) || undefined}>
      <p className="statement-head">
        <span className={givesValue ? 'value' : 'no-value'}>{shown}</span>
        {beside !== undefined && <span>{beside}</span>}
        <span>
          {statement.formText} <time dateTime={statement.dateTime}>{statement.date}</time>
        </span>
        <a href={`#${ref}`} aria-label={`Statement ${ref}: link to it`}>
          {ref}
        </a>
      </p>
      <BecameOf statement={statement} hrefOf={(to) => `#${to}`} />
      <Words wording={statement.words} />
      <StatementParticulars statement={statement} />
      {hops.length > 0 && (
        <div className="statement-chain">
          <h4>How it reached us</h4>
          <Chain hops={hops} anchored />
        </div>
      )}
      <h4>Evidence</h4>
      {evidence.length > 0 ? <Evidence evidence={evidence} /> : <p className="quiet">no document on record</p>}
    </article>
  );
}
