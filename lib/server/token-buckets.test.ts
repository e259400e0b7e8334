import { expect, test } from 'vitest';
import { TokenBuckets } from './token-buckets.mjs';

function buckets(holds: number, perSecond: number) {
  let now = 0;
  const made = new TokenBuckets({ holds, perSecond }, () => now);
  return { made, after: (seconds: number) => (now += seconds * 1000) };
}

test('a full bucket gives its tokens at once, then one for each refill, and says when the next one comes', () => {
  const { made, after } = buckets(3, 0.5);
  expect([1, 2, 3].map(() => made.take('a', 1).ok)).toEqual([true, true, true]);
  expect(made.take('a', 1)).toEqual({ ok: false, seconds: 2 });
  after(1);
  expect(made.take('a', 1)).toEqual({ ok: false, seconds: 1 });
  after(1);
  expect(made.take('a', 1)).toEqual({ ok: true });
  expect(made.take('a', 1).ok).toBe(false);
});

test('a refusal costs nothing, and no bucket holds more than its size', () => {
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

test('a tenth can be taken ten times from one token', () => {
  const { made } = buckets(1, 1);
  const taken = Array.from({ length: 12 }, () => made.take('a', 0.1).ok);
  expect(taken.filter(Boolean).length).toBeGreaterThanOrEqual(9);
  expect(taken.at(-1)).toBe(false);
});

test('the number of stored addresses is bounded, however many are made up', () => {
  const { made } = buckets(1, 1);
  for (let number = 0; number < 30_000; number += 1) made.take(`address ${number}`, 1);
  expect(made.size).toBe(20_000);
});
