import { Explanations, Word } from '@/components/glossary/explained';
import type { ColumnView, EntryView, OpenedCellView, RelayView } from '@/lib/views/event-view';
import { STATEMENT_WORDS } from '@/lib/views/statement-words';
import { EntryValue } from './cell-entry';
import { Chain } from './chain';
import { Drift } from './drift';
import { Evidence } from './evidence';
import { MarkSign } from './mark-sign';
import { Replies } from './replies';
import { BecameOf, Particular, StatementParticulars } from './statement-particulars';
import { WhyRead } from './why-read';
import { Words } from './words';
import './opened.css';

type Props = { cell: OpenedCellView; column: ColumnView; page: string };

/** An opened cell: words, chain, evidence, grades, and what it contradicts. */
export function OpenedCell({ cell, column, page }: Props) {
  return (
    <div className="opened">
      {cell.against.length > 0 && (
        <section className="against-list">
          <h3>Cannot be true together with</h3>
          <ul>
            {cell.against.map((other) => (
              <li key={`${other.column} ${other.why}`}>
                <MarkSign of="contradicts" />
                <span>
                  <b>{other.name}</b>: {other.why}. <WhyRead rule={other.rule} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {cell.silent && (
        <section>
          <p className="value">{cell.silent.text}</p>
          <p className="quiet">{cell.silent.places}</p>
        </section>
      )}
      {cell.corrected?.map(({ ref, on, note }) => (
        <section key={ref}>
          <p className="quiet" dir="auto">
            Corrected on <time dateTime={on.iso}>{on.text}</time> ({ref}): {note}
          </p>
        </section>
      ))}
      {cell.replied && (
        <section>
          <Replies replies={cell.replied} />
        </section>
      )}
      {cell.entries.map((entry) => (
        <Entry key={entry.ref} entry={entry} column={column} page={page} />
      ))}
      {cell.relays.map((relay) => (
        <Relay key={relay.ref} relay={relay} />
      ))}
      <Explanations words={STATEMENT_WORDS} />
    </div>
  );
}

type EntryProps = { entry: EntryView; column: ColumnView; page: string };

function Entry({ entry, column, page }: EntryProps) {
  const hrefOf = (ref: string) => page.replace(/#.*/, `#${ref}`);
  return (
    <section>
      <p className="entry-head">
        <EntryValue entry={entry} />
        <time dateTime={entry.dateTime}>said {entry.date}</time>
      </p>
      {entry.was.map((earlier) => (
        <div key={earlier.ref} className="replaced">
          <p>
            On {earlier.said} the answer was <s>{earlier.value}</s>; it was changed on {earlier.until}.{' '}
            <a href={hrefOf(earlier.ref)}>The earlier words</a>
          </p>
        </div>
      ))}
      <BecameOf statement={entry} hrefOf={hrefOf} />
      <Words wording={entry.words} shown={entry.shown} />
      <Replies replies={entry.replied} />
      <StatementParticulars statement={entry}>
        {column.reliabilityReason !== undefined && (
          <Particular term={<Word of="grades">Source reliability</Word>} reason={column.reliabilityReason}>
            {column.reliability}
          </Particular>
        )}
        <Particular term="Statement">
          <a href={hrefOf(entry.ref)}>{entry.ref}</a> (its number in the download)
        </Particular>
      </StatementParticulars>
      {entry.hops.length > 0 && (
        <>
          <h3>
            <Word of="chain">How it reached us</Word>
          </h3>
          <Chain hops={entry.hops} />
        </>
      )}
      {entry.evidence.length > 0 && (
        <>
          <h3>Evidence</h3>
          <Evidence evidence={entry.evidence} />
        </>
      )}
    </section>
  );
}

function Relay({ relay }: { relay: RelayView }) {
  return (
    <section>
      <p className="entry-head">
        <span className="value">{relay.value}</span>
        <span>
          said by <b>{relay.speaker}</b>, passed on, {relay.date}, {relay.link}
        </span>
      </p>
      {relay.drifts.map((drift) => (
        <Drift key={drift.text} drift={drift} />
      ))}
      <Words wording={relay.wording} shown={relay.value} />
      {relay.evidence.length > 0 && <Evidence evidence={relay.evidence} />}
    </section>
  );
}
