import { expect, it } from 'vitest';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { exactly, stated } from '@/prisma/factories/values';
import { timelinePoints } from './timeline-points';

/** On each of this many questions one source speaks on the first day, and another contradicts it on the second. */
function secondDay(many: number) {
  const claims = Array.from({ length: many }, (_, n) => count({ id: `c${n}`, slug: `c${n}` }));
  const statements = claims.flatMap(({ id }, n) => [
    said(`s${2 * n + 1}`, 'a', stated(exactly(10)), { claim: id }),
    said(`s${2 * n + 2}`, 'b', stated(exactly(20)), { claim: id, day: 2 }),
  ]);
  return timelinePoints(recordOf(claims, statements)).points[1];
}

it('lists the first eight verdicts that changed at one time, and counts the rest', () => {
  expect(secondDay(8)?.verdictChanges).toHaveLength(8);
  expect(secondDay(8)?.of).toBeUndefined();
  expect(secondDay(9)).toMatchObject({ of: 9, verdictChanges: { length: 8 } });
});
