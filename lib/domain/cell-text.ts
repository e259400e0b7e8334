import { CONFIRMS, DECLINES, DENIES, DENIES_NOTHING_NAMED, DENY, NO_VALUE, NOT } from './cell-phrases';
import type { Composition } from './composition';
import { canHappen } from './implied';
import { optionsNamed } from './option-names';
import type { Claim, DocumentId } from './record';
import { readValue } from './value-reader/read-value';
import { cleaned, normOf } from './value-reader/tokens';

/** What a cell says of its question. `said` goes to the value reader as it was typed. */
export type CellText =
  | { form: 'stated'; said: string }
  | { form: 'confirmed' }
  | { form: 'declined' }
  | { form: 'denied'; rejects: 'that it happened' | 'nothing in particular' }
  | { form: 'denied'; rejects: 'value'; said: string }
  | { form: 'empty' };

/** A cell that says something. */
export type CellSaid = Exclude<CellText, { form: 'empty' }>;

/** In characters. What is longer is no cell that is logged. */
export const LONGEST_CELL = 500;

/**
 * What is typed into one cell means, before the value reader sees it: in a table there is no field for the form of a
 * statement, so words are typed for it ("confirms, no number", "declined", "denies", "denies 500"), and sheets have
 * marks for no value ("n/a", "–"). The forms are those of method.md, "Forms of a statement".
 *
 * Nothing is guessed. A cell is compared whole with the lists of `cell-phrases`, without regard to capitals, white space
 * and a full stop at its end; everything else is a value that is stated, its words unchanged. What answers the question
 * comes first: an option named "denied" is that option, "confirmed" is a yes where yes or no is asked, and of free text
 * only no value and declining are told apart from what was said. That it happened is confirmed and denied only where one
 * can say so (`canHappen`): elsewhere "confirms" is left to the reader, which refuses it, and "denies" rejects nothing in
 * particular. "Not" denies only a figure or an option ("not 500"): "not only 500" and "not less than 500" do not.
 *
 * `text` is at most as long as a field allows (lib/schemas/typed.ts). Never throws.
 */
export function cellText(text: string, claim: Claim): CellText {
  const words = comparedAs(text);
  if (words === '') return { form: 'empty' };
  if (answersItself(text, claim)) return { form: 'stated', said: text };
  if (SAYS.get(words) === 'no value') return { form: 'empty' };
  if (SAYS.get(words) === 'declines') return { form: 'declined' };
  if (SAYS.get(words) === 'denies nothing named') return { form: 'denied', rejects: 'nothing in particular' };
  if (claim.type === 'text') return { form: 'stated', said: text };
  if (SAYS.get(words) === 'confirms' && canHappen(claim)) return { form: 'confirmed' };
  if (SAYS.get(words) === 'denies') {
    return { form: 'denied', rejects: canHappen(claim) ? 'that it happened' : 'nothing in particular' };
  }
  const denied = deniedValue(text.trim(), claim);
  return denied === undefined ? { form: 'stated', said: text } : { form: 'denied', rejects: 'value', said: denied };
}

type Says = 'confirms' | 'declines' | 'denies' | 'denies nothing named' | 'no value';

const LISTS: readonly (readonly [Says, readonly string[]])[] = [
  ['confirms', CONFIRMS],
  ['declines', DECLINES],
  ['denies', DENIES],
  ['denies nothing named', DENIES_NOTHING_NAMED],
  ['no value', NO_VALUE],
];
const SAYS: ReadonlyMap<string, Says> = new Map(
  LISTS.flatMap(([says, phrases]) => phrases.map((phrase): [string, Says] => [phrase, says])),
);

/** No phrase is longer, and a longer text need not be normalised. */
const LONGEST = 60;

/** The form in which a cell is compared with the phrases. A full stop is left where it is all there is. */
function comparedAs(text: string): string {
  const all = text.trim();
  if (all.length > LONGEST) return all;
  const plain = normOf(cleaned(all)).replaceAll(/\s+/gu, ' ');
  if (plain === '' || SAYS.has(plain)) return plain;
  return plain.endsWith('.') ? plain.slice(0, -1).trimEnd() : plain;
}

/** Whether the words are an answer of the question itself: an option by its name, or a yes or a no. */
function answersItself(text: string, claim: Claim): boolean {
  if (claim.type === 'category') return optionsNamed(text, claim).length > 0;
  return claim.type === 'yes-no' && readValue(text, { claim, zone: 'UTC' }).kind === 'read';
}

/** The words of the value that a cell denies: those behind "denies", or behind a "not" before a figure or an option. */
function deniedValue(text: string, claim: Claim): string | undefined {
  const space = text.search(/\s/u);
  if (space < 0) return undefined;
  const [first, rest] = [normOf(text.slice(0, space)), text.slice(space).trim()];
  if (DENY.includes(first)) return rest;
  return NOT.includes(first) && isFigureOrOption(rest, claim) ? rest : undefined;
}

const isFigureOrOption = (text: string, claim: Claim): boolean =>
  claim.type === 'category' ? optionsNamed(text, claim).length > 0 : /^\p{Nd}/u.test(text);

/** What repeats from cell to cell: when it was said, in which language the words are, and in which documents it stands. */
export type Repeated = {
  saidAt: string;
  /** Nobody knows when: then `saidAt` is the day of the first document that has it. */
  dateNotKnown: boolean;
  language: string;
  documents: readonly DocumentId[];
};

/**
 * What was typed into a cell as the composer has it, of scope `same`. The words on record are those of the cell; which
 * reading of them was confirmed is `confirmed` (`offerKey`).
 */
export function cellComposition(
  text: string,
  cell: CellSaid,
  { saidAt, dateNotKnown, language, documents }: Repeated,
  confirmed?: string,
): Composition {
  return {
    ...cell,
    ...(confirmed !== undefined && { confirmed }),
    counted: false,
    named: [],
    scope: 'same',
    saidAt,
    dateNotKnown,
    origin: 'its own',
    repeats: [],
    wording: { kind: 'paraphrase', words: text.trim(), language },
    documents,
  };
}
