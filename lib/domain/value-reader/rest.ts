/** What was not understood, as it was written. */
export const restOf = (words: readonly string[]): string => words.join(' ');
