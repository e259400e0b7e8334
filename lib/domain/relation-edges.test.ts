import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  confirmed,
  counted,
  denied,
  exactly,
  fewerThan,
  moreThan,
  no,
  options,
  stated,
  yes,
} from '@/prisma/factories/values';
import { pairsOf } from './contradiction';
import { type ComparablePosition, standingsOn } from './position';
import type { Claim } from './record';
import { relate } from './relation';
import { isComparable } from './said';
import { count, list, recordOf, said, timeOf, yesNo } from './testing/record';
import type { Content, TimeValue } from './value';
import { assessClaim } from './verdict';

// Relations at the edges: ends that a range does not include, and names that several options have.

const positionsOf = (claim: Claim, ...contents: Content[]): ComparablePosition[] =>
  standingsOn(
    recordOf(
      [claim],
      contents.map((content, i) => said(`s${i + 1}`, `a${i + 1}`, content)),
    ),
    claim,
    'latest',
  ).positions.filter(isComparable);

function relation(claim: Claim, one: Content, two: Content): string {
  const [a, b] = positionsOf(claim, one, two);
  if (a === undefined || b === undefined) throw new Error('not comparable');
  expect(relate(b, a, claim)).toEqual(relate(a, b, claim));
  const { relation: found, reason } = relate(a, b, claim);
  return `${found}: ${reason.kind}`;
}

describe('decimals', () => {
  const metres = count({ whole: false, lowerBound: 'none' });
  const wide = count({ whole: false, lowerBound: 'none', tolerance: new Big('0.5') });

  it.each([
    ['more than 2.5 and 2.5 counted', moreThan('2.5'), counted('2.5'), 'contradicts: ranges apart'],
    ['(2) more than 2.5 and 2.5, which may be 2.52', moreThan('2.5'), exactly('2.5'), 'consistent: ranges overlap'],
    ['(2) 2.5 and 2.6, which share 2.55', exactly('2.5'), exactly('2.6'), 'consistent: ranges overlap'],
    ['(2) 2.5 and 2.7', exactly('2.5'), exactly('2.7'), 'contradicts: ranges apart'],
    ['(2) 2 °C and about 2 °C', exactly(2), about(2), 'consistent: ranges overlap'],
    ['more than 2.5 and at least 2.5', moreThan('2.5'), atLeast('2.5'), 'consistent: ranges overlap'],
    ['more than 2.5 and fewer than 2.5', moreThan('2.5'), fewerThan('2.5'), 'contradicts: ranges apart'],
    ['more than 2.5 and fewer than 2.6', moreThan('2.5'), fewerThan('2.6'), 'consistent: ranges overlap'],
    ['more than 2.5 twice', moreThan('2.5'), moreThan('2.5'), 'agrees: same value'],
  ])('%s', (_, one, two, expected) => expect(relation(metres, stated(one), stated(two))).toBe(expected));

  it('within a tolerance, what is just above is near, and just out of reach is not', () => {
    expect(relation(wide, stated(moreThan('2.5')), stated(atLeast('2.5')))).toBe('agrees: within tolerance');
    expect(relation(wide, stated(moreThan(3)), stated(atLeast('2.5')))).toBe('consistent: ranges overlap');
    expect(relation(wide, stated(atLeast(3)), stated(moreThan('2.5')))).toBe('agrees: within tolerance');
  });
});

describe('a name that several options have', () => {
  const tree = list(true, { a: 'top', b: 'a', c: 'top' });
  const at = (...ids: [string, ...string[]]) => stated(options(...ids));

  it('contradicts only if none of them can be meant', () => {
    expect(relation(tree, at('b', 'c'), at('a'))).toBe('consistent: less specific');
    expect(relation(tree, at('a', 'c'), at('a'))).toBe('consistent: may both be true');
    expect(relation(tree, at('a', 'b'), at('c'))).toBe('contradicts: options exclude each other');
  });

  it('(2) of a rocket or a drone says one of them: neither a rocket nor a drone contradicts it, a mine does', () => {
    const weapons = list(true, { rocket: 'top', drone: 'top', mine: 'top' });
    expect(relation(weapons, at('rocket', 'drone'), at('rocket'))).toBe('consistent: may both be true');
    expect(relation(weapons, at('rocket', 'drone'), at('drone'))).toBe('consistent: may both be true');
    expect(relation(weapons, at('rocket', 'drone'), at('mine'))).toBe('contradicts: options exclude each other');
    expect(relation(weapons, at('rocket', 'drone'), at('drone', 'rocket'))).toBe('agrees: same value');
  });

  it('does not contradict the denial of one of them, since another is left', () => {
    expect(relation(tree, at('a', 'c'), denied(options('a')))).toBe('consistent: outside what is denied');
    expect(relation(tree, at('b', 'c'), denied(options('a', 'c')))).toBe('contradicts: within what is denied');
  });
});

describe('who confirms that it happened (2)', () => {
  it('agrees with others who do, contradicts a 0 or a no once, and not who denies the 0', () => {
    const pairs = (claim: Claim, one: Content, two: Content): number => {
      const statements = [said('s1', 'a', one), said('s2', 'b', two)];
      const reading = assessClaim(recordOf([claim], statements), claim, 'latest');
      expect(reading.contradictions).toHaveLength(reading.contradictingPairs);
      return reading.contradictingPairs;
    };
    expect(relation(count(), confirmed, confirmed)).toBe('agrees: same value');
    expect(pairs(count(), confirmed, stated(exactly(0)))).toBe(1);
    expect(pairs(count(), confirmed, denied(exactly(0)))).toBe(0);
    expect(pairs(yesNo, stated(no), confirmed)).toBe(1);
    expect(pairs(yesNo, stated(yes), confirmed)).toBe(0);
  });
});

describe('the very time that is denied (2)', () => {
  it('is contradicted by who gives it, exact or about, and by nobody else', () => {
    const at = (time: string): TimeValue => atMinute(`2023-01-01T${time}Z`, 'UTC');
    const about1430 = { ...at('14:30'), relation: 'about' } as TimeValue;
    expect(relation(timeOf(), denied(at('14:30')), stated(at('14:30')))).toBe('contradicts: within what is denied');
    expect(relation(timeOf(), denied(at('14:30')), stated(about1430))).toBe('contradicts: within what is denied');
    expect(relation(timeOf(), denied(at('14:35')), stated(about1430))).toBe('consistent: outside what is denied');
    expect(relation(timeOf(), denied(at('14:30')), stated(at('15:00')))).toBe('consistent: outside what is denied');
  });
});

describe('positions on claims of different kinds', () => {
  it('are never to be related', () => {
    const tree = list(true, { a: 'top' });
    for (const put of [stated, denied]) {
      const kinds = [
        ...positionsOf(count(), put(exactly(5))),
        ...positionsOf(yesNo, put(yes)),
        ...positionsOf(list(false, { a: 'top' }), put(options('a'))),
      ];
      expect(kinds).toHaveLength(3);
      for (const [a, b] of pairsOf([...kinds, ...kinds]).filter(([one, two]) => one !== two)) {
        expect(() => relate(a, b, tree)).toThrow('different kinds of claim');
      }
    }
    const [a, b] = positionsOf(tree, stated(options('a')), stated(options('a')));
    expect(() => a && b && relate(a, b, count())).toThrow('different kinds of claim');
  });
});
