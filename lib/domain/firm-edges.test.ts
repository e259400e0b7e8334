import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { about, between, denied, exactly, fewerThanSaid, inWords, stated, vague } from '@/prisma/factories/values';
import { readingsOf } from './firm';
import type { Claim, Statement } from './record';
import { count, recordOf, said } from './testing/record';
import type { Content } from './value';
import { assessClaim } from './verdict';

/** On which readings the one contradiction of a record rests, with the range that is read. */
function readings(...statements: readonly Statement[]): string[] {
  return readingsOn(count(), statements);
}
function readingsOn(claim: Claim, statements: readonly Statement[]): string[] {
  const [pair, ...others] = assessClaim(recordOf([claim], statements), claim, 'latest').contradictions;
  expect(others).toEqual([]);
  if (pair === undefined) throw new Error('Nothing contradicts.');
  return readingsOf(pair.a, pair.b, claim).map((one) =>
    one.kind === 'words' ? `${one.of} as ${one.as.low} to ${one.as.high}` : `${one.of} ${one.kind}`,
  );
}
const of = (one: Content, two: Content): string[] => readings(said('s1', 'a', one), said('s2', 'b', two));
const dozens = stated(inWords('dozens', 24, 99));

describe('the readings that a contradiction rests on (2)', () => {
  it('are those that decide, each alone, and no other words', () => {
    // About 120 is 108 to 132, at its widest 90 to 150; dozens are 24 to 99, at their widest 12 to 99.
    expect(of(stated(about(120)), dozens)).toEqual(['s1 as 108 to 132']);
    expect(of(dozens, stated(about(120)))).toEqual(['s2 as 108 to 132']);
    // About 90 is 81 to 99, at its widest 67 to 113. A range, and words that an editor gave one, are read in one way.
    expect(of(stated(between(101, 110)), stated(about(90)))).toEqual(['s2 as 81 to 99']);
    expect(of(stated(vague(15, 20)), dozens)).toEqual(['s2 as 24 to 99']);
  });

  it('are both where it takes both, and where either would do', () => {
    // About 100 is 90 to 110, at its widest 75 to 125; about 150 is 135 to 165, at its widest 112 to 188.
    expect(of(stated(about(100)), stated(about(150)))).toEqual(['s1 as 90 to 110', 's2 as 135 to 165']);
    // About 120 is 108 to 132, at its widest 90 to 150; about 150 reaches down to 112 and 120 up to 150 alone.
    expect(of(stated(about(120)), stated(about(150)))).toEqual(['s1 as 108 to 132', 's2 as 135 to 165']);
  });

  it('are a hedge beside the words, and nothing if one is said against the very statement that it names', () => {
    const hedged = { day: 2, hedge: 'perhaps' };
    expect(readings(said('s1', 'a', stated(about(120))), said('s2', 'b', stated(about(90)), hedged))).toEqual([
      's2 hedged',
      's1 as 108 to 132',
      's2 as 81 to 99',
    ]);
    expect(of(stated(about(120)), stated(fewerThanSaid('s1')))).toEqual([]);
    expect(readings(said('s1', 'a', stated(about(120))), said('s2', 'b', stated(fewerThanSaid('s1')), hedged))).toEqual(
      ['s2 hedged'],
    );
  });

  it('are of a denied range what it denies', () => {
    expect(of(stated(about(100)), denied(about(100)))).toEqual([]);
    expect(of(stated(exactly(97)), denied(about(100)))).toEqual(['s2 as 90 to 110']);
    // With the tolerance, which widens what is denied; what is said is read without it.
    const tolerant = count({ tolerance: new Big(4) });
    const on = (one: Content, two: Content) => readingsOn(tolerant, [said('s1', 'a', one), said('s2', 'b', two)]);
    expect(on(stated(exactly(97)), denied(about(100)))).toEqual(['s2 as 88 to 112']);
    expect(on(stated(exactly(80)), stated(about(100)))).toEqual(['s2 as 90 to 110']);
  });
});
