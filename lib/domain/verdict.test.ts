import type Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMinute,
  confirmed,
  denied,
  deniedThatItHappened,
  exactly,
  moreThan,
  no,
  options,
  stated,
  vague,
  vagueWithoutRange,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import type { Claim, Source, Statement } from './record';
import { count, list, narrower, passedOn, recordOf, said, source, timeOf, yesNo } from './testing/record';
import type { Content, NumberValue } from './value';
import { assessClaim, assessEvent, type ClaimAssessment, compareByDispute } from './verdict';

const n = (figure: number): Content => stated(exactly(figure));

function read(
  statements: readonly Statement[],
  claim: Claim = count(),
  sources: readonly Source[] = [],
): ClaimAssessment {
  return assessClaim(recordOf([claim], statements, { sources }), claim, 'latest');
}

/** One source per content: a1, a2, … */
const each = (...contents: readonly Content[]): Statement[] =>
  contents.map((content, i) => said(`s${i + 1}`, `a${i + 1}`, content));

describe('the verdict', () => {
  it.each([
    ['nothing', [], 'no value'],
    ['denials alone', [denied(exactly(5)), denied(exactly(6))], 'no value'],
    ['a value that gives no range', [stated(vagueWithoutRange)], 'no value'],
    ['one value', [n(5)], 'single origin'],
    ['one value, and the denial of another', [n(5), denied(exactly(9))], 'single origin'],
    ['one value, and its denial', [n(5), denied(exactly(5))], 'disputed'],
    ['the same twice', [n(5), n(5)], 'agreed'],
    ['the same twice, and the denial of another', [n(5), n(5), denied(exactly(9))], 'consistent'],
    ['what may both be true', [n(5), stated(atLeast(3))], 'consistent'],
    ['what cannot', [n(5), n(6), n(5)], 'disputed'],
  ] as const)('%s', (_, contents, verdict) => expect(read(each(...contents)).verdict).toBe(verdict));

  it('of one body that contradicts itself is disputed, with one origin', () => {
    const body = [source('body'), source('p', { speaksFor: 'body' }), source('q', { speaksFor: 'body' })];
    const reading = read([said('s1', 'p', n(5)), said('s2', 'q', n(9))], count(), body);
    expect(reading.verdict).toBe('disputed');
    expect(reading.origins.counted.map(({ id }) => id)).toEqual(['body']);
    expect(reading.contradictingOrigins).toBe(1);
  });

  it('of one body with two voices that agree is a single origin', () => {
    const body = [source('body'), source('p', { speaksFor: 'body' })];
    expect(read([said('s1', 'p', n(5)), said('s2', 'body', n(5))], count(), body).verdict).toBe('single origin');
  });

  it('counts unnamed sources as well, and separately', () => {
    const reading = read(each(n(5), n(5)), count(), [source('a2', { naming: 'unnamed' })]);
    expect(reading.verdict).toBe('agreed');
    expect(reading.origins.counted.map(({ id }) => id)).toEqual(['a1']);
    expect(reading.origins.unnamedOrCollective.map(({ id }) => id)).toEqual(['a2']);
  });

  it('(2) of a denial that it happened is that of a 0, and of a no', () => {
    expect(read(each(deniedThatItHappened)).verdict).toBe('single origin');
    expect(read(each(deniedThatItHappened, n(0))).verdict).toBe('agreed');
    expect(read(each(deniedThatItHappened, n(400))).verdict).toBe('disputed');
    expect(read(each(deniedThatItHappened, stated(no)), yesNo).verdict).toBe('agreed');
  });

  it('(2) is a single origin also where all, or all but one, do not say where they have it', () => {
    const outlets = (from: number, ...more: Statement[]) =>
      read([
        ...['o1', 'o2', 'o3', 'o4'].slice(from).map((by, i) => said(`s${i + 1}`, by, n(40), { doesNotSay: true })),
        ...more,
      ]);
    const all = outlets(0);
    expect([all.verdict, all.origins.cannotBeTraced.length, all.origins.counted.length]).toEqual([
      'single origin',
      4,
      0,
    ]);
    expect(outlets(1, said('s8', 'a', n(40))).verdict).toBe('single origin');
    expect(outlets(1, said('s8', 'a', n(40)), said('s9', 'b', n(40))).verdict).toBe('agreed');
    expect(outlets(1, said('s8', 'a', n(41))).verdict).toBe('disputed');
  });

  it('(2) of one that confirms against one that says 0 is disputed, with one origin', () => {
    const reading = read(each(confirmed, n(0)));
    expect([reading.verdict, reading.origins.counted.map(({ id }) => id)]).toEqual(['disputed', ['a2']]);
    expect(reading.origins.onlyConfirmOrDeny.map(({ id }) => id)).toEqual(['a1']);
  });

  it('(2) counts an origin as one that cannot be traced only if no source of it says where it has its value', () => {
    const sources = [source('house'), source('p', { speaksFor: 'house' }), source('q', { speaksFor: 'house' })];
    const reading = read([said('s1', 'p', n(5), { doesNotSay: true }), said('s2', 'q', n(5))], count(), sources);
    expect([reading.origins.counted.length, reading.origins.cannotBeTraced.length]).toEqual([1, 0]);
  });

  it('(2) is disputed if any of what one source holds contradicts any of what another holds', () => {
    const holds = [said('s1', 'a', n(89)), said('s2', 'a', stated(atLeast(20)), { day: 2, scope: narrower })];
    const [below, above] = [n(15), n(95)].map((content) => read([...holds, said('s3', 'b', content)]));
    expect([below?.contradictingPairs, below?.contradictingOrigins]).toEqual([2, 1]);
    expect([above?.contradictingPairs, above?.contradictingOrigins]).toEqual([1, 1]);
    expect(read(holds).verdict).toBe('single origin');
  });

  it('of a denied yes is that of a no', () => {
    expect(read(each(denied(yes)), yesNo).verdict).toBe('single origin');
    expect(read(each(denied(yes), stated(no)), yesNo).verdict).toBe('agreed');
    expect(read(each(denied(yes), stated(yes)), yesNo).verdict).toBe('disputed');
  });
});

describe('voices', () => {
  it('are the sources with a position, the echoes, and the outlets that relayed one', () => {
    const claim = count();
    const statements = [said('s1', 'a', n(5)), said('s2', 'b', n(5), { basedOn: ['s1'] }), said('s3', 'old', n(4))];
    const record = recordOf([claim], [...statements, said('s4', 'old', withdrawn, { day: 2 })], {
      renderings: [
        passedOn('r1', 's1', 'o1', n(5)),
        passedOn('r2', 's1', 'o1', n(5)),
        passedOn('r3', 's3', 'o2', n(4)),
      ],
    });
    expect(assessClaim(record, claim, 'latest').voices.map(({ id }) => id)).toEqual(['a', 'b', 'o1']);
  });
});

describe('revisions', () => {
  const moved = (statements: readonly Statement[]) =>
    read(statements).revisions.map(({ from, to, withdrawn: gone }) => `${from.id}>${to.id}${gone ? ' gone' : ''}`);

  it('say who changed, from what, to what; the same again is not a revision', () => {
    expect(moved([said('s1', 'a', n(63)), said('s2', 'a', n(89), { day: 2 })])).toEqual(['s1>s2']);
    expect(moved([said('s1', 'a', n(63)), said('s2', 'a', n(63), { day: 2 })])).toEqual([]);
    expect(moved([said('s1', 'a', n(63)), said('s2', 'a', withdrawn, { day: 2 })])).toEqual(['s1>s2 gone']);
  });

  it('(2) are within one scope: what replaces a figure of another is none', () => {
    const known = (figure: number, day: number) =>
      said(`s${day}`, 'a', n(figure), { scope: { relation: 'narrower', note: 'by name' }, day });
    expect(moved([said('s1', 'a', n(89)), known(25, 2)])).toEqual([]);
    expect(moved([said('s1', 'a', n(89)), known(140, 2)])).toEqual([]);
    expect(moved([said('s1', 'a', n(89)), known(25, 2), known(30, 3)])).toEqual(['s2>s3']);
  });

  it('(2) tell every move there and back', () => {
    expect(
      moved([said('s1', 'a', n(89)), said('s2', 'a', n(63), { day: 2 }), said('s3', 'a', n(89), { day: 3 })]),
    ).toEqual(['s1>s2', 's2>s3']);
  });

  it('(2) are none from what was withdrawn to what was said after', () => {
    const taken = [said('s1', 'a', n(40)), said('s2', 'a', withdrawn, { day: 2 }), said('s3', 'a', n(75), { day: 3 })];
    expect(moved(taken)).toEqual(['s1>s2 gone']);
  });

  it('(2) of a running total are corrections alone', () => {
    const running = (...figures: number[]) =>
      read(
        figures.map((figure, i) => said(`s${i + 1}`, 'a', n(figure), { day: i + 1 })),
        count({ running: true }),
      ).revisions.map(({ from, to }) => `${from.id}>${to.id}`);
    expect(running(89, 120)).toEqual([]);
    expect(running(120, 89)).toEqual(['s1>s2']);
  });

  it('are none if only the order of options changed', () => {
    const uses = list(false, { school: 'top', quarters: 'top' });
    const two = [
      said('s1', 'a', stated(options('school', 'quarters'))),
      said('s2', 'a', stated(options('quarters', 'school')), { day: 2 }),
    ];
    expect(read(two, uses).revisions).toEqual([]);
    const one = said('s3', 'a', stated(options('quarters')), { day: 3 });
    expect(read([...two, one], uses).revisions.map(({ to }) => to.id)).toEqual(['s3']);
  });

  it('ignore the order in which the parts of a value are written', () => {
    const { relation, figure, type } = exactly(63) as Extract<NumberValue, { figure: Big }>;
    const turned = said('s2', 'a', stated({ figure, type, relation }), { day: 2 });
    expect(moved([said('s1', 'a', n(63)), turned])).toEqual([]);
  });
});

describe('how disputed (2)', () => {
  const reading = (position: number, ...contents: Content[]): ClaimAssessment =>
    read(each(...contents), count({ position }));
  const disputed = (claim: Claim, ...contents: Content[]) => read(each(...contents), claim).howDisputed;

  it('is firm before by reading, then how far apart, then by verdict and place', () => {
    // By reading, though further apart than 63 and 89: 15 may be dozens.
    const byReading = reading(6, stated(vague(24, 99)), n(15));
    const zero = reading(5, n(0), n(400));
    const wide = reading(4, n(5), n(50));
    const slight = reading(3, n(63), n(89), n(70));
    const consistent = reading(2, n(5), stated(moreThan(3)));
    const single = reading(1, n(5));
    const again = reading(0, n(5));
    const sorted = [single, again, consistent, byReading, slight, wide, zero].toSorted(compareByDispute);
    expect(sorted).toEqual([zero, wide, slight, byReading, consistent, again, single]);
  });

  it('is 1 − (lower + 1) ÷ (higher + 1) of the pair told, a firm one where there is one', () => {
    expect(disputed(count(), n(0), n(400))).toEqual({ isFirm: true, apart: 1 - 1 / 401 });
    expect(disputed(count(), n(63), stated(about(400)), n(89))).toEqual({ isFirm: true, apart: 1 - 64 / 401 });
    expect(disputed(count(), stated(vague(24, 99)), n(15))).toEqual({ isFirm: false, apart: 1 - 16 / 25 });
    const hedged = [...each(n(63), n(89)), said('s9', 'z', n(400), { hedge: 'some say' })];
    expect(read(hedged).howDisputed).toEqual({ isFirm: true, apart: 1 - 64 / 90 });
    expect(disputed(count(), n(5), n(5))).toEqual({ isFirm: false, apart: 0 });
  });

  it('is the share of the pairs of origins that contradict where there is no natural zero or no pair to tell', () => {
    const at = (time: string) => stated(atMinute(`2023-01-01T${time}Z`, 'UTC'));
    expect(disputed(timeOf(), at('00:00'), at('00:05'), at('00:05'))).toEqual({ isFirm: true, apart: 2 / 3 });
    expect(disputed(yesNo, stated(yes), stated(no), stated(no))).toEqual({ isFirm: true, apart: 2 / 3 });
    expect(disputed(count({ lowerBound: 'none' }), n(-3), n(3))).toEqual({ isFirm: true, apart: 1 });
    // Who only denies makes a pair as well.
    expect(disputed(count(), n(5), denied(exactly(5)), n(5))).toEqual({ isFirm: true, apart: 2 / 3 });
  });

  it('of one body that contradicts itself is 1', () => {
    const body = [source('body'), source('p', { speaksFor: 'body' }), source('q', { speaksFor: 'body' })];
    expect(read([said('s1', 'p', stated(yes)), said('s2', 'q', stated(no))], yesNo, body).howDisputed.apart).toBe(1);
  });
});

describe('an event', () => {
  it('is read claim by claim, in the order of the record', () => {
    const claims = [count({ id: 'x' }), count()];
    const { claims: readings } = assessEvent(recordOf(claims, each(n(5))), 'latest');
    expect(readings.map(({ claim, verdict }) => `${claim.id} ${verdict}`)).toEqual(['x no value', 'c single origin']);
  });
});
