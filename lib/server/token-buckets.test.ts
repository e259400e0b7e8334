import { expect, test } from 'vitest';
import { TokenBuckets } from './token-buckets.mjs';

function buckets(holds: number, perSecond: number) {
  let now = 0;
  const made = new TokenBuckets({ holds, perSecond }, () => now);
  return { made, after: (seconds: number) => (now += seconds * 1000) };
}

test('so many are taken at once, then one when there is one again; it is said when', () => {
  const { made, after } = buckets(3, 0.5);
  expect([1, 2, 3].map(() => made.take('a', 1).ok)).toEqual([true, true, true]);
  expect(made.take('a', 1)).toEqual({ ok: false, seconds: 2 });
  after(1);
  expect(made.take('a', 1)).toEqual({ ok: false, seconds: 1 });
  after(1);
  expect(made.take('a', 1)).toEqual({ ok: true });
  expect(made.take('a', 1).ok).toBe(false);
});

test('what is refused costs nothing, and no bucket is fuller than full', () => {
  const { made, after } = buckets(2, 1);
  made.take('a', 2);
  for (let time = 0; time < 100; time += 1) made.take('a', 1);
  after(1);
  expect(made.take('a', 1).ok).toBe(true);
  after(1_000);
  expect(made.left('a')).toBe(2);
});

test('one address takes nothing from another', () => {
  const { made } = buckets(1, 1);
  expect([made.take('a', 1).ok, made.take('a', 1).ok, made.take('b', 1).ok]).toEqual([true, false, true]);
});

test('a tenth is taken ten times where there is one', () => {
  const { made } = buckets(1, 1);
  const taken = Array.from({ length: 12 }, () => made.take('a', 0.1).ok);
  expect(taken.filter(Boolean).length).toBeGreaterThanOrEqual(9);
  expect(taken.at(-1)).toBe(false);
});

test('however many addresses are made up, so many are remembered', () => {
  const { made } = buckets(1, 1);
  for (let number = 0; number < 30_000; number += 1) made.take(`address ${number}`, 1);
  expect(made.size).toBe(20_000);
});
