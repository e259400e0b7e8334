import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  between,
  confirmed,
  counted,
  denied,
  deniedStatement,
  exactly,
  fewerThan,
  fewerThanSaid,
  moreThan,
  onDate,
  stated,
  withdrawn,
} from '@/prisma/factories/values';
import { inOrderSaid } from './order';
import type { Claim, Moment, Statement } from './record';
import { count, dayOf, narrower, recordOf, said, timeOf } from './testing/record';
import type { Content } from './value';
import { assessClaim, type ClaimAssessment, compareByDispute } from './verdict';

// Small records that broke a draft of version 2 of the method, with what is right. One claim, persons killed, whole
// numbers, unless a test says otherwise.

const n = (figure: number): Content => stated(exactly(figure));
const read = (statements: readonly Statement[], claim: Claim = count()): ClaimAssessment =>
  assessClaim(recordOf([claim], statements), claim, 'latest');
const holds = ({ histories }: ClaimAssessment, source: string): string =>
  (histories.get(source)?.inForce ?? []).map(({ id }) => id).join(' ');
const gapOf = ({ gap }: ClaimAssessment): string =>
  'low' in gap && gap.kind !== 'time' ? `${gap.low} against ${gap.high}` : gap.kind;

const on = (day: number, until?: number): Moment => ({
  precision: 'day',
  on: dayOf(day),
  zone: 'UTC',
  ...(until !== undefined && { until: dayOf(until) }),
});
const atTime = (day: number, time: string): Moment => ({
  precision: 'minute',
  at: `${dayOf(day)}T${time}Z`,
  zone: 'UTC',
});

describe('the order of what one source said', () => {
  it('is one order, by the beginning of each time, in whatever order a program is handed them', () => {
    const three = [
      said('s2', 'a', n(1), { saidAt: on(1, 2) }),
      said('s3', 'a', n(2), { saidAt: atTime(1, '00:00') }),
      said('s1', 'a', n(3), { saidAt: on(2) }),
    ];
    const [one, two, last] = three as [Statement, Statement, Statement];
    for (const handed of [
      three,
      [last, two, one],
      [two, one, last],
      [two, last, one],
      [last, one, two],
      [one, last, two],
    ]) {
      expect(inOrderSaid(handed, 'UTC').map(({ id }) => id)).toEqual(['s2', 's3', 's1']);
      expect(holds(read(handed), 'a')).toBe('s1');
    }
  });

  it('63 of "January 2023", logged last, does not replace 89 of 4 January', () => {
    const month = { saidAt: { precision: 'month', on: '2023-01-01', zone: 'UTC' } as const };
    expect(holds(read([said('s1', 'a', n(89), { day: 4 }), said('s2', 'a', n(63), month)]), 'a')).toBe('s1');
  });
});

describe('what a source holds', () => {
  it('after denying 89 and then saying it is 89, without a dispute with itself', () => {
    const reading = read([said('s1', 'a', denied(exactly(89))), said('s2', 'a', n(89), { day: 2 })]);
    expect([holds(reading, 'a'), reading.verdict]).toEqual(['s2', 'single origin']);
  });

  it('after saying 0 and then confirming that there are dead is no 0', () => {
    const reading = read([said('s1', 'a', n(0)), said('s2', 'a', confirmed, { day: 2 })]);
    expect([holds(reading, 'a'), reading.verdict]).toEqual(['s2', 'no value']);
  });

  it('after 150, and "fewer than X said", which X withdraws, is no 150 again', () => {
    const statements = [
      said('s1', 'x', n(100)),
      said('s2', 'a', stated(atLeast(150)), { day: 2 }),
      said('s3', 'a', stated(fewerThanSaid('s1')), { day: 3 }),
    ];
    expect(holds(read(statements), 'a')).toBe('s3');
    const reading = read([...statements, said('s4', 'x', withdrawn, { day: 4 })]);
    expect([holds(reading, 'a'), reading.verdict]).toEqual(['s3', 'no value']);
  });

  it('after 89, and 2 tonnes, is 89 still', () => {
    const tonnes = stated({ ...exactly(2), unit: 't' });
    const reading = read([said('s1', 'a', n(89)), said('s2', 'a', tonnes, { day: 2 })]);
    expect([holds(reading, 'a'), reading.verdict]).toEqual(['s1 s2', 'single origin']);
  });
});

describe('a running total', () => {
  const running = count({ running: true });
  const asOf = (countsAsOf: Moment) => ({ countsAsOf });

  it('12 as of 9:00 and at least 20 by name as of 15:00 are both in force', () => {
    const reading = read(
      [
        said('s1', 'a', n(12), asOf(atTime(2, '09:00'))),
        said('s2', 'a', stated(atLeast(20)), { ...asOf(atTime(2, '15:00')), scope: narrower }),
      ],
      running,
    );
    expect([holds(reading, 'a'), reading.verdict]).toEqual(['s1 s2', 'single origin']);
  });

  it('120 as of the 11th stands after a later "95 on the 10th"', () => {
    const statements = [said('s1', 'a', n(120), asOf(on(11))), said('s2', 'a', n(95), { day: 12, ...asOf(on(10)) })];
    expect(holds(read(statements, running), 'a')).toBe('s1 s2');
  });

  it.each([
    ['12 on 2 January and 22 as of noon that day', [12, on(2)], [22, atTime(2, '12:00')], 'consistent'],
    ['12 as of 10:02 and 13 as of 10:05', [12, atTime(2, '10:02')], [13, atTime(2, '10:05')], 'consistent'],
    ['121 as of the 11th and 90 as of the 10th', [121, on(11)], [90, on(10)], 'consistent'],
    ['101 as of the 10th and 90 as of the 10th', [101, on(10)], [90, on(10)], 'disputed'],
  ] as const)('%s', (_, [one, first], [two, second], verdict) => {
    const statements = [said('s1', 'a', n(one), asOf(first)), said('s2', 'b', n(two), asOf(second))];
    expect(read(statements, running).verdict).toBe(verdict);
  });

  it('0 as of 9:00 and a confirmation at 15:00 do not contradict: a single origin', () => {
    const statements = [
      said('s1', 'a', n(0), asOf(atTime(2, '09:00'))),
      said('s2', 'b', confirmed, asOf(atTime(2, '15:00'))),
    ];
    const reading = read(statements, running);
    expect([reading.contradictingPairs, reading.verdict]).toEqual([0, 'single origin']);
  });
});

describe('what is said again', () => {
  it('leaves one origin, also where somebody repeats the first of the two', () => {
    const statements = [
      said('s1', 'm', n(89)),
      said('s2', 'm', n(89), { day: 2 }),
      said('s3', 'g', n(89), { day: 3, basedOn: ['s1'] }),
    ];
    const reading = read(statements);
    expect([reading.verdict, reading.origins.counted.map(({ id }) => id)]).toEqual(['single origin', ['m']]);
  });

  it('is still disputed by who denied it the first time', () => {
    const statements = [
      said('s1', 'k', n(400)),
      said('s2', 'm', deniedStatement('s1'), { day: 2 }),
      said('s3', 'k', n(400), { day: 3 }),
    ];
    expect(read(statements).verdict).toBe('disputed');
  });
});

it('an old 63 that an outlet repeats on 10 January is compared, never firm, and ×4.5 stays the gap told', () => {
  const statements = [
    said('s1', 'k', stated(about(400))),
    said('s2', 'm', n(63)),
    said('s3', 'm', n(89), { day: 4 }),
    said('s4', 'outlet', n(63), { day: 10, basedOn: ['s2'] }),
  ];
  const reading = read(statements);
  expect(reading.positions.map(({ statement }) => statement.id)).toEqual(['s1', 's3', 's4']);
  expect(reading.contradictions.map(({ a, b }) => `${a.statement.id} ${b.statement.id}`)).toEqual([
    's1 s3',
    's1 s4',
    's3 s4',
  ]);
  expect([gapOf(reading), reading.gap.kind === 'ratio' && reading.gap.ratio.toFixed(1)]).toEqual([
    '89 against 400',
    '4.5',
  ]);
  expect(read(statements.slice(1)).howDisputed.isFirm).toBe(false);
});

it('who denies the statement "between 50 and 999" contradicts it alone, not "about 400"', () => {
  const statements = [
    said('s1', 't', stated(between(50, 999))),
    said('s2', 'm', deniedStatement('s1'), { day: 2 }),
    said('s3', 'k', stated(about(400)), { day: 2 }),
  ];
  expect(read(statements).contradictions.map(({ a, b }) => `${a.statement.id} ${b.statement.id}`)).toEqual(['s1 s2']);
});

describe('the gap', () => {
  it('of fewer than 100 and 100 counted is not below ×1.01', () => {
    const { gap } = read([said('s1', 'a', stated(fewerThan(100))), said('s2', 'b', stated(counted(100)))]);
    expect(gap.kind === 'ratio' && gap.ratio.gte('1.01')).toBe(true);
    expect(gap.kind === 'ratio' && gap.least !== 'none' && gap.least.gte('1.01')).toBe(true);
  });

  it('of fewer than 100 and more than 99 is 99 against 100', () => {
    expect(gapOf(read([said('s1', 'a', stated(fewerThan(100))), said('s2', 'b', stated(moreThan(99)))]))).toBe(
      '99 against 100',
    );
  });

  it('of −3 °C and 3 °C is a distance, and they are ordered by share', () => {
    const degrees = count({ unit: '°C', whole: false, lowerBound: 'none' });
    const { gap, howDisputed } = read([said('s1', 'a', n(-3)), said('s2', 'b', n(3)), said('s3', 'c', n(3))], degrees);
    expect(gap.kind === 'difference' && gap.difference.toFixed()).toBe('6');
    expect(howDisputed.apart).toBe(2 / 3);
  });

  it('of 0 and 400 tells both, and comes first in the order', () => {
    const zero = read([said('s1', 'a', n(0)), said('s2', 'b', n(400))], count({ position: 2 }));
    const other = read([said('s1', 'a', n(4)), said('s2', 'b', n(400))]);
    expect([zero.gap.kind, gapOf(zero)]).toEqual(['against zero', '0 against 400']);
    expect([other, zero].toSorted(compareByDispute)).toEqual([zero, other]);
  });

  it('of a hedged 5, 89 and about 400 is that of 89 and about 400', () => {
    const hedged = said('s1', 'a', n(5), { hedge: 'possibly' });
    expect(gapOf(read([hedged, said('s2', 'b', n(89)), said('s3', 'c', stated(about(400)))]))).toBe('89 against 400');
  });

  it('of 7 October and 8 October 03:00 is 1 day, at least 3 h', () => {
    const atThree = stated({ ...atMinute('2023-10-08T03:00Z', 'UTC'), precision: 'hour' });
    const reading = read([said('s1', 'a', stated(onDate('2023-10-07', 'UTC'))), said('s2', 'b', atThree)], timeOf());
    expect(reading.gap).toMatchObject({
      kind: 'time',
      apart: { amount: 1, unit: 'day' },
      least: { amount: 3, unit: 'hour' },
    });
  });
});

describe('what rests on a reading', () => {
  it('denying about 99 against 120', () => {
    const reading = read([said('s1', 'a', denied(about(99))), said('s2', 'b', n(120))]);
    expect(reading.howDisputed.isFirm).toBe(false);
  });

  it('fewer than K’s about 400 against 380', () => {
    const statements = [
      said('s1', 'k', stated(about(400))),
      said('s2', 'a', stated(fewerThanSaid('s1'))),
      said('s3', 'b', n(380)),
    ];
    const { contradictions } = read(statements);
    expect(contradictions.map(({ a, b }) => `${a.statement.id} ${b.statement.id}`)).toEqual(['s1 s2', 's2 s3']);
    // K's own 400 is firm against it; without K in force only a reading is left.
    const withoutK = [...statements, said('s4', 'k', n(380), { day: 2 })];
    expect(read(withoutK).howDisputed.isFirm).toBe(false);
  });
});

it('2 °C and about 2 °C never contradict', () => {
  const degrees = count({ unit: '°C', whole: false, lowerBound: 'none' });
  expect(read([said('s1', 'a', n(2)), said('s2', 'b', stated(about(2)))], degrees).verdict).toBe('consistent');
});

it('four outlets that do not say where they have it are a single origin, and 4 that cannot be traced', () => {
  const outlets = ['o1', 'o2', 'o3', 'o4'].map((by, i) => said(`s${i + 1}`, by, n(40), { doesNotSay: true }));
  const { verdict, origins } = read(outlets);
  expect([verdict, origins.cannotBeTraced.length, origins.counted.length]).toEqual(['single origin', 4, 0]);
});

it('who confirms and who says 0 are disputed, with one origin, and the other counted beside it', () => {
  const { verdict, origins } = read([said('s1', 'a', confirmed), said('s2', 'b', n(0))]);
  expect([verdict, origins.counted.map(({ id }) => id)]).toEqual(['disputed', ['b']]);
  expect(origins.onlyConfirmOrDeny.map(({ id }) => id)).toEqual(['a']);
});

describe('a denial', () => {
  it('of 400 that names no statement contradicts about 400', () => {
    expect(read([said('s1', 'a', denied(exactly(400))), said('s2', 'b', stated(about(400)))]).verdict).toBe('disputed');
  });

  it('that names nothing is shown, counted as a denial, and compared with nothing', () => {
    const { verdict, positions, origins } = read([said('s1', 'b', stated(about(400))), said('s2', 'a', denied())]);
    expect(verdict).toBe('single origin');
    expect(positions[1]?.implied).toEqual({ kind: 'none', reason: 'rejects nothing in particular' });
    expect(origins.onlyConfirmOrDeny.map(({ id }) => id)).toEqual(['a']);
  });
});
