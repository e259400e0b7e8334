import type Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMinute,
  denied,
  exactly,
  moreThan,
  no,
  options,
  stated,
  vagueWithoutRange,
  withdrawn,
  yes,
} from '@/prisma/factories/values';
import { compareGaps, type Gap } from './gap';
import type { Claim, Source, Statement } from './record';
import { count, list, passedOn, recordOf, said, source, timeOf, yesNo } from './testing/record';
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

  it('include a change of scope, and not the order of options', () => {
    const other = { scope: { relation: 'narrower' as const, note: 'so far' }, day: 2 };
    expect(moved([said('s1', 'a', n(63)), said('s2', 'a', n(63), other)])).toEqual(['s1>s2']);
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

describe('how disputed', () => {
  const reading = (position: number, ...contents: Content[]): ClaimAssessment =>
    read(each(...contents), count({ position }));

  it('is by pairs of origins, then by gap, then by verdict and place', () => {
    const three = reading(5, n(5), n(6), n(7));
    const wide = reading(4, n(5), n(50));
    const slight = reading(3, n(5), n(6));
    const consistent = reading(2, n(5), stated(moreThan(3)));
    const single = reading(1, n(5));
    const again = reading(0, n(5));
    const sorted = [single, again, consistent, slight, wide, three].toSorted(compareByDispute);
    expect(sorted).toEqual([three, wide, slight, consistent, again, single]);
  });

  it('ranks "against zero" above any ratio, and distances among themselves', () => {
    const gaps = (...contents: Content[]): Gap => read(each(...contents)).gap;
    const at = (time: string) => stated(atMinute(`2023-01-01T${time}Z`, 'UTC'));
    const apart = (time: string): Gap => read(each(at('00:00'), at(time)), timeOf()).gap;
    const sorted = [gaps(n(5)), apart('00:05'), apart('00:10'), gaps(n(5), n(10)), gaps(n(0), n(1)), gaps(n(0), n(2))];
    expect(sorted.toSorted(compareGaps).map(({ kind }) => kind)).toEqual([
      'against zero',
      'against zero',
      'ratio',
      'distance',
      'distance',
      'n/a',
    ]);
    expect(compareGaps(apart('00:05'), apart('00:10'))).toBeGreaterThan(0);
    expect(compareGaps(gaps(n(0), n(2)), gaps(n(0), n(1)))).toBeLessThan(0);
    expect(compareGaps(gaps(n(5), n(90)), gaps(n(0), n(1)))).toBeGreaterThan(0);
    expect(compareGaps(gaps(n(0), n(1)), gaps(n(5), n(90)))).toBeLessThan(0);
  });
});

describe('an event', () => {
  it('is read claim by claim, in the order of the record', () => {
    const claims = [count({ id: 'x' }), count()];
    const { claims: readings } = assessEvent(recordOf(claims, each(n(5))), 'latest');
    expect(readings.map(({ claim, verdict }) => `${claim.id} ${verdict}`)).toEqual(['x no value', 'c single origin']);
  });
});
