import { describe, expect, it } from 'vitest';
import { exactly, stated, tookBack } from '@/prisma/factories/values';
import { recordAsOf } from './as-of';
import { inOrderSaid } from './order';
import type { Moment, Statement } from './record';
import { count, dayOf, recordOf, said } from './testing/record';

// The order in which things were said (method.md, "Order").

const day = (day: number, until?: number): Moment => ({
  precision: 'day',
  on: dayOf(day),
  zone: 'UTC',
  ...(until !== undefined && { until: dayOf(until) }),
});
const hour = (at: string, on = 1): Moment => ({ precision: 'hour', at: `${dayOf(on)}T${at}Z`, zone: 'UTC' });
const one = (id: string, saidAt: Moment, more: Partial<Statement> = {}): Statement =>
  said(id, 'a', stated(exactly(1)), { saidAt, ...more });

/** The ids in order, which must not depend on the order in which they are handed over. */
function ordered(statements: readonly Statement[], zone = 'UTC'): string {
  const found = inOrderSaid(statements, zone).map(({ id }) => id);
  expect(inOrderSaid(statements.toReversed(), zone).map(({ id }) => id)).toEqual(found);
  expect(found.toSorted()).toEqual(statements.map(({ id }) => id).toSorted());
  return found.join(' ');
}

describe('the order of what was said (2)', () => {
  it('is that in which the times begin, however long they are', () => {
    expect(ordered([one('s1', day(2)), one('s2', day(1, 3)), one('s3', hour('12:00'))])).toBe('s2 s3 s1');
    expect(ordered([one('s1', { precision: 'month', on: '2023-01-01', zone: 'UTC' }), one('s2', day(4))])).toBe(
      's1 s2',
    );
  });

  it('of equal beginnings is that of logging, of equal logging that of the ids', () => {
    expect(ordered([one('s3', hour('00:00')), one('s2', day(1)), one('s1', day(1, 2))])).toBe('s1 s2 s3');
    const loggedAt = '2023-02-01T00:00:00Z';
    expect(ordered([one('b', day(1), { loggedAt }), one('a', day(1), { loggedAt })])).toBe('a b');
    // The same instant, however its offset is written.
    const same = [one('s2', day(1), { loggedAt }), one('s1', day(1), { loggedAt: '2023-02-01T01:00:00+01:00' })];
    expect(ordered(same)).toBe('s1 s2');
  });

  it('is by the calendar of the event’s zone', () => {
    // In Moscow 1 January begins at 21:00 UTC of the day before.
    const statements = [one('s1', hour('22:00', 1)), one('s2', day(2))];
    expect(ordered(statements, 'UTC')).toBe('s1 s2');
    expect(ordered(statements, 'Europe/Moscow')).toBe('s2 s1');
  });
});

describe('the statement after which the desk says that one was said (2)', () => {
  it('comes before it, with what follows that', () => {
    const overlapping = [one('s1', day(1), { saidAfter: 's2' }), one('s2', hour('12:00')), one('s3', hour('13:00'))];
    expect(ordered(overlapping)).toBe('s2 s1 s3');
    const chain = [
      one('s1', day(1), { saidAfter: 's2' }),
      one('s2', day(1), { saidAfter: 's3' }),
      one('s3', hour('05:00')),
    ];
    expect(ordered(chain)).toBe('s3 s2 s1');
  });

  it('moves nothing where it came before anyway, or is not on record', () => {
    expect(ordered([one('s1', day(1)), one('s2', hour('12:00'), { saidAfter: 's1' })])).toBe('s1 s2');
    expect(ordered([one('s1', day(1), { saidAfter: 'gone' }), one('s2', hour('12:00'))])).toBe('s1 s2');
  });

  it('loses nothing in a circle, which entry refuses', () => {
    const circle = [one('s1', day(1), { saidAfter: 's2' }), one('s2', day(1), { saidAfter: 's1' }), one('s3', day(2))];
    expect(ordered(circle)).toBe('s3 s1 s2');
  });
});

describe('a withdrawal that names what it takes back (2)', () => {
  const withdrawal = (id: string, saidAt: Moment, ...ids: [string, ...string[]]) =>
    said(id, 'a', tookBack(...ids), { saidAt });

  it('comes after that, whatever the times say, and before what was said later', () => {
    const statements = [
      withdrawal('s1', day(2), 's3'),
      one('s2', day(1)),
      one('s3', hour('12:00', 2)),
      one('s4', day(3)),
    ];
    expect(ordered(statements)).toBe('s2 s3 s1 s4');
  });

  it('of several comes after the last of them', () => {
    expect(
      ordered([withdrawal('s1', day(1), 's2', 's3'), one('s2', day(2)), one('s3', day(4)), one('s4', day(3))]),
    ).toBe('s2 s4 s3 s1');
  });
});

describe('as of a time', () => {
  it('(2) a time counts from its end: a day, a span of days, a month', () => {
    const statements = [one('s1', day(1, 3)), one('s2', day(2)), one('s3', hour('12:00', 2))];
    const then = (asOf: Moment) => recordAsOf(recordOf([count()], statements), asOf).statements.map(({ id }) => id);
    expect(then(hour('12:00', 2))).toEqual(['s3']);
    expect(then(day(2))).toEqual(['s2', 's3']);
    expect(then(hour('12:00', 3))).toEqual(['s2', 's3']);
    expect(then(day(3))).toEqual(['s1', 's2', 's3']);
  });
});
