import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactly, stated } from '@/prisma/factories/values';
import { changesFrom } from './changes';
import { effectBetween } from './effect';
import { type Gone, withoutThing, withPut } from './proposed';
import { RUNS, records } from './testing/arbitraries';
import { count, passedOn, recordOf, said, source } from './testing/record';
import { assessEvent } from './verdict';

const n = (figure: number) => stated(exactly(figure));
const [killed, wounded] = [count(), count({ id: 'd', position: 2 })];

describe('a record as it is proposed', () => {
  const search = {
    id: 'q',
    claim: 'd',
    source: 'b',
    places: 'its channel',
    until: { precision: 'day', on: '2023-01-05', zone: 'UTC' },
  } as const;

  it('has each thing in place of the one with its id, and the sources that it did not have', () => {
    const record = recordOf([killed], [said('s1', 'a', n(50))]);
    const put = withPut(
      record,
      [
        { kind: 'claim', put: wounded },
        { kind: 'claim', put: { ...killed, question: 'How many died?' } },
        { kind: 'statement', put: said('s1', 'a', n(60)) },
        { kind: 'statement', put: said('s2', 'b', n(70), { claim: 'd' }) },
        { kind: 'search', put: search },
      ],
      [source('b'), source('a', { name: 'Not taken' })],
    );
    expect(put.claims.map(({ id, question }) => [id, question])).toEqual([
      ['c', 'How many died?'],
      ['d', wounded.question],
    ]);
    expect(put.statements).toEqual([said('s1', 'a', n(60)), said('s2', 'b', n(70), { claim: 'd' })]);
    expect([...put.sources.keys()]).toEqual(['a', 'b']);
    expect(put.sources.get('a')).toBe(record.sources.get('a'));
    expect(put.searches).toEqual([search]);
    expect(record.statements).toEqual([said('s1', 'a', n(50))]);
  });

  it('is without everything that rests on what is gone', () => {
    const statements = [said('s1', 'a', n(50)), said('s2', 'b', n(50), { basedOn: ['s1'] }), said('s3', 'b', n(9))];
    const relays = [
      passedOn('r1', 's1', 'bbc', n(50)),
      passedOn('r2', 's1', 'cnn', n(50), { parent: 'r1' }),
      passedOn('r3', 's3', 'cnn', n(9)),
    ];
    const record = recordOf([killed], statements, { renderings: relays });
    const left = (kind: Gone['kind'], id: string) => {
      const after = withoutThing(record, { kind, id });
      return [...after.claims, ...after.statements, ...after.renderings].map((one) => one.id);
    };
    expect(left('statement', 's1')).toEqual(['c', 's3', 'r3']);
    expect(left('rendering', 'r1')).toEqual(['c', 's1', 's2', 's3', 'r3']);
    expect(left('source', 'b')).toEqual(['c', 's1', 'r1', 'r2']);
    expect(left('claim', 'c')).toEqual([]);
  });

  it('differs as two readings of the whole event do, whatever is taken from it', () => {
    let differs = 0;
    fc.assert(
      fc.property(records, ({ record }) => {
        const things: readonly Gone[] = [
          ...record.statements.map(({ id }) => ({ kind: 'statement', id }) as const),
          ...[...record.sources.keys()].map((id) => ({ kind: 'source', id }) as const),
        ];
        for (const gone of things) {
          const proposed = withoutThing(record, gone);
          const [before, after] = [record, proposed].map((each) => assessEvent(each, 'latest').claims);
          const found = effectBetween(record, proposed, 'latest').changes;
          expect(found).toEqual(changesFrom(before ?? [], after ?? []));
          differs += found.length;
        }
      }),
      { numRuns: RUNS.numRuns / 10 },
    );
    expect(differs).toBeGreaterThan(0);
  });
});
