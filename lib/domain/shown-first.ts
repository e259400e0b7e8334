import { type Ended, type History, latestOfEach } from './history';
import { givesValueItself } from './implied';
import type { Statement } from './record';
import { isComparable, type Said } from './said';
import { isSameScope } from './same-again';

/**
 * Which of the things that a source holds is shown first (method.md, "What a source holds"): the latest value of scope
 * `same`, on a running claim of the latest time; of these one that gives a range, and whose time is known, where there is
 * one. A source without one is shown by the latest of what else it holds: values before confirmations and denials. `held`
 * is what one source holds on a claim, in the order said.
 */
export function shownFirst<S extends Said>(held: readonly S[]): S | undefined {
  return held
    .toSorted((a, b) => rankOf(a) - rankOf(b) || compareTimes(a, b) || held.indexOf(a) - held.indexOf(b))
    .at(-1);
}

/** The higher the earlier shown. */
function rankOf(said: Said): number {
  const gives = givesValueItself(said.statement.content);
  const isOwn = said.statement.scope.relation === 'same';
  const isDated = !said.statement.saidAtNotKnown;
  return 8 * Number(gives) + 4 * Number(isOwn) + 2 * Number(isComparable(said)) + Number(isDated);
}

function compareTimes({ countsAsOf: a }: Said, { countsAsOf: b }: Said): number {
  return a.last - b.last || a.first - b.first;
}

/**
 * What the source replaced of the same scope before, in order: every move, without updates. Of several that one statement
 * replaced (a total that is corrected) the latest. Nothing that was taken back: it is told with the withdrawal, and what
 * is said after that is new.
 */
export function replacedInScope(statement: Statement, { ended, takenBack }: History): readonly Ended[] {
  const replaced = ended.filter(
    ({ statement: was, how }) =>
      how === 'replaced' &&
      isSameScope(was.scope, statement.scope) &&
      (!takenBack.has(was.id) || takenBack.has(statement.id)),
  );
  return latestOfEach(replaced, ({ by }) => by.id);
}
