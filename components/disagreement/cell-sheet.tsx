import { memo } from 'react';
import { Sheet } from '@/components/ui/sheet';
import type { CellView, ColumnView, EntryView, RelayView } from '@/lib/views/event-view';
import { EntryValue } from './cell-entry';
import { Chain } from './chain';
import { Drift } from './drift';
import { Evidence } from './evidence';
import { VerdictSign } from './verdict-badge';
import { Words } from './words';

type Props = { id: string; question: string; column: ColumnView; cell: CellView };

/** A cell, opened: words, way, evidence, grades, and what it cannot be true together with. */
export const CellSheet = memo(function CellSheet({ id, question, column, cell }: Props) {
  return (
    <Sheet id={id} title={column.name} over={question}>
      {cell.against.length > 0 && (
        <section className="against-list">
          <h3>Cannot be true together with</h3>
          <ul>
            {cell.against.map((other) => (
              <li key={other.column}>
                <VerdictSign verdict="disputed" />
                <span>
                  <b>{other.name}</b>: {other.why}
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
      {cell.entries.map((entry) => (
        <Entry key={entry.ref} entry={entry} column={column} />
      ))}
      {cell.relays.map((relay) => (
        <Relay key={relay.ref} relay={relay} />
      ))}
    </Sheet>
  );
});

function Entry({ entry, column }: { entry: EntryView; column: ColumnView }) {
  return (
    <section>
      <p className="entry-head">
        <EntryValue entry={entry} />
        <time dateTime={entry.dateTime}>said {entry.date}</time>
      </p>
      {entry.was.map((earlier) => (
        <p key={earlier.ref} className="quiet">
          Replaces <s>{earlier.value}</s>, said {earlier.said}, in force until {earlier.until}
        </p>
      ))}
      {entry.echo !== undefined && <p className="quiet">{entry.echo}: shown, and not compared a second time</p>}
      <Words wording={entry.wording} />
      <dl className="particulars">
        <dt>Compared as</dt>
        <dd>{entry.implied}</dd>
        {entry.scope && (
          <>
            <dt>Scope</dt>
            <dd>
              {entry.scope.relation}: {entry.scope.note}
            </dd>
          </>
        )}
        {entry.spokenLanguage !== undefined && (
          <>
            <dt>Spoken in</dt>
            <dd>{entry.spokenLanguage}</dd>
          </>
        )}
        {entry.note !== undefined && (
          <>
            <dt>Note</dt>
            <dd>{entry.note}</dd>
          </>
        )}
        <dt>Source reliability</dt>
        <dd>
          {column.reliability}
          {column.reliabilityReason !== undefined && <span className="quiet">: {column.reliabilityReason}</span>}
        </dd>
        <dt>Information credibility</dt>
        <dd>
          {entry.credibility}
          {entry.credibilityReason !== undefined && <span className="quiet">: {entry.credibilityReason}</span>}
        </dd>
        <dt>Statement</dt>
        <dd>{entry.ref}</dd>
      </dl>
      {entry.chain.length > 0 && (
        <>
          <h3>How it reached us</h3>
          <Chain hops={entry.chain} />
        </>
      )}
      <h3>Evidence</h3>
      {entry.evidence.length > 0 ? <Evidence evidence={entry.evidence} /> : <p className="quiet">none on record</p>}
    </section>
  );
}

function Relay({ relay }: { relay: RelayView }) {
  return (
    <section>
      <p className="entry-head">
        <span className="value">{relay.value}</span>
        <span>
          relayed from <b>{relay.speaker}</b>, {relay.date}, {relay.link}
        </span>
      </p>
      {relay.drifts.map((drift) => (
        <Drift key={drift.text} drift={drift} />
      ))}
      <Words wording={relay.wording} />
      {relay.evidence.length > 0 && <Evidence evidence={relay.evidence} />}
    </section>
  );
}
