import { PAGE_SIZE } from '@/lib/views/table-query';
import type { TableView } from './table-columns';
import type { Choice } from './use-table-state';

type Props = Pick<TableView, 'total'> & {
  choice: Choice;
  /** Also with scripts: the turned table fetches nothing as it is scrolled. */
  always?: boolean;
};

/**
 * Links to the parts of an event with many questions, for readers without scripts, which would fetch rows as the table
 * is scrolled. Hidden if there are scripts (controls.css).
 */
export function RowPager({ total: { chosen, from }, choice, always = false }: Props) {
  const [before, after] = [from - PAGE_SIZE, from + PAGE_SIZE];
  if (from === 0 && after >= chosen) return null;
  return (
    <nav aria-label="Further questions" className="parts" data-always={always || undefined}>
      {from > 0 && (
        <a href={choice.hrefOf({ from: Math.max(0, before) })} rel="prev">
          {partText(Math.max(0, before), chosen)}
        </a>
      )}
      <span>
        {partText(from, chosen)} of {chosen}
      </span>
      {after < chosen && (
        <a href={choice.hrefOf({ from: after })} rel="next">
          {partText(after, chosen)}
        </a>
      )}
    </nav>
  );
}

/** "Questions 31 to 60". */
const partText = (from: number, all: number): string =>
  from >= all ? 'No question' : `Questions ${from + 1} to ${Math.min(all, from + PAGE_SIZE)}`;
