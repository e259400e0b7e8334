import type { Claim } from '@/lib/domain/record';
import { stemsIn } from './option-in-passage';

/** A question of the event, and the words of what was said on it already, in any language. */
export type Question = { claim: Claim; said?: readonly string[] };

/** A question made ready for many passages: the stems of its words, each with how much it tells from the other questions. */
export type ReadyQuestion = Question & { own: ReadonlyMap<string, number>; earlier: ReadonlyMap<string, number> };

/** Of what was said on a question, at most so many words count. */
const MOST_SAID = 400;

/** Makes the questions of an event ready. A word that all of them have tells nothing. */
export function readyQuestions(questions: readonly Question[]): readonly ReadyQuestion[] {
  const words = questions.map(({ claim, said = [] }) => ({
    own: new Set(stemsIn(wordsOfClaim(claim).join(' '))),
    earlier: new Set(stemsIn(said.join(' ').slice(0, 20_000)).slice(0, MOST_SAID)),
  }));
  const counts = new Map<string, number>();
  for (const { own, earlier } of words) {
    for (const stem of new Set([...own, ...earlier])) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const all = questions.length;
  const weighed = (stems: ReadonlySet<string>): ReadonlyMap<string, number> =>
    new Map([...stems].map((stem) => [stem, Math.log((all + 1) / (counts.get(stem) ?? 1))] as const));
  return questions.map((question, i) => ({
    ...question,
    own: weighed(words[i]?.own ?? new Set()),
    earlier: weighed(words[i]?.earlier ?? new Set()),
  }));
}

function wordsOfClaim(claim: Claim): string[] {
  const { question, shortName = '', measure, scope, labels = [] } = claim;
  const unit = claim.type === 'number' ? claim.unit : '';
  return [question, shortName, measure, scope, unit, ...labels.map(({ words }) => words)].filter(
    // "How many" is asked of every number.
    (words) => words !== '',
  );
}
