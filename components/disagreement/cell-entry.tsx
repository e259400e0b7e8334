import type { EntryView, RelayView } from '@/lib/views/event-view';
import { VerdictSign } from './verdict-badge';

/** What stands large in a cell: the value as the source put it. What is no value stands smaller. */
export function EntryValue({ entry }: { entry: EntryView }) {
  const isValue = entry.form === 'stated';
  return (
    <span className={isValue ? 'value' : 'no-value'}>
      <span className="value-words">{entry.value}</span>
      {entry.beside !== undefined && <small> {entry.beside}</small>}
    </span>
  );
}

/** What stands small below it: scope, revision, date, way, drift. */
export function EntryNotes({ entry }: { entry: EntryView }) {
  return (
    <>
      {entry.was.map((earlier) => (
        <span key={earlier.ref} className="was">
          was <s>{earlier.value}</s> until {earlier.until}
        </span>
      ))}
      {entry.scope && (
        <span className="scope">
          <b>{entry.scope.relation}</b>: {entry.scope.note}
        </span>
      )}
      {entry.echo !== undefined && <span className="by">{entry.echo}</span>}
      <span className="by">
        <time dateTime={entry.dateTime}>{entry.date}</time>
        {entry.via !== undefined && <>, {entry.via}</>}
      </span>
      {entry.drifted !== undefined && (
        <span className="drift">
          <VerdictSign verdict="disputed" />
          <span>{entry.drifted}</span>
        </span>
      )}
    </>
  );
}

/** In an outlet's own column: whose words it passed on as they were, and what came out different. */
export function Relays({ relays }: { relays: readonly RelayView[] }) {
  const asSaid = relays.filter((relay) => relay.asSaid);
  const drifted = relays.filter((relay) => !relay.asSaid);
  return (
    <>
      {asSaid.length > 0 && (
        <span className="by">
          {asSaid.map((relay) => relay.speaker).join(', ')}
          {drifted.length > 0 && ': as said'}
        </span>
      )}
      {drifted.map((relay) => (
        <span key={relay.ref} className="drift">
          <VerdictSign verdict="disputed" />
          <span>
            {relay.speaker}: <b>{relay.value}</b>
            <span className="sr-only">, drift: {relay.drifts.map((drift) => drift.text).join('; ')}</span>
          </span>
        </span>
      ))}
    </>
  );
}
