import type { CellView, ColumnView } from '@/lib/views/event-view';
import { EntryNotes, EntryValue, Relays } from './cell-entry';
import { CellSheet } from './cell-sheet';
import { VerdictSign } from './verdict-badge';

type Props = { id: string; question: string; column: ColumnView; cell: CellView; marked: boolean };

/** A cell, closed. Its first line is the button that opens it, and takes clicks anywhere in the cell. */
export function Cell({ id, question, column, cell, marked }: Props) {
  const [first, ...others] = cell.entries;
  const against = `${id}-against`;
  return (
    <>
      <button
        type="button"
        className="open"
        popoverTarget={id}
        {...(cell.against.length > 0 ? { 'aria-describedby': against } : {})}
      >
        {first ? <EntryValue entry={first} /> : <span className="no-value value-words">{summaryOf(cell)}</span>}
        <span className="sr-only">, open: words, way and evidence</span>
      </button>
      {first && <EntryNotes entry={first} />}
      {others.map((entry) => (
        <span key={entry.ref} className="further">
          <EntryValue entry={entry} />
          <EntryNotes entry={entry} />
        </span>
      ))}
      {cell.relays.length > 0 && (
        <span className="relays">
          {first && <span className="no-value">{summaryOf({ ...cell, entries: [] })}</span>}
          <Relays relays={cell.relays} />
        </span>
      )}
      {cell.against.length > 0 && (
        <span className="against" id={against}>
          <VerdictSign verdict="disputed" />
          <span>
            {marked ? 'contradicts that cell' : `contradicts ${cell.against.length}`}
            <span className="sr-only">: {cell.against.map((other) => other.name).join(', ')}</span>
          </span>
        </span>
      )}
      <CellSheet id={id} question={question} column={column} cell={cell} />
    </>
  );
}

function summaryOf(cell: CellView): string {
  if (cell.silent && cell.relays.length === 0) return cell.silent.text;
  return `relays ${cell.relays.length}`;
}
