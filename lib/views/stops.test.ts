import { expect, it } from 'vitest';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { exactly, stated } from '@/prisma/factories/values';
import { stopViews } from './stops';

/** Of that many questions one source speaks on the first day, and another says otherwise on the second. */
function secondDay(many: number) {
  const claims = Array.from({ length: many }, (_, n) => count({ id: `c${n}`, slug: `c${n}` }));
  const statements = claims.flatMap(({ id }, n) => [
    said(`s${2 * n + 1}`, 'a', stated(exactly(10)), { claim: id }),
    said(`s${2 * n + 2}`, 'b', stated(exactly(20)), { claim: id, day: 2 }),
  ]);
  return stopViews(recordOf(claims, statements)).stops[1];
}

it('tells few of many verdicts that turned at one time, and how many they were', () => {
  expect(secondDay(8)?.turned).toHaveLength(8);
  expect(secondDay(8)?.of).toBeUndefined();
  expect(secondDay(9)).toMatchObject({ of: 9, turned: { length: 8 } });
});
