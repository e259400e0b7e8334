import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  confirmed,
  denied,
  deniedStatement,
  exactly,
  fewerThan,
  moreThan,
  no,
  options,
  stated,
  yes,
} from '@/prisma/factories/values';
import { intoColumns } from './into-columns';
import type { Claim, Source, Statement } from './record';
import { isComparable } from './said';
import { countsBetween, sourcePairsOf } from './source-pairs';
import { broader, count, dayOf, list, narrower, recordOf, said, source, yesNo } from './testing/record';
import { assessClaim } from './verdict';

const claimPositions = (claim: Claim, statements: readonly Statement[], sources: readonly Source[] = []) => ({
  claim,
  positions: assessClaim(recordOf([claim], statements, { sources }), claim, 'latest').positions.filter(isComparable),
});
const fits = (claim: Claim, ...statements: Statement[]) =>
  intoColumns([claimPositions(claim, statements)]).unfit.length === 0;

describe('into columns', () => {
  it('decimals are multiplied, and doubled if a value is just above or below', () => {
    const metres = count({ whole: false, lowerBound: 'none', tolerance: new Big('0.5') });
    const { columns } = intoColumns([
      claimPositions(metres, [
        said('s1', 'a', stated(moreThan('2.5'))),
        said('s2', 'b', stated(fewerThan(3))),
        said('s3', 'c', stated(exactly('2.25'))),
      ]),
    ]);
    // Three decimals (2.25 is 2.245 to 2.255) and a double: 2 000 to the metre. A quarter of a metre of tolerance is 500.
    expect([...columns.lows]).toEqual([4501, Number.NEGATIVE_INFINITY, 3990]);
    expect([...columns.highs]).toEqual([Number.POSITIVE_INFINITY, 6499, 5010]);
    expect([...columns.ownLows]).toEqual([5001, Number.NEGATIVE_INFINITY, 4490]);
    expect([...columns.ownHighs]).toEqual([Number.POSITIVE_INFINITY, 5999, 4510]);
    // Only an exact number, or an about, gives a figure.
    expect([...columns.figures]).toEqual([-1, -1, 0]);
    expect([...columns.tolerances]).toEqual([1000]);
  });

  it('distinguish sources and origins, scopes, denials, and claims', () => {
    const sources = [source('body'), source('a', { speaksFor: 'body' }), source('b', { speaksFor: 'body' })];
    const one = claimPositions(
      count(),
      [said('s1', 'a', stated(exactly(5))), said('s2', 'b', stated(exactly(6)), { scope: broader })],
      sources,
    );
    const two = claimPositions(count({ id: 'c' }), [said('s3', 'b', denied(exactly(5)))], sources);
    const { columns, sources: numbers, origins, claims } = intoColumns([one, two]);
    expect(numbers).toEqual(['a', 'b']);
    expect(origins).toEqual(['body']);
    expect(claims).toEqual([one, two]);
    expect([...columns.starts]).toEqual([0, 2, 3]);
    expect([...columns.sources]).toEqual([0, 1, 1]);
    expect([...columns.origins]).toEqual([0, 0, 0]);
    expect([...columns.sameScope]).toEqual([1, 0, 1]);
    expect([...columns.denies]).toEqual([0, 0, 1]);
    // By claim, what is denied as well; a figure of another scope is no figure of the claim's own.
    expect([...columns.figures]).toEqual([0, -1, 0]);
    expect([...columns.puts]).toEqual([0, 1, 0]);
  });

  it('nothing is rounded: what does not fit is left out', () => {
    const n = (figure: string, tolerance: Big | 'none' = 'none') =>
      fits(count({ tolerance }), said('s1', 'a', stated(exactly(figure))));
    expect(n('4503599627370495')).toBe(true);
    expect(n('4503599627370496')).toBe(false);
    expect(n('1e400')).toBe(false);
    expect(n('5', new Big('1e17'))).toBe(false);
    expect(fits(count({ whole: false }), said('s1', 'a', stated(moreThan('0.1234567890123456'))))).toBe(true);
    expect(fits(count({ whole: false }), said('s1', 'a', stated(moreThan('3.1234567890123456'))))).toBe(false);
  });

  it('one option of an exclusive list fits; several, or one of those that may all be true, do not', () => {
    const tree = { a: 'top', b: 'a' };
    expect(fits(list(true, tree), said('s1', 'a', stated(options('b'))))).toBe(true);
    expect(fits(list(true, tree), said('s1', 'a', stated(options('a', 'b'))))).toBe(false);
    expect(fits(list(true, tree), said('s1', 'a', denied(options('b'))))).toBe(true);
    expect(fits(list(true, tree), said('s1', 'a', stated(options('unlisted'))))).toBe(false);
    const two = [said('s1', 'a', stated(options('a', 'b'))), said('s2', 'b', stated(options('unlisted')))];
    expect(fits(list(true, tree), ...two)).toBe(false);
    expect(fits(list(false, tree), said('s1', 'a', stated(options('b'))))).toBe(false);
  });

  it('(2) what names another statement, confirmations and running totals do not fit', () => {
    const five = said('s1', 'a', stated(exactly(5)));
    expect(fits(count(), five, said('s2', 'b', denied(exactly(5))))).toBe(true);
    expect(fits(count(), five, said('s2', 'b', deniedStatement('s1')))).toBe(false);
    expect(fits(count(), five, said('s2', 'b', confirmed))).toBe(false);
    expect(fits(count({ running: true }), five)).toBe(false);
  });

  it('answers are 0 and 1, and a denied yes is a no', () => {
    const { columns, unfit } = intoColumns([
      claimPositions(yesNo, [said('s1', 'a', stated(yes)), said('s2', 'b', stated(no)), said('s3', 'c', denied(yes))]),
    ]);
    expect(unfit).toEqual([]);
    expect([...columns.lows]).toEqual([0, 1, 1]);
    expect([...columns.highs]).toEqual([0, 1, 1]);
    expect([...columns.denies]).toEqual([0, 0, 0]);
  });

  it('nothing gives no rows', () => {
    expect([...intoColumns([]).columns.starts]).toEqual([0]);
  });
});

describe('source by source', () => {
  it('adds up over claims that fit and claims that do not; echoes are in no count', () => {
    const uses = list(false, { school: 'top', quarters: 'top' });
    const statements = (content: Statement['content']) => [
      said('s1', 'a', content),
      said('s2', 'b', content),
      said('s3', 'echo', content, { basedOn: ['s1'] }),
    ];
    const pairs = sourcePairsOf([
      claimPositions(count(), statements(stated(exactly(5)))),
      claimPositions(uses, statements(stated(options('school', 'quarters')))),
    ]);
    expect(pairs.sources).toEqual(['a', 'b']);
    expect(countsBetween(pairs, 1, 0)).toEqual({ comparable: 2, agree: 2, consistent: 0, contradict: 0 });
  });

  it('(2) has on its diagonal what a source holds beside what else it holds', () => {
    const two = (more: Partial<Statement>) =>
      countsBetween(
        sourcePairsOf([
          claimPositions(count(), [said('s1', 'a', stated(exactly(5))), said('s2', 'a', stated(exactly(3)), more)]),
        ]),
        0,
        0,
      );
    expect(two({ scope: narrower })).toEqual({ comparable: 1, agree: 0, consistent: 1, contradict: 0 });
    expect(two({ saidAtNotKnown: true })).toEqual({ comparable: 1, agree: 0, consistent: 0, contradict: 1 });
    // It no longer holds the 5.
    expect(two({})).toEqual({ comparable: 0, agree: 0, consistent: 0, contradict: 0 });
  });

  it('(2) counts pair by pair on a running claim', () => {
    const on = (day: number) => ({ countsAsOf: { precision: 'day', on: dayOf(day), zone: 'UTC' } }) as const;
    const pairs = sourcePairsOf([
      claimPositions(count({ running: true }), [
        said('s1', 'a', stated(exactly(5)), on(1)),
        said('s2', 'b', stated(exactly(9)), on(2)),
        said('s3', 'd', stated(exactly(7)), on(2)),
      ]),
    ]);
    expect(countsBetween(pairs, 0, 1)).toEqual({ comparable: 1, agree: 0, consistent: 1, contradict: 0 });
    expect(countsBetween(pairs, 1, 2)).toEqual({ comparable: 1, agree: 0, consistent: 0, contradict: 1 });
  });
});
