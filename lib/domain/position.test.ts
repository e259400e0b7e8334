import { describe, expect, it } from 'vitest';
import {
  confirmed,
  declined,
  denied,
  exactly,
  fewerThanSaid,
  stated,
  tookBack,
  withdrawn,
} from '@/prisma/factories/values';
import { recordAsOf } from './as-of';
import type { AsOf } from './moment';
import { standingsOn } from './position';
import type { Source, Statement } from './record';
import { referencesIn } from './references';
import { count, dayOf, passedOn, recordOf, said, source } from './testing/record';

const claim = count();
const asOfDay = (day: number): AsOf => ({ precision: 'day', on: dayOf(day), zone: 'UTC' });
const n = (figure: number) => stated(exactly(figure));

function standings(statements: readonly Statement[], asOf: AsOf = 'latest', sources: readonly Source[] = []) {
  const { positions, echoes, others, histories } = standingsOn(recordOf([claim], statements, { sources }), claim, asOf);
  return {
    positions: positions.map(({ statement }) => statement.id),
    echoes: echoes.map(({ statement, root }) => `${statement.id}>${root === 'not on record' ? '?' : root.id}`),
    others: others.map(({ id }) => id),
    ended: [...histories.values()].flatMap(({ ended }) =>
      ended.map(({ statement, how, by }) => `${statement.id} ${how} by ${by.id}`),
    ),
    origins: positions.map(({ origin, counted }) => `${origin.id}${counted === 'origin' ? '' : '*'}`),
  };
}

describe('a source’s position', () => {
  it('is its latest value by the time that it was said, in whatever order it was logged', () => {
    const two = [said('s1', 'a', n(89), { day: 4 }), said('s2', 'a', n(63), { day: 2 })];
    expect(standings(two)).toMatchObject({ positions: ['s1'], ended: ['s2 replaced by s1'] });
    expect(standings(two, asOfDay(3))).toMatchObject({ positions: ['s2'], ended: [] });
    expect(standings(two, asOfDay(1))).toMatchObject({ positions: [] });
  });

  it('if two were said at the same time, is the one logged later', () => {
    expect(standings([said('s2', 'a', n(89)), said('s1', 'a', n(63))]).positions).toEqual(['s2']);
  });

  it('if two were logged at the same time as well, is the one with the later id, whichever is read first', () => {
    const loggedAt = '2023-02-01T00:00:00Z';
    const [first, second] = [said('s1', 'a', n(63), { loggedAt }), said('s2', 'a', n(89), { loggedAt })];
    const later = { positions: ['s2'], ended: ['s1 replaced by s2'] };
    expect(standings([first, second])).toMatchObject(later);
    expect(standings([second, first])).toMatchObject(later);
  });

  it('is not replaced by a confirmation, which is held beside it (2), or by declining', () => {
    const later = [
      said('s1', 'a', n(89)),
      said('s2', 'a', confirmed, { day: 2 }),
      said('s3', 'a', declined, { day: 2 }),
    ];
    expect(standings(later)).toMatchObject({ positions: ['s1', 's2'], others: ['s3'], ended: [] });
  });

  it('overtakes what the source declined before, and what was logged before at the same time', () => {
    expect(standings([said('s1', 'a', declined), said('s2', 'a', n(89), { day: 2 })]).others).toEqual([]);
    expect(standings([said('s1', 'a', declined), said('s2', 'a', n(89))]).others).toEqual([]);
    expect(standings([said('s1', 'a', n(89)), said('s2', 'a', declined)]).others).toEqual(['s2']);
    expect(standings([said('s1', 'a', declined), said('s2', 'a', declined, { day: 2 })]).others).toEqual(['s2']);
  });

  it('has its denials of something else beside it, whichever came first', () => {
    const both = [said('s1', 'a', denied(exactly(500))), said('s2', 'a', n(89), { day: 2 })];
    expect(standings(both)).toMatchObject({ positions: ['s1', 's2'], ended: [] });
  });
});

describe('withdrawing', () => {
  const taken = [said('s1', 'a', n(63)), said('s2', 'a', n(89), { day: 2 }), said('s3', 'a', withdrawn, { day: 3 })];

  it('leaves no value: the earlier one does not return', () => {
    expect(standings(taken)).toMatchObject({
      positions: [],
      others: ['s3'],
      ended: ['s1 replaced by s2', 's2 withdrawn by s3'],
    });
    expect(standings(taken, asOfDay(2)).positions).toEqual(['s2']);
  });

  it('is over once a new value is given', () => {
    expect(standings([...taken, said('s4', 'a', n(90), { day: 4 })])).toMatchObject({ positions: ['s4'], others: [] });
  });

  it('(2) takes back what it names, and leaves the rest', () => {
    const two = [said('s1', 'a', n(63)), said('s2', 'a', denied(exactly(89)))];
    expect(standings([...two, said('s3', 'a', tookBack('s2'), { day: 2 })])).toMatchObject({
      positions: ['s1'],
      ended: ['s2 withdrawn by s3'],
      others: ['s3'],
    });
    expect(standings([...two, said('s3', 'a', tookBack('s1', 's2'), { day: 2 })]).positions).toEqual([]);
  });

  it('(2) takes back everything if it names nothing', () => {
    const denials = [
      said('s1', 'a', denied(exactly(5))),
      said('s2', 'a', denied(exactly(6))),
      said('s3', 'a', n(63)),
      said('s4', 'a', withdrawn, { day: 2 }),
    ];
    expect(standings(denials)).toMatchObject({
      positions: [],
      ended: ['s1 withdrawn by s4', 's2 withdrawn by s4', 's3 withdrawn by s4'],
    });
  });

  it('(2) takes back what was replaced as well: nothing is measured against it any more', () => {
    const replaced = [...taken, said('s4', 'b', stated(fewerThanSaid('s1')), { day: 4 })];
    const record = recordOf([claim], replaced);
    expect(['s1', 's2', 's3'].map((id) => referencesIn(record).withdrawn.has(id))).toEqual([true, true, false]);
    const { positions } = standingsOn(record, claim, 'latest');
    expect(positions[0]?.implied).toEqual({ kind: 'none', reason: 'refers to a withdrawn statement' });
  });

  it('(2) of what was said again takes back both', () => {
    const again = [said('s1', 'a', n(63)), said('s2', 'a', n(63), { day: 2 })];
    for (const id of ['s1', 's2']) {
      expect(standings([...again, said('s3', 'a', tookBack(id), { day: 3 })]).positions).toEqual([]);
    }
  });

  it('twice takes back nothing more', () => {
    expect(standings([...taken, said('s4', 'a', withdrawn, { day: 4 })])).toMatchObject({
      positions: [],
      ended: ['s1 replaced by s2', 's2 withdrawn by s3'],
      others: ['s3', 's4'],
    });
  });

  it('is over also if a new value is given at the same time', () => {
    const again = [said('s1', 'a', n(63)), said('s2', 'a', withdrawn, { day: 2 }), said('s3', 'a', n(89), { day: 2 })];
    expect(standings(again)).toMatchObject({ positions: ['s3'], others: [] });
  });

  it('of nothing is shown, and takes back nothing', () => {
    expect(standings([said('s1', 'a', withdrawn)])).toMatchObject({ positions: [], others: ['s1'], ended: [] });
  });
});

describe('a source that repeats itself (refused on entry)', () => {
  const again = [said('s1', 'a', n(63)), said('s2', 'a', n(63), { basedOn: ['s1'], day: 2 })];

  it('keeps its value, and the repeat is shown', () => {
    expect(standings(again)).toMatchObject({ positions: ['s1'], echoes: ['s2>s1'], ended: [] });
  });

  it('keeps it also if it repeats itself through others', () => {
    const over = [
      said('s1', 'a', n(63)),
      said('s2', 'b', n(63), { basedOn: ['s1'] }),
      said('s3', 'a', n(70), { basedOn: ['s2'], day: 2 }),
    ];
    expect(standings(over)).toMatchObject({ positions: ['s1'], echoes: ['s2>s1', 's3>s1'] });
  });

  it('is shown to repeat what it said until then, once it says another value or takes it back (2)', () => {
    const moved = [...again, said('s3', 'a', n(89), { day: 3 })];
    expect(standings(moved)).toMatchObject({ positions: ['s3'], echoes: ['s2>s1'], ended: ['s1 replaced by s3'] });
    const back = [...again, said('s3', 'a', withdrawn, { day: 3 })];
    expect(standings(back)).toMatchObject({ positions: [], echoes: ['s2>s1'], ended: ['s1 withdrawn by s3'] });
  });
});

describe('an echo', () => {
  it('is no position; it names the statement at the end of its links', () => {
    const chain = [
      said('s1', 'a', n(5)),
      said('s2', 'b', n(5), { basedOn: ['s1'] }),
      said('s3', 'd', n(6), { basedOn: ['s2'] }),
    ];
    expect(standings(chain)).toMatchObject({ positions: ['s1'], echoes: ['s2>s1', 's3>s1'] });
  });

  it('without its root on record is still no position', () => {
    expect(standings([said('s2', 'b', n(5), { basedOn: ['gone'] })])).toMatchObject({
      positions: [],
      echoes: ['s2>?'],
    });
  });

  it('in a circle ends', () => {
    const circle = [said('s1', 'a', n(5), { basedOn: ['s2'] }), said('s2', 'b', n(5), { basedOn: ['s1'] })];
    expect(standings(circle).echoes).toEqual(['s1>?', 's2>?']);
  });
});

describe('the origin', () => {
  const body = source('body');
  const unnamed = (id: string, speaksFor?: string) =>
    source(id, { naming: 'unnamed', ...(speaksFor === undefined ? {} : { speaksFor }) });
  const origins = (...sources: Source[]) =>
    standings(
      sources.filter(({ id }) => id.startsWith('a')).map(({ id }, i) => said(`s${i}`, id, n(5))),
      'latest',
      sources,
    ).origins;

  it('is the body for which a source speaks, through any number of links', () => {
    expect(origins(source('a1', { speaksFor: 'm' }), source('m', { speaksFor: 'body' }), body)).toEqual(['body']);
    expect(origins(source('a1', { speaksFor: 'gone' }))).toEqual(['a1']);
    expect(origins(source('a1', { speaksFor: 'm' }), source('m', { speaksFor: 'a1' }))).toEqual(['m']);
  });

  it('is unnamed if no source of it is named, unless they speak for a named body', () => {
    expect(origins(unnamed('a1'), source('a2', { naming: 'collective' }))).toEqual(['a1*', 'a2*']);
    expect(origins(unnamed('a1', 'body'), body)).toEqual(['body']);
    expect(origins(unnamed('a1', 'ring'), unnamed('ring'))).toEqual(['ring*']);
    expect(origins(unnamed('a1', 'ring'), source('a2', { speaksFor: 'ring' }), unnamed('ring'))).toEqual([
      'ring',
      'ring',
    ]);
  });

  it('of a source that the record lacks is a bug, and says so', () => {
    const record = { ...recordOf([claim], [said('s1', 'a', n(5))]), sources: new Map() };
    expect(() => standingsOn(record, claim, 'latest')).toThrow('The record holds no source a');
  });
});

describe('the record as of a time', () => {
  it('contains what had been said and published by then', () => {
    const record = recordOf([claim], [said('s1', 'a', n(5)), said('s2', 'a', n(6), { day: 3 })], {
      renderings: [passedOn('r1', 's1', 'o', n(5))],
    });
    const then = (day: number) => recordAsOf(record, asOfDay(day));
    expect([then(1).statements.length, then(1).renderings.length]).toEqual([1, 0]);
    expect([then(2).statements.length, then(2).renderings.length]).toEqual([1, 1]);
    expect(recordAsOf(record, 'latest')).toBe(record);
  });

  it('contains no rendering of a statement that does not count yet, of which only the day is known', () => {
    const noon = { precision: 'minute' as const, at: '2023-01-01T12:00:00Z', zone: 'UTC' };
    const record = recordOf([claim], [said('s1', 'a', n(5))], {
      renderings: [passedOn('r1', 's1', 'o', n(5), { publishedAt: noon })],
    });
    expect(recordAsOf(record, noon).renderings).toEqual([]);
    expect(recordAsOf(record, asOfDay(1)).renderings).toHaveLength(1);
  });
});
