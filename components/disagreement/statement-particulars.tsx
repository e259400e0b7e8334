import { Fragment, type ReactNode } from 'react';
import { Word } from '@/components/glossary/explained';
import type { EntryView } from '@/lib/views/event-view';
import { isPast, standingRefs } from '@/lib/views/standing';
import './opened.css';
import './particulars.css';

/** What is shown with a whole statement, in an opened cell and on the page of its question. */
type Told = Pick<
  EntryView,
  | 'implied'
  | 'standing'
  | 'repeats'
  | 'after'
  | 'asides'
  | 'otherScope'
  | 'spokenIn'
  | 'notes'
  | 'credibilityText'
  | 'credibilityReason'
>;

type Linking = { statement: Told; hrefOf: (ref: string) => string };

/** What became of it, if it no longer holds or takes another back, and what it repeats; each with a link. */
export function BecameOf({ statement, hrefOf }: Linking) {
  const { standing, repeats, after } = statement;
  const isTold = isPast(statement) || standing.kind === 'withdrawal';
  return (
    <>
      {isTold && <Linked href={hrefOf} to={standingRefs(standing)} text={standing.text} />}
      {repeats && (
        <Linked
          href={hrefOf}
          to={repeats.ref === undefined ? [] : [repeats.ref]}
          text={<Word of="echo">{repeats.text}</Word>}
        />
      )}
      {after && <Linked href={hrefOf} to={[after.ref]} text={after.text} />}
    </>
  );
}

function Linked({ href, to, text }: { href: Linking['hrefOf']; to: readonly string[]; text: ReactNode }) {
  return (
    <p className="quiet statement-past">
      {text}
      {to.length > 0 && (
        <>
          {' ('}
          {to.map((ref, index) => (
            <Fragment key={ref}>
              {index > 0 && ', '}
              <a href={href(ref)}>{ref}</a>
            </Fragment>
          ))}
          )
        </>
      )}
    </p>
  );
}

/**
 * What is known of a statement beside its words, one line each. `children` are lines of the place where it is shown.
 */
export function StatementParticulars({ statement, children }: { statement: Told; children?: ReactNode }) {
  const { implied, asides, otherScope, spokenIn, notes, credibilityText, credibilityReason } = statement;
  return (
    <dl className="particulars">
      <Particular term={<Word of="implied-range">Compared as</Word>}>{implied.text}</Particular>
      {asides && <Particular term="Said with it">{asides.join('; ')}</Particular>}
      {otherScope && <Particular term={<Word of="scope">Counts something else</Word>}>{otherScope.note}</Particular>}
      {spokenIn !== undefined && <Particular term="Spoken in">{spokenIn}</Particular>}
      {notes !== undefined && <Particular term="Note">{notes}</Particular>}
      {credibilityReason !== undefined && (
        <Particular term={<Word of="grades">Information credibility</Word>} reason={credibilityReason}>
          {credibilityText}
        </Particular>
      )}
      {children}
    </dl>
  );
}

type ParticularProps = { term: ReactNode; reason?: string | undefined; children: ReactNode };

/** A line of it, with the reason of a grade. */
export function Particular({ term, reason, children }: ParticularProps) {
  return (
    <>
      <dt>{term}</dt>
      <dd>
        {children}
        {reason !== undefined && <span className="quiet">. {reason}</span>}
      </dd>
    </>
  );
}
