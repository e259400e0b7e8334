import { memo } from 'react';
import type { CellView } from '@/lib/views/event-view';
import { EntryNotes, EntryValue, Relays } from './cell-entry';
import { MarkSign } from './mark-sign';

type Props = {
  id: string;
  /** The place of the same on its own page: for readers without scripts, and for those who want another tab. */
  href: string;
  cell: CellView;
  /** Names of the columns that it contradicts. */
  against: readonly string[];
  marked: boolean;
};

/** A closed cell. Its first line is the link that opens it, and takes clicks anywhere in the cell. */
export const Cell = memo(function Cell({ id, href, cell, against, marked }: Props) {
  const [first, ...others] = cell.entries;
  return (
    <>
      <a
        className="open"
        href={href}
        aria-haspopup="dialog"
        {...(against.length > 0 ? { 'aria-describedby': `${id}-against` } : {})}
      >
        {first ? <EntryValue entry={first} /> : <span className="no-value value-words">{summaryOf(cell)}</span>}
      </a>
      {first && <EntryNotes entry={first} />}
      {others.map((entry) => (
        <span key={entry.ref} className="further">
          <EntryValue entry={entry} />
          <EntryNotes entry={entry} />
        </span>
      ))}
      {cell.relays.length > 0 && (
        <span className="relays">
          {first && <span className="no-value">{`passes on ${cell.relays.length}`}</span>}
          <Relays relays={cell.relays} />
        </span>
      )}
      {against.length > 0 && (
        <span className="against" id={`${id}-against`}>
          <MarkSign of="contradicts" />
          <span>
            {marked ? 'cannot be true together with it' : `contradicts ${against.length}`}
            <span className="against-names">: {against.join(', ')}</span>
          </span>
        </span>
      )}
    </>
  );
});

const summaryOf = ({ silent, relays }: CellView): string =>
  silent !== undefined && relays.length === 0 ? silent : `passes on ${relays.length}`;
