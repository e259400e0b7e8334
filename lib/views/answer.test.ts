import { expect, it } from 'vitest';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { exactly, stated } from '@/prisma/factories/values';
import { eventView } from './event';

/** This many questions, each with figures from two sources that cannot both be right. */
function alsoDisputed(many: number): string | undefined {
  const claims = Array.from({ length: many }, (_, n) =>
    count({ id: `c${n}`, slug: `c${n}`, position: n, question: `How many in ${n}?` }),
  );
  const statements = claims.flatMap(({ id }, n) => [
    said(`s${2 * n + 1}`, 'a', stated(exactly(10)), { claim: id }),
    said(`s${2 * n + 2}`, 'b', stated(exactly(20)), { claim: id }),
  ]);
  const sentences = eventView(recordOf(claims, statements), 'latest', new Map()).answer;
  return sentences.map((phrases) => phrases.map(({ text }) => text).join('')).find((text) => text.startsWith('Also'));
}

it('names the first of many disputed questions, and counts the others', () => {
  expect(alsoDisputed(8)).toMatch(/“How many in 6\?” and “How many in 7\?”$/);
  expect(alsoDisputed(9)).toMatch(/“How many in 5\?”, “How many in 6\?” and two other questions\.$/);
});
