import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { about, atLeast, atMinute, atMost, between, counted, exactly, stated } from '@/prisma/factories/values';
import { allAgree } from './agreed';
import { readColumns, VERDICTS } from './columns';
import { intoColumns } from './into-columns';
import type { Claim } from './record';
import { relate } from './relation';
import { relateRows } from './row-relation';
import { isComparable } from './said';
import { broader, count, narrower, recordOf, SAME, said, timeOf } from './testing/record';
import type { Scope, Value } from './value';
import { assessClaim } from './verdict';

/** Whether all agree: by positions, by all of their pairs, and in columns. All three must give the same answer. */
function agree(values: readonly Value[], claim: Claim = count(), scopes: readonly Scope[] = []): boolean {
  const statements = values.map((value, i) =>
    said(`s${i + 1}`, `a${i + 1}`, stated(value), { scope: scopes[i] ?? SAME }),
  );
  const positions = assessClaim(recordOf([claim], statements), claim, 'latest').positions.filter(isComparable);
  // Twice, so that a claim neither begins with the first row nor ends with the last.
  const { columns, unfit } = intoColumns([
    { claim, positions },
    { claim, positions },
  ]);
  expect(unfit).toEqual([]);
  const pairs = positions.flatMap((a, i) =>
    positions.slice(i + 1).map((b, j) => [i, i + 1 + j, relate(a, b, claim).relation] as const),
  );
  const rows = ['contradicts', 'agrees', 'consistent'];
  for (const [a, b, relation] of pairs) {
    expect(rows[relateRows(columns, a, b, columns.tolerances[0] ?? 0)]).toBe(relation);
    expect(rows[relateRows(columns, b, a, columns.tolerances[0] ?? 0)]).toBe(relation);
  }
  const all = allAgree(positions, claim);
  expect(all).toBe(pairs.every(([, , relation]) => relation === 'agrees'));
  const verdicts = [...readColumns(columns).verdicts].map((verdict) => VERDICTS[verdict] === 'agreed');
  if (positions.length > 1) expect(verdicts).toEqual([all, all]);
  return all;
}

describe('whether all agree', () => {
  const wide = count({ tolerance: new Big(10) });

  it.each([
    ['nothing', [], true],
    ['one', [exactly(5)], true],
    ['the same figure twice', [exactly(400), exactly(400)], true],
    ['(2) the same figure, once counted', [exactly(400), counted(400)], true],
    ['(2) a number and one that rounds to it', [exactly(400), exactly(402)], false],
    ['(2) a round number, and one of its own range', [exactly(400), between(395, 404)], false],
    ['(2) the same figure, exact and about', [exactly(63), about(63)], false],
    [
      '(2) low and high, with and without a best figure',
      [between(5, 9), { ...between(5, 9), best: new Big(7) } as Value],
      false,
    ],
    ['the same open range', [atLeast(5), atLeast(5)], true],
    ['other open ranges', [atLeast(5), atLeast(6)], false],
    ['the same end, open to the other side', [atLeast(5), atMost(5)], false],
    ['a range and another with the same upper end', [between(5, 9), between(6, 9)], false],
    ['a range and another with the same lower end', [between(5, 9), between(5, 8)], false],
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
    ['lower ends too far apart, in another order', [between(55, 70), between(61, 70), between(50, 70)], false],
    ['upper ends too far apart, in another order', [between(50, 65), between(50, 71), between(50, 60)], false],
    ['open ends', [atLeast(50), atLeast(55), atLeast(60)], true],
    ['one with an end and one without', [atLeast(50), between(50, 900)], false],
    ['upper ends too far apart', [between(50, 65), between(50, 60), between(50, 71)], false],
    ['a range against a number out of reach', [exactly(55), between(50, 60), exactly(61)], false],
    ['a range within reach of every number', [exactly(55), between(51, 60), exactly(60)], true],
    ['the same figure twice, once counted, and one within reach', [exactly(400), counted(400), exactly(405)], true],
    // 1 000 counted and 1 000 are one figure; 1 050 is near enough to neither of their ends.
    ['one figure with two ranges, and another', [exactly(1000), counted(1000), exactly(1050)], false],
    // 1 000 is 950 to 1 049, near enough to 955 to 1 045, of which 1 000 counted is not.
    [
      'one figure with two ranges, and a range near one of them',
      [exactly(1000), between(955, 1045), counted(1000)],
      false,
    ],
    ['two round numbers, each in the range of the other', [exactly(400), exactly(410), exactly(405)], true],
    ['the middle of round numbers with the outer two', [exactly(405), exactly(396), exactly(414)], false],
  ])('within a tolerance: %s', (_, values, expected) => expect(agree(values, wide)).toBe(expected));

  it('of times is decided by the tolerance', () => {
    const at = (minute: string) => atMinute(`2023-01-01T00:${minute}Z`, 'UTC');
    expect(agree([at('01'), at('00'), at('02')], timeOf(60))).toBe(false);
    expect(agree([at('01'), at('00'), at('02')], timeOf(120))).toBe(true);
  });

  it('is never across scopes', () => {
    const five = [exactly(5), exactly(5)];
    expect(agree(five, count(), [broader, SAME])).toBe(false);
    expect(agree(five, count(), [SAME, broader])).toBe(false);
    expect(agree([...five, exactly(5)], count(), [SAME, SAME, narrower])).toBe(false);
  });
});
