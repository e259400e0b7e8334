import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { about, atLeast, atMinute, atMost, between, exactly, stated } from '@/prisma/factories/values';
import { allAgree } from './agreed';
import { isComparable } from './position';
import type { Claim } from './record';
import { broader, count, recordOf, said, timeOf } from './test-record';
import type { Value } from './value';
import { readClaim } from './verdict';

function agree(values: readonly Value[], claim: Claim = count()): boolean {
  const record = recordOf(
    [claim],
    values.map((value, i) => said(`s${i + 1}`, `a${i + 1}`, stated(value))),
  );
  return allAgree(readClaim(record, claim, 'latest').positions.filter(isComparable), claim);
}

describe('whether all agree', () => {
  const wide = count({ tolerance: new Big(10) });

  it.each([
    ['nothing', [], true],
    ['one', [exactly(5)], true],
    ['a number and what rounds to it', [exactly(400), exactly(402)], true],
    ['two that round to the same, but not to each other', [exactly(400), exactly(402), exactly(404)], false],
    ['a round number, and one of its own range', [exactly(400), between(395, 404)], true],
    ['a round number, and one within its range', [exactly(400), between(396, 404)], false],
    ['the same open range', [atLeast(5), atLeast(5)], true],
    ['other open ranges', [atLeast(5), atLeast(6)], false],
    ['the same end, open to the other side', [atLeast(5), atMost(5)], false],
    ['about the same, and about another', [about(400), about(400), about(410)], false],
  ])('%s', (_, values, expected) => expect(agree(values)).toBe(expected));

  it.each([
    ['all within it', [exactly(50), exactly(55), exactly(60)], true],
    [
      'the middle with each of the outer two, and these not with each other',
      [exactly(55), exactly(50), exactly(61)],
      false,
    ],
    ['lower ends too far apart', [between(55, 70), between(50, 70), between(61, 70)], false],
    ['upper ends too far apart', [between(50, 65), between(50, 60), between(50, 71)], false],
    ['a range against a number out of reach', [exactly(55), between(50, 60), exactly(61)], false],
    ['a range within reach of every number', [exactly(55), between(51, 60), exactly(60)], true],
    ['two round numbers that hold each other', [exactly(400), exactly(410), exactly(405)], true],
    ['the middle of round numbers with the outer two', [exactly(405), exactly(396), exactly(414)], false],
  ])('within a tolerance: %s', (_, values, expected) => expect(agree(values, wide)).toBe(expected));

  it('of times is within the tolerance', () => {
    const at = (minute: string) => atMinute(`2023-01-01T00:${minute}Z`, 'UTC');
    expect(agree([at('01'), at('00'), at('02')], timeOf(60))).toBe(false);
    expect(agree([at('01'), at('00'), at('02')], timeOf(120))).toBe(true);
  });

  it('is never of another scope', () => {
    const claim = count();
    const record = recordOf(
      [claim],
      ['a', 'b'].map((by, i) => said(`s${i}`, by, stated(exactly(5)), { scope: broader })),
    );
    expect(readClaim(record, claim, 'latest').verdict).toBe('consistent');
  });
});
