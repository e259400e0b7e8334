import { describe, expect, it } from 'vitest';
import { between, counted, exactly, stated } from '@/prisma/factories/values';
import type { Claim, Statement } from './record';
import { broader, count, narrower, recordOf, said } from './testing/record';
import { campsOf } from './testing/seed';
import { assessClaim } from './verdict';

const camps = (statements: readonly Statement[], claim: Claim = count()): string[] =>
  campsOf(assessClaim(recordOf([claim], statements), claim, 'latest'));

const NOT_KNOWN = { saidAtNotKnown: true as const };

describe('the camps of a source that holds several values (2)', () => {
  it('hold each of them by itself if they have no point in common', () => {
    // What was said at a time that is not known replaces nothing whose time is known.
    const held = [
      said('s1', 'a', stated(exactly(89))),
      said('s2', 'a', stated(exactly(500)), { day: 2, ...NOT_KNOWN }),
    ];
    expect(camps(held)).toEqual(['s1', 's2']);
    expect(camps([...held, said('s3', 'b', stated(exactly(89))), said('s4', 'c', stated(exactly(500)))])).toEqual([
      's1 s3',
      's2 s4',
    ]);
  });

  it('are where all of them are true, if only at one point', () => {
    const held = [
      said('s1', 'a', stated(counted(7)), { scope: broader }),
      said('s2', 'a', stated(counted(7)), { scope: narrower, day: 2 }),
    ];
    expect(camps([...held, said('s3', 'b', stated(between(0, 4))), said('s4', 'c', stated(between(7, 9)))])).toEqual([
      's1 s2 s4',
      's3',
    ]);
  });
});
