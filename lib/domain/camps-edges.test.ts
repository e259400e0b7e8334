import { describe, expect, it } from 'vitest';
import { between, counted, exactly, options, stated } from '@/prisma/factories/values';
import { readColumns } from './columns';
import { intoColumns } from './into-columns';
import type { Statement } from './record';
import { isComparable } from './said';
import { broader, count, list, narrower, recordOf, said } from './testing/record';
import { campsOf } from './testing/seed';
import { assessClaim } from './verdict';

/** The camps, which columns of the same positions count as well. */
function camps(statements: readonly Statement[]): string[] {
  const claim = count();
  const reading = assessClaim(recordOf([claim], statements), claim, 'latest');
  const { columns } = intoColumns([{ claim, positions: reading.positions.filter(isComparable) }]);
  expect([...readColumns(columns).camps]).toEqual([reading.camps.length]);
  return campsOf(reading);
}

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

  it('are not where only one of its values is true, whichever place it has among the others', () => {
    // Its values have 5 to 7 in common. One of them alone, 3 to 7, shares a point with "0 to 4".
    const held = [
      said('s1', 'a', stated(between(3, 7))),
      said('s2', 'a', stated(counted(5)), { scope: narrower, day: 2 }),
    ];
    const others = [said('s3', 'b', stated(between(0, 4))), said('s4', 'c', stated(between(0, 2)))];
    for (const all of [
      [...held, ...others],
      [...others, ...held],
    ])
      expect(camps(all)).toEqual(['s1 s2', 's3 s4']);
  });

  it('are at each of the options that one statement names, though one lies in the other', () => {
    const places = list(true, { building: 'top', school: 'building', quarters: 'building' });
    const all = [
      said('s1', 'a', stated(options('building', 'school'))),
      said('s2', 'b', stated(options('quarters'))),
      said('s3', 'c', stated(options('school'))),
    ];
    expect(campsOf(assessClaim(recordOf([places], all), places, 'latest'))).toEqual(['s1 s2', 's1 s3']);
  });

  it('are of options where all of them are true', () => {
    const towns = list(true, { switzerland: 'top', basel: 'switzerland', bern: 'switzerland' });
    const held = [
      said('s1', 'a', stated(options('basel'))),
      said('s2', 'a', stated(options('switzerland')), { day: 2, ...NOT_KNOWN }),
      said('s3', 'b', stated(options('bern'))),
      said('s4', 'c', stated(options('basel'))),
    ];
    expect(campsOf(assessClaim(recordOf([towns], held), towns, 'latest'))).toEqual(['s1 s2 s4', 's3']);
  });
});
