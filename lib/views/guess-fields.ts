/** Under what name, among guesses, the values are that a passage gives on a question. */
export const valuesOn = (claim: string): string => `said on ${claim}`;
