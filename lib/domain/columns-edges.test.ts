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
} from '@/prisma/factories/values';
import { readColumns } from './columns';
import { intoColumns } from './into-columns';
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
