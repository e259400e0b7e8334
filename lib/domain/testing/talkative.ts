import fc from 'fast-check';
import type { Claim, EventRecord } from '@/lib/domain/record';
import { confirmed, declined, denied, exactly, stated, withdrawn } from '@/prisma/factories/values';
import { count, recordOf, said } from './record';

const claim = count();
const n = (figure: number) => stated(exactly(figure));

/**
 * Two sources that say much on one claim in few days, revise, deny, withdraw and repeat themselves; also what entry
 * refuses.
 */
export const talkativeRecords: fc.Arbitrary<{ claim: Claim; record: EventRecord }> = fc
  .array(
    fc.record({
      by: fc.constantFrom('a', 'a', 'b'),
      day: fc.integer({ min: 1, max: 4 }),
      content: fc.oneof(
        fc.nat(2).map(n),
        fc.nat(2).map((figure) => denied(exactly(figure))),
        fc.constantFrom(withdrawn, withdrawn, confirmed, declined),
      ),
      basedOn: fc.option(fc.nat(8), { nil: undefined, freq: 3 }),
    }),
    { maxLength: 10 },
  )
  .map((all) => ({
    claim,
    record: recordOf(
      [claim],
      all.map(({ by, day, content, basedOn }, i) =>
        said(`s${i + 1}`, by, content, { day, ...(basedOn !== undefined && { basedOn: [`s${basedOn + 1}`] }) }),
      ),
    ),
  }));
