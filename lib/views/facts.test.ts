import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import type { Gap } from '@/lib/domain/gap';
import { readClaim } from '@/lib/domain/verdict';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { durationText, gapText } from './facts';

describe('gapText', () => {
  const [claim] = makiivka.claims;
  const position = claim && readClaim(makiivka, claim, 'latest').camps[0]?.positions[0];
  if (position === undefined) throw new Error('the record has no position');
  const apart = (milliseconds: number): Gap => ({
    kind: 'distance',
    milliseconds: new Big(milliseconds),
    a: position,
    b: position,
  });
  const told = (gap: Gap) => gapText({ gap, verdict: 'disputed' });

  it('never says 0: what touches is told in words', () => {
    expect(told({ kind: 'n/a', why: 'only ranges that touch contradict' })).toEqual([
      'gap n/a: only ranges that touch contradict',
    ]);
    expect(told(apart(400))).toEqual(['gap under a second']);
    expect(told(apart(3_600_000))).toEqual(['gap 1 h']);
    expect(told({ kind: 'against zero', low: new Big(12), a: position, b: position })).toEqual(['gap 12 against 0']);
  });

  it('says why there is none, where one could be asked for', () => {
    expect(told({ kind: 'n/a', why: 'only denials contradict' })).toEqual(['gap n/a: only denials contradict']);
    expect(gapText({ gap: { kind: 'n/a', why: 'nothing contradicts' }, verdict: 'agreed' })).toEqual([]);
  });
});

it('a duration has two units at the most', () => {
  expect([2_000, 180_000, 4_800_000, 200_000_000].map(durationText)).toEqual([
    '2 seconds',
    '3 min',
    '1 h 20 min',
    '2 days',
  ]);
});
