import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allAgree } from './agreed';
import { readColumns, VERDICTS } from './columns';
import { pairsOf } from './contradiction';
import { isFirm } from './firm';
import { intoColumns } from './into-columns';
import type { ComparablePosition } from './position';
import type { Claim, EventRecord } from './record';
import { relate } from './relation';
import { isComparable } from './said';
import { countsBetween, sourcePairsOf } from './source-pairs';
import { givesValue } from './spans';
import { statedFigure } from './stated-figure';
import { anyRecords } from './testing/any-claim';
import { RUNS } from './testing/arbitraries';
import { assessClaim, type ClaimAssessment } from './verdict';

// Compares sweeps and columns with all pairs, by `relate`, on claims of every type: what is counted is what can be
// listed.

const comparableIn = ({ positions }: ClaimAssessment): ComparablePosition[] => positions.filter(isComparable);
const holds = (property: (made: { claim: Claim; record: EventRecord }, reading: ClaimAssessment) => void): void =>
  fc.assert(
    fc.property(anyRecords, (made) => property(made, assessClaim(made.record, made.claim, 'latest'))),
    RUNS,
  );

describe(`for every type of claim, on ${RUNS.numRuns} records each`, () => {
  it('exactly one relation for a comparable pair, the same in either order', () => {
    holds(({ claim }, reading) => {
      for (const [a, b] of pairsOf(comparableIn(reading))) {
        const there = relate(a, b, claim);
        expect(['contradicts', 'agrees', 'consistent']).toContain(there.relation);
        expect(relate(b, a, claim)).toEqual(there);
      }
    });
  });

  it('disputed exactly if a pair contradicts and something gives a value', () => {
    holds((_, { verdict, contradictions, camps }) => {
      if (verdict === 'disputed') expect(contradictions).not.toEqual([]);
      if (contradictions.length > 0) expect(['disputed', 'no value']).toContain(verdict);
      if (camps.length > 0) expect(verdict).not.toBe('no value');
    });
  });

  it('camps cover everything that gives a value, and no two members of one contradict', () => {
    holds(({ claim }, reading) => {
      const giving = comparableIn(reading).filter(givesValue);
      // On a running claim figures of times that overlap otherwise may stand in none.
      if (!claim.running) {
        expect(new Set(reading.camps.flatMap(({ positions }) => positions))).toEqual(new Set(giving));
      }
      for (const { positions } of reading.camps) {
        const contradict = pairsOf(positions).filter(([a, b]) => relate(a, b, claim).relation === 'contradicts');
        if (!claim.running) expect(contradict).toEqual([]);
        expect(positions).toEqual(giving.filter((one) => positions.includes(one)));
      }
    });
  });
});

describe('a sorted sweep and all pairs', () => {
  it('count the same contradicting pairs, of positions and of origins', () => {
    holds((_, { contradictions, contradictingPairs, contradictingOrigins }) => {
      expect(contradictingPairs).toBe(contradictions.length);
      const origins = contradictions.map(({ a, b }) => [a.origin.id, b.origin.id].sort().join(' '));
      expect(contradictingOrigins).toBe(new Set(origins).size);
    });
  });

  it('find the same agreement', () => {
    holds(({ claim }, reading) => {
      const comparable = comparableIn(reading).filter(({ stance }) => stance !== 'confirmed');
      fc.pre(reading.contradictingPairs === 0 && comparable.some(givesValue));
      const all = pairsOf(comparable).every(([a, b]) => relate(a, b, claim).relation === 'agrees');
      expect(allAgree(comparable, claim)).toBe(all);
    });
  });

  it('find the same firm pairs', () => {
    holds(({ claim }, { contradictions, howDisputed }) => {
      expect(howDisputed.isFirm).toBe(contradictions.some(({ a, b }) => isFirm(a, b, claim)));
    });
  });

  it('tell the same pair: of the firm ones with figures, else of all, the one furthest apart', () => {
    holds(({ claim }, { contradictions, gap }) => {
      fc.pre(claim.type === 'number' || claim.type === 'time');
      const hasZero = claim.type === 'number' && claim.lowerBound !== 'none' && claim.lowerBound.gte(0);
      const facing = contradictions.flatMap(({ a, b, reason }) => {
        if (reason.kind !== 'ranges apart' && reason.kind !== 'a total that falls') return [];
        const [lower, upper] = a.statement.id === reason.lower ? [a, b] : [b, a];
        const [low, high] = [statedFigure(lower, claim, 'upper'), statedFigure(upper, claim, 'lower')];
        if (low === 'none' || high === 'none') return [];
        return [{ isFirm: isFirm(a, b, claim), low: low.figure, high: high.figure }];
      });
      const telling = facing.some((one) => one.isFirm) ? facing.filter((one) => one.isFirm) : facing;
      if (gap.kind === 'n/a') {
        expect(telling).toEqual([]);
        return;
      }
      expect(telling).toContainEqual(expect.objectContaining({ low: gap.low, high: gap.high }));
      for (const { low, high } of telling) {
        const isNoFurther = hasZero
          ? high
              .plus(1)
              .times(gap.low.plus(1))
              .lte(gap.high.plus(1).times(low.plus(1)))
          : high.minus(low).lte(gap.high.minus(gap.low));
        expect(isNoFurther).toBe(true);
      }
    });
  });
});

describe('columns', () => {
  it('give the same verdict, camps and pairs as the positions in them', () => {
    holds(({ claim }, reading) => {
      const { columns, unfit } = intoColumns([{ claim, positions: comparableIn(reading) }]);
      fc.pre(unfit.length === 0);
      const { verdicts, camps, contradictingPairs } = readColumns(columns);
      expect(VERDICTS[verdicts[0] ?? -1]).toBe(reading.verdict);
      expect(camps[0]).toBe(reading.camps.length);
      expect(contradictingPairs[0]).toBe(reading.contradictingPairs);
    });
  });
});

describe('source by source', () => {
  it('the counts are those of all pairs of positions', () => {
    fc.assert(
      fc.property(fc.array(anyRecords, { maxLength: 3 }), (made) => {
        const claims = made.map(({ claim, record }) => ({
          claim,
          positions: comparableIn(assessClaim(record, claim, 'latest')),
        }));
        const pairs = sourcePairsOf(claims);
        const counted = pairs.sources.flatMap((a, i) =>
          pairs.sources.slice(i).map((b, j) => [`${a} ${b}`, countsBetween(pairs, i + j, i)] as const),
        );
        const listed = claims.flatMap(({ claim, positions }) =>
          pairsOf(positions).map(([a, b]) => ({ ids: [a.source.id, b.source.id], ...relate(a, b, claim) })),
        );
        for (const [key, { comparable, agree, consistent, contradict }] of counted) {
          const own = listed.filter(({ ids: [a, b] }) => key === `${a} ${b}` || key === `${b} ${a}`);
          const of = (relation: string) => own.filter((one) => one.relation === relation).length;
          expect([comparable, agree, consistent, contradict]).toEqual([
            own.length,
            of('agrees'),
            of('consistent'),
            of('contradicts'),
          ]);
        }
        expect(counted.reduce((sum, [, { comparable }]) => sum + comparable, 0)).toBe(listed.length);
      }),
      RUNS,
    );
  });
});
