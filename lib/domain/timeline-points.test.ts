import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { about, exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { recordAsOf } from './as-of';
import { countsFrom } from './moment';
import type { EventRecord, Moment } from './record';
import { RUNS, records } from './testing/arbitraries';
import { count, passedOn, recordOf, said } from './testing/record';
import { lastSaidBy, momentAt, timelineOf, verdictChangesAt } from './timeline-points';
import { assessEvent } from './verdict';

const day = (on: string): Moment => ({ precision: 'day', on, zone: 'Europe/Moscow' });
const asWritten = (moment: Moment): string => ('at' in moment ? moment.at : moment.on);

/** Reads every verdict again as of every stop: the same result as `verdictChangesAt`, with more work. */
function turnsByBruteForce(record: EventRecord): string[][] {
  const verdicts = timelineOf(record, 1000).map(({ asOf }) => assessEvent(record, asOf).claims);
  return verdicts.map((readings, index) =>
    readings.flatMap(({ claim, verdict }, row) => {
      const before = verdicts[index - 1]?.[row]?.verdict ?? verdict;
      return before === verdict ? [] : [`${claim.id}: ${before} > ${verdict}`];
    }),
  );
}
const turnsOf = (record: EventRecord): string[][] =>
  verdictChangesAt(record, timelineOf(record, 1000)).map((changes) =>
    changes.map(({ claim, from, to }) => `${claim.id}: ${from} > ${to}`),
  );

describe('the stops of a record', () => {
  it('are the times at which something was said or passed on, days as days', () => {
    expect(timelineOf(makiivka, 48).map(({ asOf }) => asWritten(asOf))).toEqual(
      expect.arrayContaining(['2023-01-01', '2023-01-02', '2023-01-04']),
    );
  });

  it('between two of them the record reads as at the earlier', () => {
    fc.assert(
      fc.property(records, fc.integer({ min: 0, max: 40 }), ({ record }, of) => {
        const asOf = momentAt(Date.UTC(2023, 0, of + 1) - 1, 'UTC');
        const last = lastSaidBy(record, asOf);
        const then = recordAsOf(record, asOf);
        expect(last === 'before all' ? [] : recordAsOf(record, last).statements).toEqual(then.statements);
        expect(last === 'before all' ? [] : recordAsOf(record, last).renderings).toEqual(then.renderings);
      }),
      RUNS,
    );
  });

  it('whatever time is asked for, it is read as one of them', () => {
    fc.assert(
      fc.property(
        records,
        fc.date({ min: new Date(0), max: new Date('2030-01-01'), noInvalidDate: true }),
        ({ record }, then) => {
          const last = lastSaidBy(record, { precision: 'minute', at: then.toISOString(), zone: 'UTC' });
          const points = timelineOf(record, 1000).map(({ asOf }) => asOf);
          expect(['latest', 'before all', ...points]).toContainEqual(last);
          expect(last === 'latest' || last === 'before all' || last !== points.at(-1)).toBe(true);
        },
      ),
      RUNS,
    );
  });

  it('are no more than asked for: by day, by month, by year, and of those the last', () => {
    const at = (on: string): Moment => ({ precision: 'minute', at: on, zone: 'UTC' });
    const times = ['2023-01-01T10:00:00Z', '2023-01-01T11:00:00Z', '2023-01-02T10:00:00Z', '2024-03-01T10:00:00Z'];
    const record = recordOf(
      [count()],
      times.map((time, index) => said(`s${index}`, 'a', stated(exactly(index)), { saidAt: at(time) })),
    );
    const written = (most: number) => timelineOf(record, most).map(({ asOf }) => asWritten(asOf));
    expect(written(4)).toEqual(times);
    expect(written(3)).toEqual(['2023-01-01', '2023-01-02', '2024-03-01']);
    expect(written(2)).toEqual(['2023-01-31', '2024-03-31']);
    expect(written(1)).toEqual(['2024-12-31']);
  });

  it('include renderings, and an empty record has none', () => {
    const later = passedOn('r1', 's1', 'bbc', stated(exactly(1)));
    const record = recordOf([count()], [said('s1', 'a', stated(exactly(1)))], { renderings: [later] });
    expect(timelineOf(record, 9).map(({ asOf }) => asWritten(asOf))).toEqual(['2023-01-01', '2023-01-02']);
    expect(timelineOf(recordOf([count()], []), 9)).toEqual([]);
    expect(lastSaidBy(recordOf([count()], []), day('2023-01-01'))).toBe('before all');
  });
});

describe('the turns at each stop', () => {
  it('are those found by reading every verdict again', () => {
    fc.assert(
      fc.property(records, ({ record }) => {
        expect(turnsOf(record)).toEqual(turnsByBruteForce(record));
      }),
      RUNS,
    );
    expect(turnsOf(makiivka)).toEqual(turnsByBruteForce(makiivka));
  });

  it('include changes through a statement on another claim', () => {
    const [a, b] = [count({ id: 'c' }), count({ id: 'd' })];
    const record = recordOf(
      [a, b],
      [
        said('s1', 'x', stated(about(400))),
        said('s2', 'y', stated(exactly(500)), { claim: 'd' }),
        said('s3', 'z', stated(fewerThanSaid('s1')), { claim: 'd' }),
        said('s4', 'x', { form: 'withdrawn' }, { day: 2 }),
      ],
    );
    expect(turnsOf(record)).toEqual([[], ['c: single origin > no value', 'd: disputed > single origin']]);
  });

  it('of Makiivka: the killed became disputed on 2 January', () => {
    const points = timelineOf(makiivka, 48);
    const changes = verdictChangesAt(makiivka, points);
    const index = points.findIndex(({ at }) => at === countsFrom(day('2023-01-02'), 'Europe/Moscow'));
    expect(changes[index]?.map(({ claim, from, to }) => [claim.slug, from, to])).toContainEqual([
      'killed',
      'single origin',
      'disputed',
    ]);
  });
});
