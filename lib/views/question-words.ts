import type { TermWords } from './method-terms';

/** Beside the verdict on the page of a question. */
export const QUESTION_WORDS = {
  gap: 'How far apart two figures are that cannot both be right: as they were stated, and at the least that their words allow.',
  firm: 'A contradiction is firm if it holds however widely the words may be read. Otherwise it rests on how we read a word, and we say on which.',
  tolerance: 'How small a difference does not matter on a question.',
  camps: 'A group of answers that could all be true at once, as large as such a group can be.',
  origin:
    'The body that an answer comes from, however many outlets repeat it. Sources that are not named, or that are a crowd spoken of as one, are counted apart, because nobody can tell how many bodies are behind them.',
  forms:
    'Not everybody who speaks gives an answer. Only a stated value counts as one, and a denial that anything happened.',
  voices:
    'All who were heard: every source with an answer, and every outlet that passed one on. It shows how far an answer travelled, and no verdict uses it.',
} as const satisfies TermWords;
