import { TableStateLink } from './table-state-link';
import type { Choice } from './use-table-state';

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
