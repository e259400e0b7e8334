import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { between, stated } from '@/prisma/factories/values';
import { readColumns, VERDICTS } from './columns';
import { intoColumns } from './into-columns';
import { isComparable } from './said';
import { count, recordOf, said } from './testing/record';
import type { NumberValue } from './value';
import { assessClaim } from './verdict';

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((one, i) => permutations(items.toSpliced(i, 1)).map((rest) => [one, ...rest]));
}

/** The verdict on ranges of one source each, with a tolerance of 10, from the positions and from columns. */
function verdictsOn(values: readonly NumberValue[]): readonly unknown[] {
  const claim = count({ tolerance: new Big(10) });
  const reading = assessClaim(
    recordOf(
      [claim],
      values.map((value, i) => said(`s${i}`, `a${i}`, stated(value))),
    ),
    claim,
    'latest',
  );
  const { columns } = intoColumns([{ claim, positions: reading.positions.filter(isComparable) }]);
  return [reading.verdict, ...[...readColumns(columns).verdicts].map((index) => VERDICTS[index])];
}

describe('agreement of more than two', () => {
  it('is between every two of them, in whatever order: the least and the greatest end decide', () => {
    for (const values of [
      [between(46, 60), between(40, 60), between(52, 60), between(47, 60)],
      [between(20, 46), between(20, 40), between(20, 52), between(20, 47)],
    ]) {
      for (const order of permutations(values)) expect(verdictsOn(order)).toEqual(['consistent', 'consistent']);
    }
  });

  it('is decided by two that stand in the middle of many', () => {
    const lows = [46, 47, 40, 52, 48, 45];
    expect(verdictsOn(lows.map((low) => between(low, 60)))).toEqual(['consistent', 'consistent']);
    expect(verdictsOn(lows.map((low) => between(20, low)))).toEqual(['consistent', 'consistent']);
  });

  it('holds if no two ends are further apart than the tolerance', () => {
    for (const values of [
      [between(46, 60), between(42, 60), between(52, 60), between(47, 60)],
      [between(20, 46), between(20, 42), between(20, 52), between(20, 47)],
    ]) {
      for (const order of permutations(values)) expect(verdictsOn(order)).toEqual(['agreed', 'agreed']);
    }
  });
});
