import { expect, it } from 'vitest';
import {
  counted,
  denied,
  deniedStatement,
  deniedThatItHappened,
  fewerThanSaid,
  moreThanSaid,
  stated,
} from '@/prisma/factories/values';
import { changesFrom } from './changes';
import { count, recordOf, said } from './testing/record';
import type { Content } from './value';
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

it('a claim changes if two take each other’s place in the camps, though as many are in each', () => {
  const reading = (one: number, other: number) =>
    assessEvent(
      recordOf(
        [count(), count({ id: 'd' })],
        [
          said('s1', 'a', stated(counted(one)), { claim: 'd' }),
          said('s2', 'b', stated(counted(other)), { claim: 'd' }),
          said('s3', 'c', stated(counted(10)), { day: 2 }),
          said('s4', 'd', stated(fewerThanSaid('s1')), { day: 2 }),
          said('s5', 'e', stated(fewerThanSaid('s2')), { day: 2 }),
        ],
      ),
      'latest',
    ).claims;
  const changes = changesFrom(reading(15, 5), reading(5, 15));
  expect(changes.map(({ claim }) => claim.id)).toEqual(['c', 'd']);
});

it('a claim changes if what is denied does, and if the distance is told in another way', () => {
  const reading = (denial: Content, claim = count()) =>
    assessEvent(
      recordOf(
        [claim],
        [said('s1', 'a', stated(counted(5))), said('s2', 'b', stated(counted(9))), said('s3', 'c', denial)],
      ),
      'latest',
    ).claims;
  const replaced = (before: Content, after: Content) =>
    changesFrom(reading(before), reading(after)).flatMap((change) => change.replaced.map(({ now }) => now.id));
  expect(replaced(deniedStatement('s1'), deniedStatement('s2'))).toEqual(['s3']);
  expect(replaced(denied(), deniedThatItHappened)).toEqual(['s3']);
  expect(replaced(deniedStatement('s1'), deniedStatement('s1'))).toEqual([]);
  const withoutZero = changesFrom(reading(denied()), reading(denied(), count({ lowerBound: 'none' })));
  expect(withoutZero.map(({ before, after }) => [before.gap.kind, after.gap.kind])).toEqual([['ratio', 'difference']]);
});

it('a claim changes if what is said is no longer hedged, so that its dispute is firm', () => {
  const reading = (more: { hedge?: string }) =>
    assessEvent(
      recordOf([count()], [said('s1', 'a', stated(counted(5))), said('s2', 'b', stated(counted(9)), more)]),
      'latest',
    ).claims;
  const [change] = changesFrom(reading({ hedge: 'perhaps' }), reading({}));
  expect([change?.before.howDisputed.isFirm, change?.after.howDisputed.isFirm]).toEqual([false, true]);
});

it('a move is told beside one that it has in part in common with', () => {
  const reading = (...days: readonly number[]) =>
    assessEvent(
      recordOf(
        [count()],
        days.map((day) => said(`s${day}`, 'a', stated(counted(day)), { day })),
      ),
      'latest',
    ).claims;
  const [change] = changesFrom(reading(1, 3), reading(1, 2, 3));
  expect(change?.moves.map(({ from, to }) => `${from.id} to ${to.id}`)).toEqual(['s1 to s2', 's2 to s3']);
});
