import { expect, it } from 'vitest';
import { counted, fewerThanSaid, moreThanSaid, stated } from '@/prisma/factories/values';
import { changesFrom } from './changes';
import { count, recordOf, said } from './testing/record';
import { assessEvent } from './verdict';

it('a claim changes if only who is in which camp does, because figures elsewhere did that it refers to', () => {
  const reading = (low: number, high: number) =>
    assessEvent(
      recordOf(
        [count(), count({ id: 'd' })],
        [
          said('s1', 'a', stated(counted(low)), { claim: 'd' }),
          said('s2', 'b', stated(counted(high)), { claim: 'd' }),
          said('s3', 'c', stated(counted(10)), { day: 2 }),
          said('s4', 'd', stated(counted(20)), { day: 2 }),
          said('s5', 'e', stated(moreThanSaid('s1')), { day: 2 }),
          said('s6', 'f', stated(fewerThanSaid('s2')), { day: 2 }),
        ],
      ),
      'latest',
    ).claims;
  const [change] = changesFrom(reading(5, 15), reading(15, 25)).filter(({ claim }) => claim.id === 'c');
  const camps = (of: 'before' | 'after') =>
    change?.[of].camps.map(({ positions }) => positions.map(({ statement }) => statement.id));
  expect(camps('before')).toEqual([
    ['s3', 's5', 's6'],
    ['s4', 's5'],
  ]);
  expect(camps('after')).toEqual([
    ['s3', 's6'],
    ['s4', 's5', 's6'],
  ]);
  expect(change).toMatchObject({ added: [], replaced: [], gone: [], moves: [] });
  expect(change?.before.contradictingPairs).toBe(change?.after.contradictingPairs);
});
