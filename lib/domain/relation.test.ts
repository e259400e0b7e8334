import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  atMost,
  between,
  denied,
  exactly,
  fewerThan,
  fewerThanSaid,
  no,
  options,
  stated,
  yes,
} from '@/prisma/factories/values';
import { standingsOn } from './position';
import type { Claim, Statement } from './record';
import { type Related, relate } from './relation';
import { isComparable } from './said';
import { broader, count, list, narrower, recordOf, SAME, said, timeOf, yesNo } from './testing/record';
import type { Content, Scope } from './value';

const claim = count();

/** The options named, in the order in which they are told: maps are equal in any order. */
const inOrder = ({ reason }: Related) => (reason.kind === 'options exclude each other' ? [...reason.options] : []);

function relatedIn(statements: readonly Statement[], of: Claim = claim): Related {
  const [a, b] = standingsOn(recordOf([of], statements), of, 'latest').positions.filter(isComparable);
  if (a === undefined || b === undefined) throw new Error('not comparable');
  const there = relate(a, b, of);
  const back = relate(b, a, of);
  expect(back.relation).toBe(there.relation);
  expect(back.reason.kind).toBe(there.reason.kind);
  expect(inOrder(back)).toEqual(inOrder(there));
  return there;
}

const related = (one: Content, two: Content, of: Claim = claim, scopes: [Scope, Scope] = [SAME, SAME]): string => {
  const { relation, reason } = relatedIn(
    [said('s1', 'a', one, { scope: scopes[0] }), said('s2', 'b', two, { scope: scopes[1] })],
    of,
  );
  return `${relation}: ${reason.kind}`;
};

describe('two numbers', () => {
  it.each([
    ['about 400 and 63', about(400), exactly(63), 'contradicts: ranges apart'],
    ['about 400 and at least 400', about(400), atLeast(400), 'consistent: ranges overlap'],
    ['fewer than 100 and at least 100', fewerThan(100), atLeast(100), 'contradicts: ranges apart'],
    ['at most 100 and at least 100', atMost(100), atLeast(100), 'consistent: ranges overlap'],
    ['89 and 89', exactly(89), exactly(89), 'agrees: same value'],
    ['fewer than 100 and at most 99', fewerThan(100), atMost(99), 'agrees: same value'],
    ['400 and the least that rounds to it', exactly(400), exactly(395), "agrees: within the other's range"],
    ['400 and the most that rounds to it', exactly(400), exactly(404), "agrees: within the other's range"],
    ['400 and 402', exactly(400), exactly(402), "agrees: within the other's range"],
    ['400 and 405', exactly(400), exactly(405), 'contradicts: ranges apart'],
    ['400 and 396 to 404', exactly(400), between(396, 404), 'consistent: ranges overlap'],
    ['400 and 360, whose ranges do not touch', exactly(400), exactly(360), 'contradicts: ranges apart'],
    ['about 100 and about 105', about(100), about(105), 'consistent: ranges overlap'],
  ])('%s', (_, one, two, expected) => expect(related(stated(one), stated(two))).toBe(expected));

  it('agree only about the same thing', () => {
    const five = stated(exactly(5));
    expect(related(five, five, claim, [SAME, narrower])).toBe('consistent: ranges overlap');
    expect(related(five, five, claim, [broader, broader])).toBe('consistent: ranges overlap');
    expect(related(five, stated(exactly(9)), claim, [broader, SAME])).toBe('contradicts: ranges apart');
    expect(related(five, stated(exactly(9)), claim, [narrower, SAME])).toBe('consistent: ranges overlap');
  });

  it('agree within the tolerance; bounds are compared as they were put', () => {
    const tolerant = count({ tolerance: new Big(4) });
    expect(related(stated(exactly(63)), stated(exactly(67)), tolerant)).toBe('agrees: within tolerance');
    expect(related(stated(exactly(63)), stated(exactly(68)), tolerant)).toBe('contradicts: ranges apart');
    expect(related(stated(atLeast(10)), stated(atLeast(14)), tolerant)).toBe('agrees: within tolerance');
    expect(related(stated(atLeast(10)), stated(between(10, 20)), tolerant)).toBe('consistent: ranges overlap');
    // Widened, they begin at 0 and at 4; but they were put 5 apart.
    expect(related(stated(between(1, 20)), stated(between(6, 20)), tolerant)).toBe('consistent: ranges overlap');
  });

  it('says which is the lower, whichever came first', () => {
    const reason = {
      kind: 'ranges apart',
      lower: 's2',
      upper: 's1',
      low: { high: new Big(63) },
      high: { low: new Big(360) },
    };
    expect(relatedIn([said('s1', 'a', stated(about(400))), said('s2', 'b', stated(exactly(63)))]).reason).toMatchObject(
      reason,
    );
  });

  it('contradict if one refers to the other', () => {
    const pair = [said('s1', 'a', stated(about(400))), said('s2', 'b', stated(fewerThanSaid('s1')))];
    expect(relatedIn(pair)).toMatchObject({ relation: 'contradicts', reason: { lower: 's2', upper: 's1' } });
  });
});

describe('a denial', () => {
  it.each([
    ['of what is stated', exactly(500), exactly(500), 'contradicts: within what is denied'],
    ['of more than is stated', atLeast(100), exactly(500), 'contradicts: within what is denied'],
    ['of less than may be meant', exactly(500), about(500), 'consistent: outside what is denied'],
    ['of something else', exactly(500), exactly(63), 'consistent: outside what is denied'],
  ])('%s', (_, rejected, value, expected) => expect(related(denied(rejected), stated(value))).toBe(expected));

  it('contradicts the very value that it denies, whatever the tolerance', () => {
    const tolerant = count({ tolerance: new Big(50) });
    expect(related(denied(exactly(500)), stated(exactly(500)), tolerant)).toBe('contradicts: within what is denied');
  });

  it('never contradicts a denial, and agrees with the same', () => {
    expect(related(denied(exactly(500)), denied(exactly(500)))).toBe('agrees: same value');
    expect(related(denied(atMost(9)), denied(atLeast(5)))).toBe('consistent: both deny');
  });

  it('by the same source as the value contradicts it like any other', () => {
    const own = [said('s1', 'a', stated(exactly(500))), said('s2', 'a', denied(exactly(500)))];
    expect(relatedIn(own).relation).toBe('contradicts');
  });
});

describe('two times', () => {
  const at = (time: string) => stated(atMinute(`2023-01-01T${time}Z`, 'UTC'));
  it('agree within the tolerance, and contradict if they are apart', () => {
    expect(related(at('00:58'), at('01:02'), timeOf(300))).toBe('agrees: within tolerance');
    expect(related(at('00:58'), at('01:02'), timeOf())).toBe('contradicts: ranges apart');
    expect(related(at('00:58'), at('01:04'), timeOf(300))).toBe('contradicts: ranges apart');
  });
});

describe('two categories', () => {
  const places = list(true, { switzerland: 'top', basel: 'switzerland', geneva: 'switzerland', france: 'top' });
  const uses = list(false, { school: 'top', quarters: 'top' });
  const of = (...ids: [string, ...string[]]) => stated(options(...ids));

  it.each([
    ['the same', places, of('basel'), of('basel'), 'agrees: same value'],
    ['one inside the other', places, of('basel'), of('switzerland'), 'consistent: less specific'],
    ['neither inside the other', places, of('basel'), of('geneva'), 'contradicts: options exclude each other'],
    ['on a list where both may be true', uses, of('school'), of('quarters'), 'consistent: may both be true'],
    [
      'one of two that both may be true',
      uses,
      of('school', 'quarters'),
      of('quarters'),
      'consistent: may both be true',
    ],
    ['the same two in another order', uses, of('school', 'quarters'), of('quarters', 'school'), 'agrees: same value'],
    [
      'denied, and inside it',
      places,
      denied(options('switzerland')),
      of('basel'),
      'contradicts: within what is denied',
    ],
    ['denied, and wider', places, denied(options('basel')), of('switzerland'), 'consistent: outside what is denied'],
    [
      'one of two denied',
      uses,
      denied(options('school')),
      of('school', 'quarters'),
      'contradicts: within what is denied',
    ],
    ['denied twice', uses, denied(options('school')), denied(options('school')), 'agrees: same value'],
  ])('%s', (_, list_, one, two, expected) => expect(related(one, two, list_)).toBe(expected));

  it('says which is the wider', () => {
    const reason = { kind: 'less specific', wider: 's2', narrower: 's1' };
    expect(relatedIn([said('s1', 'a', of('basel')), said('s2', 'b', of('switzerland'))], places).reason).toEqual(
      reason,
    );
  });

  it('says what each of them names, in the same order whichever came first', () => {
    const pair = [said('s1', 'a', of('basel'), { day: 2 }), said('s2', 'b', of('france'))];
    expect(inOrder(relatedIn(pair, places))).toEqual([
      ['s1', ['basel']],
      ['s2', ['france']],
    ]);
  });
});

describe('two answers', () => {
  it.each([
    ['yes and yes', stated(yes), stated(yes), 'agrees: same value'],
    ['yes and no', stated(yes), stated(no), 'contradicts: yes against no'],
    ['no, and yes denied: the other', stated(no), denied(yes), 'agrees: same value'],
    ['yes, and yes denied', stated(yes), denied(yes), 'contradicts: yes against no'],
  ])('%s', (_, one, two, expected) => expect(related(one, two, yesNo)).toBe(expected));
});
