import { describe, expect, it } from 'vitest';
import { denied, options, stated } from '@/prisma/factories/values';
import { disputeOn } from './dispute';
import { isComparable } from './said';
import { lineOf } from './spans';
import { list, recordOf, said } from './testing/record';
import type { Content } from './value';
import { assessClaim } from './verdict';

const claim = list(true, { rocket: 'top', drone: 'top', bomb: 'top', mine: 'top' });

function countsOf(...contents: readonly Content[]) {
  const statements = contents.map((content, i) => said(`s${i + 1}`, `a${i + 1}`, content));
  const { positions } = assessClaim(recordOf([claim], statements), claim, 'latest');
  const comparable = positions.filter(isComparable);
  const { contradictingPairs, pairsOfValues, pairsWithDenials } = disputeOn(
    comparable,
    lineOf(comparable, claim),
    claim,
  );
  return { contradictingPairs, pairsOfValues, pairsWithDenials };
}
const either = stated(options('rocket', 'drone'));

describe('contradicting pairs of one of several options of an exclusive list (2)', () => {
  it('are of two values, or of a value and a denial', () => {
    expect(countsOf(either, stated(options('bomb', 'mine')))).toEqual({
      contradictingPairs: 1,
      pairsOfValues: 1,
      pairsWithDenials: 0,
    });
    expect(countsOf(either, denied(options('rocket', 'drone')))).toEqual({
      contradictingPairs: 1,
      pairsOfValues: 0,
      pairsWithDenials: 1,
    });
    expect(countsOf(denied(options('rocket', 'drone')), either, stated(options('bomb')))).toEqual({
      contradictingPairs: 2,
      pairsOfValues: 1,
      pairsWithDenials: 1,
    });
  });

  it('are none with what is one of them, or with a denial of one of them', () => {
    expect(countsOf(either, stated(options('drone')), denied(options('rocket')))).toEqual({
      contradictingPairs: 0,
      pairsOfValues: 0,
      pairsWithDenials: 0,
    });
  });
});
