import type { Claim } from './record';

/**
 * What is made of one question, kept by whoever asks for the view: `what` names the thing made, `make` makes it where it is
 * not known. What comes back must not be changed.
 */
export type QuestionMemo = <T extends object>(claim: Claim, what: string, make: () => T) => T;

/** Keeps nothing. */
export const makeAll: QuestionMemo = (_claim, _what, make) => make();
