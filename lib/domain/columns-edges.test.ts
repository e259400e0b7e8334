import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  between,
  counted,
  denied,
  exactly,
  fewerThan,
  moreThan,
  stated,
  writtenTo,
} from '@/prisma/factories/values';
import { readColumns, VERDICTS } from './columns';
import { intoColumns } from './into-columns';
import type { Statement } from './record';
import { relate } from './relation';
import { AGREE, CONSISTENT, CONTRADICT, relateRows } from './row-relation';
import { isComparable } from './said';
import { broader, count, narrower, recordOf, said } from './testing/record';
import { assessClaim } from './verdict';

const numbers = { agrees: AGREE, consistent: CONSISTENT, contradicts: CONTRADICT };

describe('the relation of two rows', () => {
  it.each(['none', new Big(4)] as const)(
    'is that of the positions in them, values and denials (tolerance %s)',
    (tolerance) => {
      const claim = count({ tolerance });
      const values = [
        exactly(5),
        exactly(400),
        counted(400),
        about(400),
        between(390, 410),
        atLeast(400),
        moreThan(3),
        fewerThan(9),
      ];
      const statements = [
        ...values.map((value, i) => said(`s${i}`, `a${i}`, stated(value))),
        ...values.map((value, i) => said(`t${i}`, `b${i}`, stated(value))),
        ...values.map((value, i) => said(`u${i}`, `c${i}`, denied(value))),
        ...values.map((value, i) => said(`v${i}`, `d${i}`, denied(value))),
        said('w1', 'e1', stated(exactly(7)), { scope: broader }),
        said('w2', 'e2', stated(exactly(396)), { scope: narrower }),
      ];
      const reading = assessClaim(recordOf([claim], statements), claim, 'latest');
      const positions = reading.positions.filter(isComparable);
      const { columns } = intoColumns([{ claim, positions }]);
      expect([...readColumns(columns).contradictingPairs]).toEqual([reading.contradictingPairs]);
      const tolerated = columns.tolerances[0] ?? 0;
      for (const [row, a] of positions.entries()) {
        for (const [other, b] of positions.entries()) {
          const { relation } = relate(a, b, claim);
          expect(relateRows(columns, row, other, tolerated), `${a.statement.id} ${b.statement.id}`).toBe(
            numbers[relation],
          );
        }
      }
    },
  );
});

/** The verdict on a claim and how many pairs contradict, as columns and reading have it. */
function readBoth(statements: readonly Statement[], claim = count()): string {
  const { positions, verdict, contradictingPairs } = assessClaim(recordOf([claim], statements), claim, 'latest');
  const inColumns = readColumns(intoColumns([{ claim, positions: positions.filter(isComparable) }]).columns);
  expect([...inColumns.verdicts].map((index) => VERDICTS[index])).toEqual([verdict]);
  expect([...inColumns.contradictingPairs]).toEqual([contradictingPairs]);
  return `${verdict}, ${contradictingPairs}`;
}

describe('columns and the reading of a record', () => {
  it('count who gives the very figure that is denied, though it lies not inside what is denied', () => {
    const against = (value: Statement['content'], denial: Statement['content'], claim = count()) =>
      readBoth([said('s1', 'a', value), said('s2', 'b', denial)], claim);
    expect(against(stated(about(400)), denied(exactly(400)))).toBe('disputed, 1');
    expect(against(stated(about(400)), denied(exactly(410)))).toBe('single origin, 0');
    // Inside on one side alone: 90 to 100 % and 99.5 to 100 %; 0 to 0.05 and 0.
    const share = count({ whole: false, unit: '%', upperBound: new Big(100) });
    expect(against(stated(about(100)), denied(exactly(100)), share)).toBe('disputed, 1');
    const tonnes = count({ whole: false, unit: 't' });
    expect(against(stated(writtenTo(0, '0.1')), denied(writtenTo(0, '0.01')), tonnes)).toBe('disputed, 1');
  });

  it('count as origins those that give a value and say where they have it', () => {
    const five = [said('s1', 'a', stated(exactly(5)))];
    const outlet = said('s2', 'b', stated(exactly(5)), { doesNotSay: true });
    const denial = said('s3', 'c', denied(exactly(9)));
    expect(readBoth([...five, denial])).toBe('single origin, 0');
    expect(readBoth([...five, outlet])).toBe('single origin, 0');
    expect(readBoth([...five, outlet, said('s4', 'd', stated(exactly(5)))])).toBe('agreed, 0');
  });
});
