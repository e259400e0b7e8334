import { memo } from 'react';
import type { CellView, PlotView, ShortCellView } from '@/lib/views/event-view';
import { Bar } from './bar';
import { MarkSign } from './mark-sign';
import { VerdictSign } from './verdict-badge';
import { hasUnbroken, withFiguresWhole } from './wrapping';

type Mark = PlotView['marks'][number];
type Props = {
  /** The place of the same on its own page: for readers without scripts, and for those who want another tab. */
  href: string;
  cell: CellView;
  mark: Mark | undefined;
  /** Names of the columns that it contradicts. */
  against: readonly string[];
  /** The id of the words for them, which describe the link. */
  conflicts: string;
};

/** A closed cell in the compact table: the answer, its range on the axis of the row, and a second, small line. */
export const CompactCell = memo(function CompactCell({ href, cell, mark, against, conflicts }: Props) {
  const { short } = cell;
  return (
    <>
      <a
        className="open"
        href={href}
        aria-haspopup="dialog"
        aria-describedby={against.length > 0 ? conflicts : undefined}
      >
        <ShortValue short={short} />
      </a>
      {(mark || against.length > 0) && (
        <span className="gauge">
          {mark && <Bar mark={mark} />}
          {against.length > 0 && (
            <span className="conflicts">
              <VerdictSign verdict="disputed" />
              <span aria-hidden="true">{against.length}</span>
              <span className="sr-only" id={conflicts}>
                {' '}
                cannot be true together with {against.join(', ')}
              </span>
            </span>
          )}
        </span>
      )}
      <ShortNotes short={short} />
    </>
  );
});

/** In letters: a value of more is words, not a figure, and is set smaller. */
const LONG = 11;

/** "about 400"; of what an outlet changed what it was, struck out, and what it became. */
export function ShortValue({ short: { lead, value, rest, isValue, marked } }: { short: ShortCellView }) {
  if (marked !== undefined) {
    return (
      <span className="short-value" data-unbroken={hasUnbroken(...marked.map(({ text }) => text))}>
        {marked.map(({ text, change }, index) => {
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text, which may repeat
          if (change === 'dropped') return <del key={index}>{text}</del>;
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text, which may repeat
          if (change === 'added') return <ins key={index}>{text}</ins>;
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one fixed text, which may repeat
          return <b key={index}>{text}</b>;
        })}
      </span>
    );
  }
  return (
    <span
      className="short-value"
      data-long={value.length > LONG || undefined}
      data-unbroken={hasUnbroken(lead, value, rest)}
    >
      {lead !== undefined && `${lead} `}
      {isValue ? <b>{withFiguresWhole(value)}</b> : <i>{withFiguresWhole(value)}</i>}
      {rest !== undefined && ` ${withFiguresWhole(rest)}`}
    </span>
  );
}

/**
 * "63 until 4 Jan", then scope and date. What an outlet changed has a sign where the value above shows no change: where it
 * is the outlet's own answer, or only the speaker is no longer named.
 */
export function ShortNotes({ short: { was = [], notes, isChanged, marked } }: { short: ShortCellView }) {
  if (was.length === 0 && notes.length === 0) return null;
  return (
    <small data-unbroken={hasUnbroken(...notes, ...was.map(({ value }) => value))}>
      {was.map(({ value, until }, at) => (
        <span key={`${value} ${until}`}>
          {at > 0 && ' · '}
          <s>{value}</s> until {withFiguresWhole(until)}
        </span>
      ))}
      {was.length > 0 && notes.length > 0 && ' · '}
      {isChanged && !marked && <MarkSign of="drift" />}
      {withFiguresWhole(notes.join(' · '))}
    </small>
  );
}
