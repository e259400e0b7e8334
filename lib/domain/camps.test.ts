import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { about, atLeast, atMinute, denied, exactly, no, options, stated, yes } from '@/prisma/factories/values';
import type { Claim, Source, Statement } from './record';
import { count, list, narrower, recordOf, said, timeOf, yesNo } from './testing/record';
import type { Content } from './value';
import { assessClaim, type ClaimAssessment } from './verdict';

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

describe('camps', () => {
  const camps = (statements: readonly Statement[], claim: Claim = count()): string[] =>
    read(statements, claim).camps.map(({ positions }) => positions.map(({ statement }) => statement.id).join(' '));

  it('are the maximal sets that share a point; a wide position is in several', () => {
    expect(camps(each(n(5), n(9), stated(atLeast(3)), n(9)))).toEqual(['s1 s3', 's2 s3 s4']);
    expect(camps(each(n(5)))).toEqual(['s1']);
    expect(camps([])).toEqual([]);
  });

  it('give what they share', () => {
    const [camp] = read(each(stated(about(400)), stated(atLeast(390)))).camps;
    expect(camp?.common).toEqual({
      kind: 'interval',
      axis: 'number',
      interval: { low: new Big(390), high: new Big(440) },
    });
  });

  it('(2) have all values of a source together, at what they have in common', () => {
    const known = said('s2', 'a', stated(atLeast(60)), { day: 2, scope: narrower });
    const wide = [said('s1', 'a', stated(about(65))), known, said('s3', 'b', n(58)), said('s4', 'c', n(70))];
    // About 65 is 58 to 72; with at least 60 known by name, 60 to 72.
    expect(camps(wide)).toEqual(['s3', 's1 s4 s2']);
    expect(camps(wide.filter((one) => one !== known))).toEqual(['s1 s3', 's1 s4']);
  });

  it('(2) have them apart where they have nothing in common', () => {
    const undated = said('s2', 'a', n(63), { day: 2, saidAtNotKnown: true });
    expect(camps([said('s1', 'a', n(89)), undated, said('s3', 'b', n(63))])).toEqual(['s3 s2', 's1']);
  });

  it('include no denial', () => {
    expect(camps(each(n(5), denied(exactly(9))))).toEqual(['s1']);
  });

  it('of a tree are at the most specific option', () => {
    const places = list(true, { switzerland: 'top', basel: 'switzerland', geneva: 'switzerland' });
    const of = (id: string) => stated(options(id));
    expect(camps(each(of('basel'), of('switzerland'), of('geneva'), of('switzerland')), places)).toEqual([
      's1 s2 s4',
      's2 s3 s4',
    ]);
  });

  it('of a list that is not exclusive are per option', () => {
    const uses = list(false, { school: 'top', quarters: 'top' });
    expect(camps(each(stated(options('school', 'quarters')), stated(options('school'))), uses)).toEqual([
      's1 s2',
      's1',
    ]);
  });

  it('include options that are no longer on the list', () => {
    for (const exclusive of [true, false]) {
      const uses = list(exclusive, { school: 'top' });
      const of = (id: string) => stated(options(id));
      expect(camps(each(of('gone'), of('school'), of('lost'), of('gone')), uses)).toEqual(['s2', 's1 s4', 's3']);
      expect(read(each(of('gone')), uses).camps[0]?.common).toEqual({ kind: 'option', option: 'not on the list' });
    }
  });

  it('of a name that several options have are where it may lie, each set once', () => {
    const places = list(true, { a: 'top', b: 'top', c: 'top' });
    const of = (...ids: [string, ...string[]]) => stated(options(...ids));
    expect(camps(each(of('a', 'b')), places)).toEqual(['s1']);
    expect(read(each(of('a', 'b')), places).camps[0]?.common).toEqual({ kind: 'option', option: 'a' });
    expect(camps(each(of('a', 'b'), of('b')), places)).toEqual(['s1 s2']);
    expect(camps(each(of('a', 'b'), of('b', 'c'), of('c', 'a')), places)).toEqual(['s1 s3', 's1 s2', 's2 s3']);
  });

  it('of a list that is not exclusive include positions that name something inside the option', () => {
    const uses = list(false, { public: 'top', school: 'public', quarters: 'top' });
    const of = (...ids: [string, ...string[]]) => stated(options(...ids));
    const reading = read(each(of('quarters', 'school'), of('public'), of('school')), uses);
    expect(
      reading.camps.map(({ common, positions }) => [common, positions.map(({ statement }) => statement.id).join(' ')]),
    ).toEqual([
      [{ kind: 'option', option: 'public' }, 's1 s2 s3'],
      [{ kind: 'option', option: 'school' }, 's1 s3'],
      [{ kind: 'option', option: 'quarters' }, 's1'],
    ]);
  });

  it('of answers are yes and no', () => {
    const statements = each(stated(no), stated(yes), denied(yes));
    expect(camps(statements, yesNo)).toEqual(['s2', 's1 s3']);
    expect(read(statements, yesNo).camps.map(({ common }) => common)).toEqual([
      { kind: 'answer', yes: true },
      { kind: 'answer', yes: false },
    ]);
  });

  it('of times say that they are of times', () => {
    const [camp] = read(each(stated(atMinute('2023-01-01T00:00Z', 'UTC'))), timeOf()).camps;
    expect(camp?.common).toMatchObject({ kind: 'interval', axis: 'time' });
  });
});
