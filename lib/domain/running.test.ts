import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  confirmed,
  denied,
  deniedStatement,
  exactly,
  fewerThanSaid,
  stated,
} from '@/prisma/factories/values';
import type { Moment, Statement } from './record';
import { relate } from './relation';
import { countFallenOrApart, eachFallen, type TimedRange } from './running';
import { ANY_TIME, isComparable } from './said';
import { RUNS } from './testing/arbitraries';
import { count, dayOf, narrower, recordOf, said, source } from './testing/record';
import type { Content } from './value';
import { assessClaim } from './verdict';

// Running totals (method.md): figures with a time as of which they count.

const claim = count({ running: true });
const n = (figure: number): Content => stated(exactly(figure));
const onDay = (day: number): Moment => ({ precision: 'day', on: dayOf(day), zone: 'UTC' });
const atTime = (day: number, time: string): Moment => ({
  precision: 'minute',
  at: `${dayOf(day)}T${time}Z`,
  zone: 'UTC',
});

const read = (statements: readonly Statement[]) => assessClaim(recordOf([claim], statements), claim, 'latest');

/** The relation of two, of two sources, each with its time. */
function related(...two: readonly [readonly [Content, Moment], readonly [Content, Moment]]): string {
  const statements = two.map(([content, countsAsOf], i) => said(`s${i + 1}`, `a${i + 1}`, content, { countsAsOf }));
  const [a, b] = read(statements).positions.filter(isComparable);
  if (a === undefined || b === undefined) throw new Error('not comparable');
  const { relation, reason } = relate(a, b, claim);
  expect(relate(b, a, claim)).toEqual({ relation, reason });
  return `${relation}: ${reason.kind}`;
}

describe('figures of a running total (2)', () => {
  it('of the same reference time are compared like any two', () => {
    expect(related([n(101), onDay(10)], [n(90), onDay(10)])).toBe('contradicts: ranges apart');
    expect(related([n(90), onDay(10)], [n(90), onDay(10)])).toBe('agrees: same value');
    expect(related([n(90), onDay(10)], [stated(about(90)), onDay(10)])).toBe('consistent: ranges overlap');
  });

  it('contradict across times only if the earlier lies wholly above the later: a total does not fall', () => {
    expect(related([n(90), onDay(10)], [n(121), onDay(11)])).toBe('consistent: as of another time');
    expect(related([n(121), onDay(10)], [n(90), onDay(11)])).toBe('contradicts: a total that falls');
    expect(related([stated(about(100)), onDay(10)], [n(95), onDay(11)])).toBe('consistent: as of another time');
    expect(related([n(12), atTime(1, '10:02')], [n(13), atTime(1, '10:05')])).toBe('consistent: as of another time');
  });

  it('never agree across times, however the same', () => {
    expect(related([n(90), onDay(10)], [n(90), onDay(11)])).toBe('consistent: as of another time');
    const updates = [said('s1', 'a', n(90)), said('s2', 'b', n(90), { day: 2 })];
    expect(read(updates).verdict).toBe('consistent');
  });

  it('never contradict if their times overlap otherwise', () => {
    expect(related([n(12), onDay(2)], [n(22), atTime(2, '12:00')])).toBe('consistent: as of another time');
    expect(related([n(22), onDay(2)], [n(12), atTime(2, '12:00')])).toBe('consistent: as of another time');
  });

  it('count as of when they were said, unless they say otherwise', () => {
    const countsAsOf = (statement: Statement) => read([statement]).positions[0]?.countsAsOf;
    const dayOne = { first: Date.UTC(2023, 0, 1), last: Date.UTC(2023, 0, 2) - 1 };
    expect(countsAsOf(said('s1', 'a', n(5)))).toEqual(dayOne);
    expect(countsAsOf(said('s1', 'a', n(5), { day: 3, countsAsOf: onDay(1) }))).toEqual(dayOne);
    const plain = count();
    const [one] = assessClaim(recordOf([plain], [said('s1', 'a', n(5))]), plain, 'latest').positions;
    expect(one?.countsAsOf).toEqual(ANY_TIME);
  });

  it('that name another count as of what they name, and so does a denial of it', () => {
    const named = said('s1', 'a', n(100));
    const verdict = (content: Content) => read([named, said('s2', 'b', content, { day: 5 })]).verdict;
    expect(verdict(stated(fewerThanSaid('s1')))).toBe('disputed');
    expect(verdict(deniedStatement('s1'))).toBe('disputed');
    const times = read([named, said('s2', 'b', stated(fewerThanSaid('s1')), { day: 5 })]).positions;
    expect(times[1]?.countsAsOf).toEqual(times[0]?.countsAsOf);
  });

  it('that are denied contradict those of the same time alone', () => {
    expect(related([denied(exactly(90)), onDay(10)], [n(90), onDay(10)])).toBe('contradicts: within what is denied');
    expect(related([denied(exactly(90)), onDay(11)], [n(90), onDay(10)])).toBe('consistent: as of another time');
  });
});

describe('a confirmation (2)', () => {
  it('does not contradict a 0 of an earlier time, and does one of the same time or a later', () => {
    expect(related([n(0), atTime(1, '09:00')], [confirmed, atTime(1, '15:00')])).toBe('consistent: as of another time');
    expect(related([n(0), atTime(1, '15:00')], [confirmed, atTime(1, '09:00')])).toBe(
      'contradicts: confirmed against none',
    );
    expect(related([n(0), onDay(1)], [confirmed, onDay(1)])).toBe('contradicts: confirmed against none');
  });

  it('leaves one origin where the 0 was earlier', () => {
    const reading = read([
      said('s1', 'a', n(0), { countsAsOf: atTime(1, '09:00') }),
      said('s2', 'b', confirmed, { countsAsOf: atTime(1, '15:00') }),
    ]);
    expect([reading.verdict, reading.contradictingPairs]).toEqual(['single origin', 0]);
  });
});

describe('camps of a running total (2)', () => {
  const camps = (statements: readonly Statement[]): string[] =>
    read(statements).camps.map(({ positions }) => positions.map(({ statement }) => statement.id).join(' '));

  it('are about the latest time where nothing contradicts, an earlier figure being "at least"', () => {
    const statements = [said('s1', 'a', n(90)), said('s2', 'b', n(121), { day: 2 })];
    expect(camps(statements)).toEqual(['s1 s2']);
    expect(camps([...statements, said('s3', 'c', stated(atLeast(20)), { scope: narrower })])).toEqual(['s1 s3 s2']);
  });

  it('are about the later time of the pair told, and leave out what counts as of a later one', () => {
    const statements = [
      said('s1', 'a', n(101), { countsAsOf: onDay(10) }),
      said('s2', 'b', n(90), { countsAsOf: onDay(10) }),
      said('s3', 'c', n(121), { countsAsOf: onDay(11) }),
    ];
    expect(camps(statements)).toEqual(['s2', 's1']);
  });

  it('leave out what overlaps that time otherwise', () => {
    const statements = [
      said('s1', 'a', n(12), { countsAsOf: onDay(2) }),
      said('s2', 'b', n(22), { countsAsOf: atTime(2, '12:00') }),
    ];
    expect(camps(statements)).toEqual(['s1']);
  });
});

describe('the gap of a running total (2)', () => {
  it('of a total that falls is told between the two', () => {
    const reading = read([
      said('s1', 'a', n(120), { countsAsOf: onDay(10) }),
      said('s2', 'b', n(80), { countsAsOf: onDay(11) }),
    ]);
    expect(reading.gap).toMatchObject({
      kind: 'ratio',
      a: { statement: { id: 's2' } },
      b: { statement: { id: 's1' } },
    });
  });
});

const figures: fc.Arbitrary<TimedRange[]> = fc.array(
  fc
    .record({ low: fc.nat(8), more: fc.nat(3), first: fc.nat(6), longer: fc.nat(2) })
    .map(({ low, more, first, longer }) => ({ low, high: low + more, first, last: first + longer })),
  { maxLength: 25 },
);
const isFallen = (earlier: TimedRange, later: TimedRange): boolean =>
  earlier.last < later.first && earlier.low > later.high;

describe('counting without all pairs', () => {
  it('finds the pairs that all pairs find', () => {
    fc.assert(
      fc.property(figures, (all) => {
        const isSameTime = (a: TimedRange, b: TimedRange) => a.first === b.first && a.last === b.last;
        const pairs = all.flatMap((a, i) => all.slice(i + 1).map((b) => [a, b] as const));
        const expected = pairs.filter(([a, b]) =>
          isSameTime(a, b) ? a.high < b.low || b.high < a.low : isFallen(a, b) || isFallen(b, a),
        );
        expect(countFallenOrApart(all)).toBe(expected.length);
      }),
      RUNS,
    );
  });

  it('gives each later figure how many earlier ones are above it, and the first of these', () => {
    fc.assert(
      fc.property(figures, figures, (earlier, later) => {
        const found = new Map<TimedRange, { count: number; first: number }>();
        eachFallen(earlier, later, (one, above) => found.set(one, above));
        for (const one of later) {
          const above = [...earlier.keys()].filter((place) =>
            earlier.slice(place, place + 1).some((it) => isFallen(it, one)),
          );
          expect(found.get(one)).toEqual({ count: above.length, first: above[0] ?? earlier.length });
        }
      }),
      RUNS,
    );
  });

  it('finds the pairs of origins that all pairs find, each once, denials and confirmations included', () => {
    const contents = fc.oneof(
      { weight: 4, arbitrary: fc.nat(4).map(n) },
      { weight: 1, arbitrary: fc.nat(4).map((figure) => denied(exactly(figure))) },
      { weight: 1, arbitrary: fc.constant(confirmed) },
    );
    const sources = ['p', 'q', 'r'].flatMap((body) =>
      [1, 2, 3].map((i) => source(`${body}${i}`, { speaksFor: body })).concat(source(body)),
    );
    const statements = fc
      .array(fc.tuple(fc.constantFrom(...sources), contents, fc.integer({ min: 1, max: 4 })), { maxLength: 12 })
      .map((all) => all.map(([by, content, day], i) => said(`s${i + 1}`, by.id, content, { day })));
    fc.assert(
      fc.property(statements, (all) => {
        const reading = assessClaim(recordOf([claim], all, { sources }), claim, 'latest');
        const pairs = reading.contradictions.map(({ a, b }) => [a.origin.id, b.origin.id].sort().join(' '));
        expect(reading.contradictingPairs).toBe(pairs.length);
        expect(reading.contradictingOrigins).toBe(new Set(pairs).size);
      }),
      RUNS,
    );
  });
});
