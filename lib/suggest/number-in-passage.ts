import type { Claim } from '@/lib/domain/record';
import { answers, asked } from '@/lib/domain/value-reader/measures';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { ReadingContext } from '@/lib/domain/value-reader/reading';
import { countedOf } from './counted';
import type { Figure } from './figures';

/** A figure that may answer a claim: `counts` is the word that says so, as the document has it. */
export type NumberWords = Figure & { counts?: string; answer: 'yes' | 'perhaps' | 'not said' };

/**
 * Those of the figures that may answer a claim, the likeliest first; a number of something else is none. Whether the value
 * reader reads one is for `readable` to say.
 */
export function numbersFor(figures: readonly Figure[], claim: Claim): readonly NumberWords[] {
  return figures
    .flatMap((figure): NumberWords[] => {
      const counted = countedBy(figure, claim);
      return counted.answer === 'no' ? [] : [{ ...figure, ...counted, answer: counted.answer }];
    })
    .sort((a, b) => RANK[b.answer] - RANK[a.answer] || Number(b.isRange) - Number(a.isRange));
}

/** Whether the value reader reads what would be put into the field. */
export const isReadable = ({ said }: Figure, context: ReadingContext): boolean =>
  readValue(said, context).kind !== 'not read';

const RANK = { yes: 2, perhaps: 1, 'not said': 0 } as const;

/** Whether what a number counts is what a claim asks for. */
function countedBy(
  { near, next }: Figure,
  claim: Claim,
): { answer: 'yes' | 'perhaps' | 'no' | 'not said'; counts?: string } {
  const { own, isSpecific } = asked(claim);
  // A word of the claim's own measure or unit directly behind.
  const isOwn = !isSpecific && next !== undefined && next.norm.length > 2 && own.has(next.norm);
  if (isOwn) return { answer: 'yes', counts: next.text };
  const telling = countedOf(near);
  return telling === undefined
    ? { answer: 'not said' }
    : { answer: answers(telling.measure, claim), counts: telling.words };
}
