const NARROW = new Set(' !"\'()*,./:;I[\\]^_`fijlrt{|}‘’“”–');
const SMALL = new Set('abcdehknopqsuvxyz');
const WIDE = new Set('%@MWmw—…');
/** Beyond the letters of Latin, Greek and Cyrillic. */
const OTHER_SCRIPTS = '\u0530';

/** How wide a letter of our typeface is at most, as a part of the size of the type; figures are tabular. */
function shareOf(letter: string): number {
  if (NARROW.has(letter)) return 0.5;
  if (SMALL.has(letter)) return 0.6;
  if (WIDE.has(letter) || letter >= OTHER_SCRIPTS) return 1.05;
  return letter === letter.toLowerCase() ? 0.68 : 0.78;
}

/** How many pixels a text takes at most: for texts that a server places, which cannot measure them. */
export const textWidth = (text: string, size: number): number =>
  [...text].reduce((sum, letter) => sum + size * shareOf(letter), 0);

/** A text in lines of at most so many pixels. Only a word that is wider than a line is broken. */
export function wrapped(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((one) => broken(one, width, size))) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function broken(word: string, width: number, size: number): readonly string[] {
  const parts = [''];
  for (const letter of word) {
    const longer = `${parts.at(-1)}${letter}`;
    if (textWidth(longer, size) <= width) parts[parts.length - 1] = longer;
    else parts.push(letter);
  }
  return parts;
}
