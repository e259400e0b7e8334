import { describe, expect, it } from 'vitest';
import { exactly, fewerThanSaid, stated } from '@/prisma/factories/values';
import { moveEffect } from './move-effect';
import { withMoved } from './moved';
import { count, recordOf, said, source } from './testing/record';

const n = (figure: number) => stated(exactly(figure));
const claims = [count(), count({ id: 'd' }), count({ id: 'e' })];
const statements = [
  said('s1', 'a', n(50)),
  said('s2', 'b', n(89), { day: 2 }),
  said('s3', 'c', stated(fewerThanSaid('s1')), { claim: 'd', day: 3 }),
  said('s4', 'c', n(7), { claim: 'e' }),
];
const before = recordOf(claims, statements);

describe('what readers see when statements are of another source', () => {
  it('is how many move, and on which questions the answers relate otherwise', () => {
    const effect = moveEffect(before, withMoved(before, new Map([['s1', 'b']])));
    expect(effect).toMatchObject({ statements: 1, renderings: 0, searches: 0 });
    expect(
      effect.changes.map(({ claim, before: was, after }) => `${claim.id}: ${was.verdict} > ${after.verdict}`),
    ).toEqual(['c: disputed > single origin']);
  });

  it('is nothing where nothing moves', () => {
    expect(moveEffect(before, before)).toEqual({ statements: 0, renderings: 0, searches: 0, changes: [] });
  });

  it('is also that of a source that speaks for another body', () => {
    const speaking = {
      ...before,
      sources: new Map([...before.sources, ['a', source('a', { speaksFor: 'b' })] as const]),
    };
    const effect = moveEffect(before, speaking);
    expect(effect.statements).toBe(0);
    expect(effect.changes.map(({ claim }) => claim.id)).toEqual(['c']);
  });
});
