/** No word of a language that the product is written in is longer. */
const LONGEST = 24;

/**
 * Whether a text has a word that no column is wide enough for, which may then break anywhere. It is an attribute's
 * value: true or absent.
 */
export const hasUnbroken = (...texts: readonly (string | undefined)[]): true | undefined =>
  texts.some((text) => text?.split(' ').some(({ length }) => length > LONGEST)) || undefined;

/** At the end of a line a figure is not parted from what it belongs to: "4 Jan", "55 %", "on 1", with a no-break space. */
export const withFiguresWhole = (text: string): string =>
  text.replaceAll(/(?<=\d) (?=[A-Z][a-z]{2}\b|%)|(?<=\bon) (?=\d)/g, '\u00a0');
