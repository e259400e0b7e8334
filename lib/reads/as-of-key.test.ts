import { expect, test } from 'vitest';
import { recordAsOf } from '@/lib/domain/as-of';
import { momentWritten } from '@/lib/domain/moment';
import { makiivka } from '@/prisma/seed/makiivka/record';
import { canonicalAsOf } from './as-of-key';

test.each([
  ['2023-01-02', '2023-01-02'],
  // Nothing was said on that day: the page says so with that day.
  ['2023-01-20', '2023-01-20'],
  ['2023-01-03T11:12:13Z', '2023-01-02'],
  ['2023-01-02T10:00 02:00', '2023-01-01'],
  ['1999-12-31', '2022-12-31'],
  ['0900', '2022-12-31'],
  ['2023-01-25', ''],
  ['2023', ''],
  ['9999-12-29', ''],
  ['soon', undefined],
  ['2023-02-30', undefined],
  ['', undefined],
])('%s is cached as %s', (asked, kept) => expect(canonicalAsOf(makiivka, asked)).toBe(kept));

test('two thousand times give few canonical ones, each with the same record as the time requested, and canonical itself', () => {
  const kept = new Set<string>();
  const { zone } = makiivka.event;
  for (let number = 0; number < 2_000; number += 1) {
    const asked = new Date(Date.UTC(2022, 11, 20) + number * 2_000_000).toISOString();
    const as = canonicalAsOf(makiivka, asked) ?? 'none';
    const [before, after] = [momentWritten(asked, zone), momentWritten(as, zone)];
    if (kept.has(as)) continue;
    kept.add(as);
    if (before === 'not a time') throw new Error(asked);
    const then = as === '' ? makiivka : recordAsOf(makiivka, after === 'not a time' ? 'latest' : after);
    expect(then.statements, `${asked} as ${as}`).toEqual(recordAsOf(makiivka, before).statements);
    expect(canonicalAsOf(makiivka, as), as).toBe(as === '' ? undefined : as);
  }
  expect(kept.size).toBeLessThan(40);
  expect(kept.size).toBeGreaterThan(3);
});
