import type { Verdict } from '@/lib/domain/verdict';

/** In the order in which they are tried. */
export const VERDICTS: Record<Verdict, string> = {
  'no value':
    'No source gives an answer that can be compared. Who only rejects a figure gives none; who says that it did not happen gives one.',
  disputed: 'At least two answers cannot both be true. Two sources that speak for one body are enough.',
  'single origin':
    'There are answers, and all of them come from one body, however many outlets repeat it; or all but one do not say where they have theirs.',
  agreed: 'Several bodies answer, and every two of their answers agree.',
  consistent:
    'No two answers exclude each other, and at least two of them do not amount to the same. All could be true at once.',
};

/** The sentences of these verdicts. */
export const verdictWords = (verdicts: readonly Verdict[]): Partial<Record<Verdict, string>> =>
  Object.fromEntries(verdicts.map((verdict) => [verdict, VERDICTS[verdict]]));
