import type { CellEntry, CellRelay } from '@/lib/views/event-view';
import { MarkSign } from './mark-sign';

/** The large text of a cell: the value as the source put it. What is no value is smaller. */
export function EntryValue({ entry }: { entry: Pick<CellEntry, 'givesValue' | 'shown' | 'beside'> }) {
  return (
    <span className={entry.givesValue ? 'value' : 'no-value'}>
      <span className="value-words">{entry.shown}</span>
      {entry.beside !== undefined && <small> {entry.beside}</small>}
    </span>
  );
}

/** The small text below it: scope, revision, date, chain, drift. */
export function EntryNotes({ entry }: { entry: CellEntry }) {
  return (
    <>
      {entry.was.map((earlier) => (
        <span key={`${earlier.value} ${earlier.until}`} className="was">
          was <s>{earlier.value}</s> until {earlier.until}
        </span>
      ))}
      {entry.asides?.map((aside) => (
        <span key={aside} className="aside">
          {aside}
        </span>
      ))}
      {entry.otherScope && <span className="scope">{entry.otherScope.note}</span>}
      {entry.repeats && <span className="by">{entry.repeats.text}</span>}
      <span className="by">
        <time dateTime={entry.dateTime}>{entry.date}</time>
        {entry.after && `, ${entry.after.text}`}
        {entry.via !== undefined && `, ${entry.via}`}
      </span>
      {entry.drifted !== undefined && (
        <span className="drift">
          <MarkSign of="drift" />
          <span>{entry.drifted}</span>
        </span>
      )}
    </>
  );
}

/** In an outlet's own column: whose words it passed on as they were, and what came out different. */
export function Relays({ relays }: { relays: readonly CellRelay[] }) {
  const asSaid = relays.filter(({ drift }) => drift === undefined);
  const drifted = relays.filter(({ drift }) => drift !== undefined);
  return (
    <>
      {asSaid.length > 0 && (
        <span className="by">
          {asSaid.map(({ speaker }) => speaker).join(', ')}
          {drifted.length > 0 && ': unchanged'}
        </span>
      )}
      {drifted.map(({ speaker, value, drift, from }) => (
        <span key={`${speaker} ${value}`} className="drift">
          <MarkSign of="drift" />
          <span>
            {speaker}: <b>{value}</b>
            {from !== undefined && ` (from ${from})`}
            <span className="sr-only">, changed: {drift}</span>
          </span>
        </span>
      ))}
    </>
  );
}
