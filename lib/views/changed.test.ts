import { describe, expect, it } from 'vitest';
import type { Moment } from '@/lib/domain/record';
import { count, recordOf, said } from '@/lib/domain/testing/record';
import { exactly, stated } from '@/prisma/factories/values';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { changedView } from './changed';

const day = (on: string): Moment => ({ precision: 'day', on, zone: 'Europe/Moscow' });

describe('what changed on Makiivka', () => {
  it('from 2 to 4 January: the ministry moved, and the gap with it', () => {
    const { since, until, claims } = changedView(makiivka, day('2023-01-02'), day('2023-01-04'), '4 Jan 2023');
    expect([since, until]).toEqual(['2 Jan 2023', '4 Jan 2023']);
    expect(claims.find(({ claim }) => claim === 'killed')).toMatchObject({
      from: 'disputed',
      to: 'disputed',
      lines: expect.arrayContaining([
        'Russian Ministry of Defence: 63 → 89',
        'at least 5.7 times apart → at least 4 times apart',
      ]),
    });
  });

  it('from 1 to 2 January: a verdict changed, and who came is named with the value', () => {
    const { claims } = changedView(makiivka, day('2023-01-01'), day('2023-01-02'), '2 Jan 2023');
    const killed = claims.find(({ claim }) => claim === 'killed');
    expect(killed).toMatchObject({ from: 'single origin', to: 'disputed' });
    expect(killed?.lines).toEqual(
      expect.arrayContaining(['Russian Ministry of Defence: 63', 'Boris Rozhin: denies 500']),
    );
  });

  it('is empty between two times with nothing in between', () => {
    expect(changedView(makiivka, day('2023-01-05'), day('2023-01-06'), '').claims).toEqual([]);
  });
});

it('says that a source took something back', () => {
  const record = recordOf(
    [count({ slug: 'killed' })],
    [said('s1', 'a', stated(exactly(63))), said('s2', 'a', { form: 'withdrawn' }, { day: 2 })],
  );
  const [change] = changedView(record, { ...day('2023-01-01'), zone: 'UTC' }, 'latest', 'now').claims;
  expect(change?.lines).toEqual(['a no longer says 63']);
});

it('says the same again without moving', () => {
  const record = recordOf(
    [count({ slug: 'killed' })],
    [
      said('s1', 'a', stated(exactly(63))),
      said('s2', 'a', stated(exactly(63)), { day: 2 }),
      said('s3', 'a', stated(exactly(89)), { day: 3 }),
    ],
  );
  const since = (on: string) => ({ ...day(on), zone: 'UTC' });
  expect(changedView(record, since('2023-01-01'), since('2023-01-02'), '').claims).toEqual([]);
  const [change] = changedView(record, since('2023-01-02'), 'latest', '').claims;
  expect(change?.lines).toEqual(['a: 63 → 89']);
});
