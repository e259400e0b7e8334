/** A piece of a line of print: its text in the order in which it is read, and where it begins and ends, from the left. */
export type Piece = { text: string; left: number; right: number };

const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** Letters of other scripts, and digits of the West: within a line from right to left they run from left to right. */
const LEFT_TO_RIGHT = /[\p{L}0-9]/u;

const isRightToLeft = (text: string): boolean => RIGHT_TO_LEFT.test(text) && !/[\p{Nd}]/u.test(text);

/**
 * The pieces of a line in the order in which they are read. Programs write a line of Arabic from left to right as often
 * as from right to left: where most letters are of such a script, pieces are ordered by their place from the right, and
 * what runs the other way within it (a name, a figure) from the left. Other lines stay as they are.
 */
export function inReadingOrder<T extends Piece>(pieces: readonly T[]): readonly T[] {
  if (!isLineFromRight(pieces.map(({ text }) => text).join(''))) return pieces;
  const fromRight = [...pieces].sort((one, other) => other.left - one.left);
  const ordered: T[] = [];
  let against: T[] = [];
  const turn = () => {
    // Blanks around what runs the other way stay outside of it.
    const last = against.findLastIndex(({ text }) => runsAgainst(text));
    ordered.push(...against.slice(0, last + 1).reverse(), ...against.slice(last + 1));
    against = [];
  };
  for (const piece of fromRight) {
    if (runsAgainst(piece.text) || (against.length > 0 && piece.text.trim() === '')) against.push(piece);
    else {
      turn();
      ordered.push(piece);
    }
  }
  turn();
  return ordered;
}

const runsAgainst = (text: string): boolean => LEFT_TO_RIGHT.test(text) && !RIGHT_TO_LEFT.test(text);

/** Whether more letters of a line are of a script from right to left than of others. */
export function isLineFromRight(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  let balance = 0;
  for (const letter of text) {
    if (isRightToLeft(letter)) balance += 1;
    else if (/\p{L}/u.test(letter)) balance -= 1;
  }
  return balance > 0;
}

/**
 * Two lines of a paragraph as one text. A hyphen at the end of a line may be the word's own ("twenty-⏎five") or only the
 * line's ("re-⏎vised"), which nothing tells: the line end stays behind it, and whoever looks for a quote leaves both
 * out. Other lines are joined by a blank, also where the print has lost it ("or⏎convoys").
 */
export const joinedLines = (one: string, next: string): string =>
  /\p{L}[-\u00ad\u2010]$/u.test(one.slice(-3)) && /^\p{L}/u.test(next) ? `${one}\n${next}` : `${one} ${next}`;
