import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Gap } from '@/lib/domain/gap';
import { toldGap } from '@/lib/domain/summary';
import { assessClaim } from '@/lib/domain/verdict';
import { fredericksburg } from '@/prisma/seed/fredericksburg/record';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { durationText, gapText } from './facts';

describe('gapText', () => {
  const [claim] = makiivka.claims;
  const position = claim && assessClaim(makiivka, claim, 'latest').camps[0]?.positions[0];
  if (position === undefined) throw new Error('the record has no position');
  const apart = (milliseconds: number): Gap => ({
    kind: 'distance',
    milliseconds: new Big(milliseconds),
    a: position,
    b: position,
  });
  const told = (gap: Gap) => gapText({ gap: toldGap(gap), verdict: 'disputed' });

  it('never says 0: ranges that touch are told in words', () => {
    expect(told({ kind: 'n/a', why: 'only ranges that touch contradict' })).toEqual([
      'gap n/a: only ranges that touch contradict',
    ]);
    expect(told(apart(400))).toEqual(['gap under a second']);
    expect(told(apart(3_600_000))).toEqual(['gap 1 h']);
    expect(told({ kind: 'against zero', low: new Big(12), a: position, b: position })).toEqual(['gap 12 against 0']);
  });

  it('counts days if both times were given as days, whether or not the clocks changed', () => {
    const [began] = fredericksburg.claims.filter(({ id }) => id === 'began');
    const gap = began && assessClaim(fredericksburg, began, 'latest').gap;
    if (gap?.kind !== 'distance') throw new Error('the days of the battle do not contradict');
    expect(told(gap)).toEqual(['gap 1 day']);
    // 28 and 30 March 2020 in Rome: the day between has 23 hours.
    const on = (at: string, from: string, to: string): typeof gap.a => {
      const interval = { low: new Big(Date.parse(from)), high: new Big(Date.parse(to)) };
      const value = { type: 'time', relation: 'exact', at, precision: 'day', zone: 'Europe/Rome' } as const;
      return {
        ...gap.a,
        statement: { ...gap.a.statement, content: { form: 'stated', value } },
        implied: { kind: 'interval', axis: 'time', interval, own: interval },
      };
    };
    const a = on('2020-03-28T11:00:00Z', '2020-03-27T23:00:00.000Z', '2020-03-28T22:59:59.999Z');
    const b = on('2020-03-30T11:00:00Z', '2020-03-29T22:00:00.000Z', '2020-03-30T21:59:59.999Z');
    const milliseconds = new Big(23 * 3_600_000 + 1);
    expect(told({ kind: 'distance', milliseconds, a, b })).toEqual(['gap 1 day']);
    // A tolerance cuts off the ends of the days; the rest is told in hours.
    const later = on('2020-03-30T11:00:00Z', '2020-03-29T21:30:00.000Z', '2020-03-30T22:29:59.999Z');
    expect(told({ kind: 'distance', milliseconds: milliseconds.minus(1_800_000), a, b: later })).toEqual([
      'gap 22 h 30 min',
    ]);
  });

  it('says why there is no gap, if one could be asked for', () => {
    expect(told({ kind: 'n/a', why: 'only denials contradict' })).toEqual(['gap n/a: only denials contradict']);
    expect(gapText({ gap: { kind: 'n/a', why: 'nothing contradicts' }, verdict: 'agreed' })).toEqual([]);
  });
});

it('a duration has at most two units', () => {
  expect([2_000, 180_000, 4_800_000, 200_000_000].map(durationText)).toEqual([
    '2 seconds',
    '3 min',
    '1 h 20 min',
    '2 days',
  ]);
});
