import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  atMost,
  between,
  confirmed,
  counted,
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  fewerThan,
  fewerThanSaid,
  no,
  options,
  stated,
  yes,
} from '@/prisma/factories/values';
import { pairsOf } from './contradiction';
import { standingsOn } from './position';
import type { Claim, Statement } from './record';
import { type Related, relate } from './relation';
import { isComparable } from './said';
import { broader, count, list, narrower, recordOf, SAME, said, timeOf, yesNo } from './testing/record';
import type { Content, Scope, TimeValue } from './value';

const claim = count();
const n = (figure: number): Content => stated(exactly(figure));

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

/** The relation of every pair of what is held. */
function relationsIn(statements: readonly Statement[], of: Claim = claim): Record<string, string> {
  const held = standingsOn(recordOf([of], statements), of, 'latest').positions.filter(isComparable);
  const pairs = pairsOf(held).map(([a, b]) => {
    const { relation, reason } = relate(a, b, of);
    return [
      [a, b]
        .map(({ statement }) => statement.id)
        .sort()
        .join(' '),
      `${relation}: ${reason.kind}`,
    ];
  });
  return Object.fromEntries(pairs);
}

describe('two numbers', () => {
  it.each([
    ['about 400 and 63', about(400), exactly(63), 'contradicts: ranges apart'],
    ['about 400 and at least 400', about(400), atLeast(400), 'consistent: ranges overlap'],
    ['fewer than 100 and at least 100', fewerThan(100), atLeast(100), 'contradicts: ranges apart'],
    ['at most 100 and at least 100', atMost(100), atLeast(100), 'consistent: ranges overlap'],
    ['89 and 89', exactly(89), exactly(89), 'agrees: same value'],
    ['(2) 400 counted and 400: the same relation and figure', counted(400), exactly(400), 'agrees: same value'],
    ['(2) fewer than 100 and at most 99: another relation', fewerThan(100), atMost(99), 'consistent: ranges overlap'],
    [
      '(2) 400 and the least that rounds to it might be the same',
      exactly(400),
      exactly(395),
      'consistent: ranges overlap',
    ],
    ['(2) 400 and the most that rounds to it', exactly(400), exactly(404), 'consistent: ranges overlap'],
    ['(2) 400 and 402', exactly(400), exactly(402), 'consistent: ranges overlap'],
    ['(2) 400 counted and 402', counted(400), exactly(402), 'contradicts: ranges apart'],
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
    ['of less than may be meant', between(490, 510), about(500), 'consistent: outside what is denied'],
    ['(2) of the very figure, about', exactly(500), about(500), 'contradicts: within what is denied'],
    ['(2) of about the figure, exact', about(500), exactly(500), 'contradicts: within what is denied'],
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

  it('by the same source as the value contradicts it like any other, where both are held', () => {
    // (2) When the denial was said is not known, so it does not replace the value.
    const own = [
      said('s1', 'a', stated(exactly(500))),
      said('s2', 'a', denied(exactly(500)), { day: 2, saidAtNotKnown: true }),
    ];
    expect(relatedIn(own).relation).toBe('contradicts');
  });

  it('(2) of one of two figures that a time may give: the very minute, exact or about', () => {
    const at = atMinute('2023-01-01T12:00Z', 'UTC');
    const aboutNoon: TimeValue = {
      type: 'time',
      relation: 'about',
      precision: 'minute',
      zone: 'UTC',
      at: '2023-01-01T12:00Z',
    };
    expect(related(denied(at), stated(aboutNoon), timeOf())).toBe('contradicts: within what is denied');
  });

  it('(2) of a figure at the region contradicts no figure at the building, however the same', () => {
    expect(related(stated(exactly(5)), denied(exactly(5)), claim, [broader, SAME])).toBe(
      'consistent: outside what is denied',
    );
  });
});

describe('a denied statement (2)', () => {
  it('contradicts that statement alone, not another of the same figure', () => {
    const three = [said('s1', 'a', n(500)), said('s2', 'b', deniedStatement('s1')), said('s3', 'c', n(500))];
    expect(relationsIn(three)).toEqual({
      's1 s2': 'contradicts: the statement that is denied',
      's1 s3': 'agrees: same value',
      's2 s3': 'consistent: outside what is denied',
    });
  });

  it('contradicts what says the same again, and a late copy', () => {
    const again = [
      said('s1', 'a', n(500)),
      said('s2', 'b', deniedStatement('s1')),
      said('s3', 'a', n(500), { day: 2 }),
    ];
    expect(relationsIn(again)).toEqual({ 's2 s3': 'contradicts: the statement that is denied' });
    const late = [
      said('s1', 'a', n(500)),
      said('s2', 'b', deniedStatement('s1')),
      said('s3', 'a', n(600), { day: 2 }),
      said('s4', 'c', n(500), { day: 3, basedOn: ['s1'] }),
    ];
    expect(relationsIn(late)).toMatchObject({ 's2 s4': 'contradicts: the statement that is denied' });
    expect(relationsIn(late)).toMatchObject({ 's2 s3': 'consistent: outside what is denied' });
  });

  it('agrees with a denial of the same statement, and contradicts no other denial', () => {
    const denials = [
      said('s1', 'a', n(500)),
      said('s2', 'b', deniedStatement('s1')),
      said('s3', 'c', deniedStatement('s1')),
      said('s4', 'd', denied(exactly(500))),
      said('s5', 'e', deniedStatement('s9')),
    ];
    expect(relationsIn(denials)).toMatchObject({
      's2 s3': 'agrees: same value',
      's2 s4': 'consistent: both deny',
      's2 s5': 'consistent: both deny',
    });
  });
});

describe('a confirmation (2)', () => {
  it.each([
    ['0', claim, n(0), 'contradicts: confirmed against none'],
    ['a denial that it happened', claim, deniedThatItHappened, 'contradicts: confirmed against none'],
    ['at most 0', claim, stated(atMost(0)), 'contradicts: confirmed against none'],
    ['89', claim, n(89), 'consistent: may both be true'],
    ['fewer than 5, which may be 0', claim, stated(fewerThan(5)), 'consistent: may both be true'],
    ['no', yesNo, stated(no), 'contradicts: confirmed against none'],
    ['a denied yes', yesNo, denied(yes), 'contradicts: confirmed against none'],
    ['a denial that it happened, of yes and no', yesNo, deniedThatItHappened, 'contradicts: confirmed against none'],
    ['yes', yesNo, stated(yes), 'consistent: may both be true'],
  ])('against %s', (_, of, other, expected) => expect(related(confirmed, other, of)).toBe(expected));

  it('against 0 does not depend on the tolerance', () => {
    const tolerant = count({ tolerance: new Big(4) });
    expect(related(confirmed, n(0), tolerant)).toBe('contradicts: confirmed against none');
    expect(related(confirmed, n(1), tolerant)).toBe('consistent: may both be true');
    expect(related(confirmed, n(0), tolerant, [SAME, broader])).toBe('contradicts: confirmed against none');
    expect(related(n(0), n(1), tolerant)).toBe('agrees: within tolerance');
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
