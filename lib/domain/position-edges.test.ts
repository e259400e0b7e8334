import { expect, it } from 'vitest';
import { counted, stated } from '@/prisma/factories/values';
import { count, recordOf, said } from './testing/record';
import { assessClaim } from './verdict';

it('a position has what it repeats only if it stands for other statements', () => {
  const claim = count();
  const statements = [
    said('s1', 'a', stated(counted(5))),
    said('s2', 'b', stated(counted(5))),
    said('s3', 'b', stated(counted(5)), { day: 2 }),
  ];
  const { positions } = assessClaim(recordOf([claim], statements), claim, 'latest');
  expect(positions.map(({ statement, repeats }) => [statement.id, repeats])).toEqual([
    ['s1', undefined],
    ['s3', ['s2']],
  ]);
});
