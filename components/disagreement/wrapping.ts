/** No word of a language that the product is written in is longer. */
const LONGEST = 24;

/**
 * Whether a text has a word that no column is wide enough for, which may then break anywhere. It is an attribute's
 * value: true or absent.
 */
export const hasUnbroken = (...texts: readonly (string | undefined)[]): true | undefined =>
  texts.some((text) => text?.split(' ').some(({ length }) => length > LONGEST)) || undefined;

/** A figure is not parted from its month or its sign at the end of a line: "4 Jan", "55 %", with a no-break space. */
export const withFiguresWhole = (text: string): string => text.replaceAll(/(?<=\d) (?=[A-Z][a-z]{2}\b|%)/g, '\u00a0');
