import { describe, expect, it } from 'vitest';
import { exactly, stated } from '@/prisma/factories/values';
import type { QuestionMemo } from './question-memo';
import type { Claim } from './record';
import { count, dayOf, passedOn, recordOf, said } from './testing/record';
import { dayBeforeAll, lastSaidBy, momentAt, timelineOf, verdictChangesAt } from './timeline-points';

const five = stated(exactly(5));
/** Keeps what is made, for each claim by the name of what it is. */
function keepAll(): QuestionMemo {
  const kept = new Map<string, object>();
  return <T extends object>({ id }: Claim, what: string, make: () => T): T => {
    const key = `${id} ${what}`;
    const made = (kept.get(key) as T | undefined) ?? make();
    kept.set(key, made);
    return made;
  };
}

const none = recordOf([count()], []);

describe('the stops of a record', () => {
  it('are a day at the end of one in the zone, else an instant to the minute, or to the second', () => {
    const at = (instant: string) => momentAt(Date.parse(instant), 'Europe/Moscow');
    expect(at('2023-01-02T20:59:59.999Z')).toEqual({ precision: 'day', on: '2023-01-02', zone: 'Europe/Moscow' });
    expect(at('2023-01-02T21:00:00Z')).toMatchObject({ precision: 'minute', at: '2023-01-02T21:00:00Z' });
    expect(at('2023-01-02T14:30:00Z')).toMatchObject({ precision: 'minute', at: '2023-01-02T14:30:00Z' });
    expect(at('2023-01-02T14:30:05Z')).toMatchObject({ precision: 'second', at: '2023-01-02T14:30:05Z' });
  });

  it('are none of an empty record, before which there is no day', () => {
    expect(timelineOf(none, 10)).toEqual([]);
    expect(dayBeforeAll(none)).toBeUndefined();
    expect(lastSaidBy(none, { precision: 'day', on: '2023-01-01', zone: 'UTC' })).toBe('before all');
  });

  it('are as of the latest once nothing was said after', () => {
    const two = recordOf([count()], [said('s1', 'a', five, { day: 1 }), said('s2', 'b', five, { day: 3 })]);
    const on = (day: number) => ({ precision: 'day' as const, on: dayOf(day), zone: 'UTC' });
    expect(lastSaidBy(two, on(2))).toEqual(on(1));
    expect(lastSaidBy(two, on(3))).toBe('latest');
    expect(lastSaidBy(two, on(9))).toBe('latest');
  });

  it('begin after the day before the first thing said or passed on', () => {
    const published = { publishedAt: { precision: 'day' as const, on: '2022-12-31', zone: 'UTC' } };
    const record = recordOf([count()], [said('s1', 'a', five, { day: 1 })], {
      renderings: [passedOn('r1', 's1', 'x', five, published)],
    });
    expect(dayBeforeAll(recordOf([count()], record.statements))).toMatchObject({ precision: 'day', on: '2022-12-31' });
    expect(dayBeforeAll(record)).toMatchObject({ precision: 'day', on: '2022-12-30' });
  });
});

describe('the verdicts that change at the stops', () => {
  it('are the same from what was kept, for other stops of the record as well', () => {
    const claim = count();
    const record = recordOf(
      [claim],
      [
        said('s1', 'a', five, { day: 1 }),
        said('s2', 'b', five, { day: 2 }),
        said('s3', 'c', stated(exactly(9)), { day: 4 }),
      ],
    );
    const memo = keepAll();
    const all = timelineOf(record, 10);
    for (const points of [all.slice(0, 2), all, all.slice(1), all.slice(0, 2)]) {
      const kept = verdictChangesAt(record, points, memo);
      expect(kept).toEqual(verdictChangesAt(record, points));
    }
    expect(verdictChangesAt(record, all, memo).map((changes) => changes.map(({ to }) => to))).toEqual([
      [],
      ['agreed'],
      ['disputed'],
    ]);
  });
});
