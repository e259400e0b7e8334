import { afterEach, expect, test, vi } from 'vitest';
import { invalidateTags } from './content-version.mjs';
import { LastRead } from './last-read';

type Counted = { from: number };
const NOTHING: Counted = { from: 0 };

afterEach(() => vi.useRealTimers());

/** Reads, and returns the basis that the read got. */
async function readOn(last: LastRead<Counted>, key = 'a'): Promise<number | undefined> {
  let from: number | undefined;
  await last.readOn(key, NOTHING, async (basis) => {
    from = basis.from;
    return { from: basis.from + 1 };
  });
  return from;
}

test('each read starts from the one before, also after something is published', async () => {
  const last = new LastRead<Counted>(10, () => 1);
  expect(await readOn(last)).toBe(0);
  invalidateTags(['event:a']);
  expect(await readOn(last)).toBe(1);
  expect(await readOn(last, 'b')).toBe(0);
});

test('after a change for which no event is known, and after one hour, everything is read again', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const last = new LastRead<Counted>(10, () => 1);
  expect(await readOn(last)).toBe(0);
  invalidateTags('everything');
  expect(await readOn(last)).toBe(0);
  vi.advanceTimersByTime(59 * 60_000);
  expect(await readOn(last)).toBe(1);
  // The hour counts from the last complete read, not from the last read.
  vi.advanceTimersByTime(2 * 60_000);
  expect(await readOn(last)).toBe(0);
});

test('a read that found nothing is no basis, and a read that failed leaves the one before', async () => {
  const last = new LastRead<Counted>(10, () => 1);
  await readOn(last);
  await expect(last.readOn('a', NOTHING, () => Promise.reject(new Error('It failed.')))).rejects.toThrow('It failed.');
  expect(await readOn(last)).toBe(1);
  await last.readOn('a', NOTHING, async () => undefined);
  expect(await readOn(last)).toBe(0);
});

test('the least recently used entry is evicted first', async () => {
  const last = new LastRead<Counted>(2, () => 1);
  for (const key of ['a', 'b', 'a', 'c']) await readOn(last, key);
  expect(await readOn(last, 'a')).toBe(2);
  expect(await readOn(last, 'b')).toBe(0);
});
