import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { about, atLeast, atMinute, atMost, between, exactly, stated } from '@/prisma/factories/values';
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
    ['a number and what rounds to it', [exactly(400), exactly(402)], true],
    ['a number and the least that rounds to it', [exactly(400), exactly(395)], true],
    ['a number and the most that rounds to it', [exactly(400), exactly(404)], true],
    ['two that round to the same, but not to each other', [exactly(400), exactly(402), exactly(404)], false],
    ['a round number, and one of its own range', [exactly(400), between(395, 404)], true],
    ['a round number, and one within its range', [exactly(400), between(396, 404)], false],
    ['the same open range', [atLeast(5), atLeast(5)], true],
    ['other open ranges', [atLeast(5), atLeast(6)], false],
    ['the same end, open to the other side', [atLeast(5), atMost(5)], false],
    ['a range and another with the same upper end', [between(5, 9), between(6, 9)], false],
    ['a range and another with the same lower end', [between(5, 9), between(5, 8)], false],
    // 10 000 is 9 500 to 10 499, and 10 400 is 10 350 to 10 449. Both contain 10 446; only the first contains 10 450.
    ['round numbers whose ranges all contain one number', [exactly(10_000), exactly(10_400), exactly(10_446)], true],
    [
      'round numbers, two of them not in the range of the other',
      [exactly(10_000), exactly(10_400), exactly(10_450), exactly(10_446)],
      false,
    ],
    // The widest and the narrowest have all the extreme ends, and agree; the two between them do not.
    [
      'round numbers, two of them not in the range of the other, between others',
      [exactly(10_000), exactly(10_000), exactly(10_400), exactly(10_450), exactly(10_446)],
      false,
    ],
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
