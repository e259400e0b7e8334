import { describe, expect, test } from 'vitest';
import type { QuestionMemo } from '@/lib/domain/question-memo';
import type { ClaimId, EventRecord } from '@/lib/domain/record';
import { demonstration } from '@/prisma/seed/records';
import { eventSteps, eventView } from './event';

/** A memo of one record, and of which claim it was asked to make something that it did not know. */
function memoWithLog() {
  const known = new Map<string, object>();
  const made: ClaimId[] = [];
  const memo: QuestionMemo = <T extends object>({ id }: { id: ClaimId }, what: string, make: () => T): T => {
    const key = `${id} ${what}`;
    if (!known.has(key)) {
      made.push(id);
      known.set(key, make());
    }
    return known.get(key) as T;
  };
  return { memo, made };
}

const records = demonstration.map(({ record }): [string, EventRecord] => [record.event.slug, record]);
const DAY = { precision: 'day', on: '2023-01-02', zone: 'UTC' } as const;

describe.each(records)('%s', (_, record) => {
  test.each([
    ['latest', 'latest' as const],
    ['a day', DAY],
  ])('as of %s: after its steps nothing is left to make, and the view is the same', (_name, asOf) => {
    const { memo, made } = memoWithLog();
    const steps = [...eventSteps({ ...record }, asOf, memo)];
    expect(steps.length).toBe(2 * record.claims.length);
    expect(new Set(made)).toEqual(new Set(record.claims.map(({ id }) => id)));
    const before = made.length;
    expect(eventView(record, asOf, new Map(), undefined, memo)).toEqual(eventView(record, asOf, new Map()));
    expect(made.length).toBe(before);
  });
});
