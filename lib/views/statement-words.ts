import type { TermWords } from './method-terms';

/** Beside a statement that is shown whole. */
export const STATEMENT_WORDS = {
  'implied-range':
    'What the words leave open as an answer to the question that was asked. Only such ranges are ever compared.',
  hedges:
    'Words that tell how sure a source is, such as “a realistic possibility”. They are always shown, and what such a statement contradicts is not firm.',
  scope:
    'Two figures that count different things can both be right: the dead of one building, and the dead and wounded of a town.',
  echo: 'It gives the value as its own and names who gave it first. It is shown and counted as a voice, and not compared: what it repeats is compared already.',
  chain:
    'The way of a statement to us, link by link. A link is cited where the outlet says from whom it has the words, and inferred where we conclude it.',
} as const satisfies TermWords;
