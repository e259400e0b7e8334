import type { Asked, RevisionState, Standing } from '@/lib/domain/review';
import type { Verdict } from '@/lib/domain/verdict';
import { instantDay, instantTime } from './dates';
import { VERDICT_LABELS } from './verdict-labels';

type Named = { id: string; pseudonym: string };

/** Since when something waits, who wrote it, who asked something of it, and which verdict publishing it would change. */
export type TurnTold = {
  since: Date;
  author?: Named;
  asker?: Named;
  move?: { question: string; before: Verdict; after: Verdict };
};

type Line = { state: RevisionState; standing: Standing; asked?: Asked };

/**
 * Whose turn it is, since when, and why: "Waits for an editor other than desk-rita since 2 Jan 2023, 14:05 (UTC): publishing
 * it would make “killed” disputed." Undefined where nothing is open. Takes the id of whoever reads it.
 */
export function turnText(line: Line, turn: TurnTold, reader: string): string | undefined {
  const told = turnOf(line, turn, reader);
  if (told === undefined) return undefined;
  const at = turn.since.toISOString();
  return `Waits for ${told.whom} since ${instantDay(at, 'UTC')}, ${instantTime(at, 'UTC')}: ${told.why}.`;
}

function turnOf({ state, standing, asked }: Line, turn: TurnTold, reader: string) {
  const name = (one: Named | undefined) =>
    one === undefined ? 'somebody before there were accounts' : one.id === reader ? 'you' : one.pseudonym;
  if (state === 'submitted') return { whom: `an editor other than ${name(turn.author)}`, why: whyText(standing, turn) };
  if (asked !== undefined) {
    return { whom: `an editor other than ${name(turn.asker)}`, why: `its ${asked.for} is asked for` };
  }
  const author = name(turn.author);
  const whom = author === 'you' ? 'you' : `${author}, who wrote it,`;
  if (state === 'returned') return { whom, why: 'it was returned' };
  return state === 'draft' ? { whom, why: 'it is not submitted yet' } : undefined;
}

/** Why it is looked at before others: what publishing would do. */
function whyText(standing: Standing, { move }: TurnTold): string {
  if (move !== undefined) return `publishing it ${moveText(move)}`;
  return standing === 'shown' ? 'it changes something that readers see' : 'readers do not see it yet';
}

const moveText = ({ question, before, after }: NonNullable<TurnTold['move']>): string =>
  after === 'disputed'
    ? `would make “${question}” disputed`
    : `would move “${question}” from “${VERDICT_LABELS[before]}” to “${VERDICT_LABELS[after]}”`;
