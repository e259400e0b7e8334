import { COLUMN_LIMIT } from '@/lib/views/table-state';
import type { TableView } from './table-columns';
import type { CountProps } from './table-counts';
import { TableStateLink } from './table-state-link';
import type { Choice } from './use-table-state';

/** How much of the event is in the table, where that is not all of it, and what was left out and why. */
export function SeenCount({
  view,
  choice,
  columns,
  rows,
  layout,
  isTurnedByItself,
}: CountProps & { isTurnedByItself: boolean }) {
  const compact = layout !== 'full';
  const all = view.total.all;
  const { shown, cut } = columns;
  return (
    <p className="count" aria-live="polite">
      {rows === all ? `${all} questions` : `${rows} of ${all} questions`},{' '}
      {view.sides.length === 0 ? 'on which nobody had yet said anything.' : `${shown.length} sources.`}{' '}
      {!compact && <Folded view={view} choice={choice} away={columns.folded.length} />}
      {isTurnedByItself && (
        <>
          Turned, because {shown.length} sources do not fit side by side: each is a row.{' '}
          <TableStateLink choice={choice} to={{ view: 'compact' }}>
            Compact
          </TableStateLink>
        </>
      )}
      {cut > 0 && (
        <>
          {' '}
          {cut} more {cut === 1 ? 'source is' : 'sources are'} not shown.{' '}
          <TableStateLink choice={choice} to={{ wide: choice.state.wide + COLUMN_LIMIT }}>
            Show {Math.min(cut, COLUMN_LIMIT)} more
          </TableStateLink>
        </>
      )}
    </p>
  );
}

function Folded({ view, choice, away }: { view: TableView; choice: Choice; away: number }) {
  if (choice.state.all && view.folded.length > 0) {
    return (
      <TableStateLink choice={choice} to={{ all: false }}>
        Hide sources with a single answer
      </TableStateLink>
    );
  }
  if (away === 0) return null;
  return (
    <>
      {away === 1 ? '1 source with a single answer is hidden.' : `${away} sources with a single answer are hidden.`}{' '}
      Their answers still count.{' '}
      <TableStateLink choice={choice} to={{ all: true }}>
        Show all
      </TableStateLink>
    </>
  );
}

/** A table without rows: nothing matches, or nothing is published. */
export function NothingFound({ empty, choice }: { empty: boolean; choice: Choice }) {
  if (empty) return <p className="nothing-found">No question of this event is published yet.</p>;
  return (
    <p className="nothing-found">
      No questions match.{' '}
      <TableStateLink choice={choice} to={{ find: '', verdicts: [] }}>
        Show all questions
      </TableStateLink>
    </p>
  );
}
