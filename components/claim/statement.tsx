import type { ReactNode } from 'react';
import { Chain } from '@/components/disagreement/chain';
import { Evidence } from '@/components/disagreement/evidence';
import { Words } from '@/components/disagreement/words';
import type { StatementView } from '@/lib/views/claim-view';

/** One statement, whole: value, words, what it is compared as, grades, the way it came, evidence. */
export function Statement({ statement }: { statement: StatementView }) {
  const { ref, form, value, beside, past, echo, hops, evidence } = statement;
  return (
    <article id={ref} className="statement" data-past={past !== undefined || undefined}>
      <p className="statement-head">
        <span className={form === 'stated' ? 'value' : 'no-value'}>{value}</span>
        {beside !== undefined && <span>{beside}</span>}
        <span>
          {statement.formText} <time dateTime={statement.dateTime}>{statement.date}</time>
        </span>
        <a href={`#${ref}`} aria-label={`Statement ${ref}: link to it`}>
          {ref}
        </a>
      </p>
      {past && <Linked to={past.ref}>{past.text}</Linked>}
      {echo && <Linked to={echo.ref}>{echo.text}</Linked>}
      <Words wording={statement.wording} />
      <dl className="particulars">
        <Row term="Compared as">{statement.compared}</Row>
        {statement.scope !== undefined && <Row term="Scope">{statement.scope}</Row>}
        {statement.spokenLanguage !== undefined && <Row term="Spoken in">{statement.spokenLanguage}</Row>}
        {statement.note !== undefined && <Row term="Note">{statement.note}</Row>}
        <Row term="Credibility">
          {statement.credibility}
          {statement.credibilityReason !== undefined && <span className="quiet">. {statement.credibilityReason}</span>}
        </Row>
      </dl>
      {hops.length > 0 && (
        <div className="statement-chain">
          <h4>How it reached us</h4>
          <Chain hops={hops} anchored />
        </div>
      )}
      <h4>Evidence</h4>
      {evidence.length > 0 ? <Evidence evidence={evidence} /> : <p className="quiet">none on record</p>}
    </article>
  );
}

function Row({ term, children }: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** What became of it, or what it repeats, with the way there. */
function Linked({ to, children }: { to: string | undefined; children: string }) {
  return (
    <p className="statement-past">
      {children}
      {to !== undefined && (
        <>
          {' '}
          (<a href={`#${to}`}>{to}</a>)
        </>
      )}
    </p>
  );
}
