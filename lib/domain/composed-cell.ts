import { type CellSaid, cellComposition, cellText, type Repeated } from './cell-text';
import {
  type Beside,
  type ComposedStatement,
  type CompositionProblem,
  composeStatement,
  isSure,
  type Offered,
} from './composition';
import { offerKey } from './offers';
import { readValue } from './value-reader/read-value';
import type { Reading } from './value-reader/reading';

/** What a cell becomes. `confirmed` is the reading of its value, where it has one. */
export type ComposedCell =
  | { is: 'empty' }
  | { is: 'made'; cell: CellSaid; made: ComposedStatement; confirmed?: string }
  /** A person says which reading is meant, or that the only one is; of an only one, what it would say. */
  | { is: 'to confirm'; cell: CellSaid; offered: Offered; would?: ComposedStatement }
  | { is: 'refused'; cell: CellSaid; problems: readonly CompositionProblem[] };

/**
 * Makes a statement of what stands in a cell. Words that are read whole, in one way, with nothing assumed but facts of the
 * event (`sure`, value-reader/reading) need no confirming: whoever puts the cell in has seen what it says. Any other reading
 * counts only if it is confirmed (`confirmed`, an `offerKey`). Rule: method.md, "Values".
 */
export function composeCell(text: string, repeated: Repeated, beside: Beside, confirmed?: string): ComposedCell {
  const cell = cellText(text, beside.claim);
  if (cell.form === 'empty') return { is: 'empty' };
  const once = { ...beside, read: readOnce(beside.read ?? readValue) };
  const composed = (key: string | undefined) => composeStatement(cellComposition(text, cell, repeated, key), once);
  const first = composed(confirmed);
  if (first.made) return { is: 'made', cell, made: first.made, ...(confirmed !== undefined && { confirmed }) };
  const { offered, problems } = first;
  const isUnconfirmed = problems.every(({ why }) => why === 'not confirmed');
  if (!isUnconfirmed || offered === undefined || offered.offers.length === 0) return { is: 'refused', cell, problems };
  const [only, ...others] = offered.offers;
  const key = only === undefined || others.length > 0 ? undefined : offerKey(only);
  const would = key === undefined ? undefined : composed(key).made;
  if (would && confirmed === undefined && isSure(offered))
    return { is: 'made', cell, made: would, ...(key !== undefined && { confirmed: key }) };
  return { is: 'to confirm', cell, offered, ...(would && { would }) };
}

/** The same words of the same cell are not read twice. */
function readOnce(read: typeof readValue): typeof readValue {
  let known: { words: string; reading: Reading } | undefined;
  return (words, context) => {
    if (known?.words !== words) known = { words, reading: read(words, context) };
    return known.reading;
  };
}
