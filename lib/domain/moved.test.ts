import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deniedStatement, exactly, stated } from '@/prisma/factories/values';
import { brokenBy, type Moves, withMoved } from './moved';
import type { Statement } from './record';
import { RUNS, records } from './testing/arbitraries';
import { count, recordOf, said } from './testing/record';

const n = (figure: number) => stated(exactly(figure));
const broken = (statements: readonly Statement[], moves: Moves): readonly string[] =>
  brokenBy(recordOf([count()], statements), moves).map(
    ({ statement, refused }) => `${statement.id}: ${refused.reason}`,
  );
const toB = (...ids: string[]): Moves => new Map(ids.map((id) => [id, 'b']));

describe('statements of another source', () => {
  it('may not repeat, or deny, what is then their own', () => {
    const all = [
      said('s1', 'a', n(50)),
      said('s2', 'b', n(50), { basedOn: ['s1'], day: 2 }),
      said('s3', 'b', deniedStatement('s1'), { day: 2 }),
      said('s4', 'c', n(50), { basedOn: ['s1'], day: 2 }),
    ];
    expect(broken(all, toB('s1'))).toEqual([
      's2: repeats a statement of its own source',
      's3: denies a statement of its own source',
    ]);
  });

  it('may not repeat it over others either', () => {
    const all = [
      said('s1', 'a', n(50)),
      said('s2', 'c', n(50), { basedOn: ['s1'], day: 2 }),
      said('s3', 'b', n(50), { basedOn: ['s2'], day: 3 }),
    ];
    expect(broken(all, toB('s1'))).toEqual(['s3: repeats a statement of its own source']);
  });

  it('may not take back, or go on from, what is no longer their own', () => {
    const all = [
      said('s1', 'a', n(50)),
      said('s2', 'a', { form: 'withdrawn', takesBack: ['s1'] }, { day: 2 }),
      said('s3', 'a', n(60), { saidAfter: 's1' }),
    ];
    expect(broken(all, toB('s1'))).toEqual([
      's2: takes back a statement of another source',
      's3: follows a statement of another source',
    ]);
    expect(broken(all, toB('s1', 's2', 's3'))).toEqual([]);
  });

  it('are not refused for what was wrong before', () => {
    const all = [said('s1', 'b', n(50)), said('s2', 'b', n(50), { basedOn: ['s1'], day: 2 }), said('s3', 'a', n(1))];
    expect(broken(all, toB('s3'))).toEqual([]);
  });

  it('moved and moved back are those of before, whatever the record', () => {
    fc.assert(
      fc.property(records, ({ record }) => {
        const [from] = record.sources.keys();
        const own = record.statements.filter(({ source }) => source === from).map(({ id }) => id);
        const moved = withMoved(record, new Map(own.map((id) => [id, 'new'])));
        expect(moved.statements.some(({ source }) => source === from)).toBe(false);
        expect(withMoved(moved, new Map(own.map((id) => [id, from ?? ''])))).toEqual(record);
        // To a source that said nothing, everything can be moved.
        expect(brokenBy(record, new Map(own.map((id) => [id, 'new'])))).toEqual([]);
      }),
      RUNS,
    );
  });
});
