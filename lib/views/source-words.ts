import type { TermWords } from './method-terms';

/** In the card of a source. */
export const SOURCE_WORDS = {
  grades:
    'How reliable a source has been or, apart from that, how credible one statement is, on the scales of the Admiralty code. No comparison uses a grade.',
  fidelity:
    'How many of the statements that an outlet passed on still say what the speaker said, in all events here. It is no grade of the outlet.',
} as const satisfies TermWords;
