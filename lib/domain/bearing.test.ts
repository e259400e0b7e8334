import { describe, expect, it } from 'vitest';
import { deniedStatement, exactly, fewerThanSaid, moreThanSaid, stated } from '@/prisma/factories/values';
import { claimsBearingOn, recordBearingOn } from './bearing';
import type { Claim, EventRecord } from './record';
import { summaryOf } from './summary';
import { count, passedOn, recordOf, said } from './testing/record';
import { assessClaim } from './verdict';

const [c, d, e, f] = [count({ id: 'c' }), count({ id: 'd' }), count({ id: 'e' }), count({ id: 'f' })];
const claims = [c, d, e, f];

// c refers to d, d to e, and nothing to f but a rendering of a statement on c.
const record = recordOf(
  claims,
  [
    said('s1', 'a', stated(exactly(10)), { claim: 'f' }),
    said('s2', 'b', stated(exactly(20)), { claim: 'e' }),
    said('s3', 'c', stated(exactly(30)), { claim: 'c' }),
    said('s4', 'd', stated(fewerThanSaid('s2')), { claim: 'd', day: 2 }),
    said('s5', 'e', stated(exactly(50)), { claim: 'f' }),
    said('s6', 'f', stated(exactly(5)), { claim: 'c', day: 3, basedOn: ['s4'] }),
    said('s7', 'g', deniedStatement('s4'), { claim: 'd', day: 3 }),
    said('s8', 'h', stated(exactly(8)), { claim: 'e' }),
  ],
  {
    renderings: [
      passedOn('r1', 's8', 'x', stated(exactly(8))),
      passedOn('r2', 's1', 'x', stated(exactly(10))),
      passedOn('r3', 's3', 'x', stated(moreThanSaid('s5'))),
      passedOn('r4', 's4', 'x', stated(fewerThanSaid('s2'))),
    ],
  },
);

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

describe('the part of a record that a claim is read from', () => {
  it('is what is said on it and on what that refers to, step by step, in the order of the record', () => {
    const part = recordBearingOn(record, c);
    expect(ids(part.claims)).toEqual(['c', 'd', 'e']);
    expect(ids(part.statements)).toEqual(['s2', 's3', 's4', 's6', 's7', 's8']);
    expect(ids(part.renderings)).toEqual(['r1', 'r3', 'r4']);
  });

  it('is the claim alone if its statements refer to no other', () => {
    for (const [claim, statements, renderings] of [
      [e, ['s2', 's8'], ['r1']],
      [f, ['s1', 's5'], ['r2']],
    ] as const) {
      const part = recordBearingOn(record, claim);
      expect([ids(part.claims), ids(part.statements), ids(part.renderings)]).toEqual([
        [claim.id],
        statements,
        renderings,
      ]);
    }
  });

  it('gives the same reading as the whole record', () => {
    const read = (from: EventRecord, claim: Claim) => summaryOf(assessClaim(from, claim, 'latest'));
    for (const claim of claims) expect(read(recordBearingOn(record, claim), claim)).toEqual(read(record, claim));
  });
});

describe('the claims that the page of a claim may change with', () => {
  it('are itself and what its statements and renderings refer to, and those in turn', () => {
    const bearing = [...claimsBearingOn(record)].map(([id, on]) => [id, on.toSorted()]);
    expect(bearing).toEqual([
      ['c', ['c', 'd', 'e', 'f']],
      ['d', ['d', 'e']],
      ['e', ['e']],
      ['f', ['f']],
    ]);
  });

  it('do not include what refers to a statement or a claim that is not on record', () => {
    const without = recordOf(claims.slice(0, 1), record.statements.slice(3, 4), { renderings: record.renderings });
    expect([...claimsBearingOn(without)]).toEqual([['c', ['c']]]);
    expect(ids(recordBearingOn(without, c).statements)).toEqual([]);
    expect(ids(recordBearingOn(without, d).statements)).toEqual(['s4']);
  });
});
