import Big from 'big.js';
import fc from 'fast-check';
import { vi } from 'vitest';
import type { Source } from '@/lib/domain/record';
import { type CountClaim, count, source } from './record';
import { made, type Seed } from './seed';

// The number of runs of the property tests.

/**
 * How many cases each property is tried on. To try more than a test run has time for: CASES=6000 npx vitest run
 * lib/domain
 */
export const RUNS = { numRuns: Number(process.env.CASES ?? 300) };
// More cases get more time than vitest.config.ts gives a test, and none gets less: other steps run beside them.
vi.setConfig({ testTimeout: Math.max(180_000, RUNS.numRuns * 50) });

export const weighted = <T>(...weights: [number, T][]) =>
  fc.oneof(...weights.map(([weight, value]) => ({ weight, arbitrary: fc.constant(value) })));

export const seeds: fc.Arbitrary<Seed[]> = fc.array(
  fc.record({
    by: fc.nat(4),
    day: fc.integer({ min: 1, max: 4 }),
    days: weighted([8, 0], [1, 1], [1, 2]),
    form: weighted<Seed['form']>([12, 'stated'], [4, 'denied'], [2, 'confirmed'], [1, 'declined'], [2, 'withdrawn']),
    denies: weighted<Seed['denies']>(
      [3, 'value'],
      [2, 'statement'],
      [1, 'that it happened'],
      [1, 'nothing in particular'],
    ),
    relation: fc.constantFrom<Seed['relation']>(
      'exact',
      'exact',
      'about',
      'at least',
      'more than',
      'at most',
      'fewer than',
      'between',
      'vague',
      'dozens',
      'not confirmed',
      'fewer than it',
      'more than it',
    ),
    low: fc.oneof(fc.nat(6), fc.constantFrom(10, 20, 40, 100, 110)),
    more: fc.nat(8),
    scope: weighted<Seed['scope']>(
      [8, 'same'],
      [2, 'broader'],
      [2, 'narrower'],
      [1, 'another narrower'],
      [1, 'different'],
    ),
    to: fc.nat(8),
    also: fc.nat(8),
    echoes: weighted<Seed['echoes']>([8, 'nothing'], [2, 'one'], [1, 'two']),
    names: fc.boolean(),
    isHedged: weighted([6, false], [1, true]),
    isCounted: fc.boolean(),
    isUndated: weighted([9, false], [1, true]),
    doesNotSay: weighted([6, false], [1, true]),
    follows: weighted([6, false], [1, true]),
    asOf: fc.nat(4),
  }),
  { maxLength: 9 },
);

export const bodies: fc.Arbitrary<Source[]> = fc
  .array(fc.record({ named: fc.boolean(), speaks: fc.boolean() }), { minLength: 5, maxLength: 5 })
  .map((kinds) => [
    source('body'),
    ...kinds.map(({ named, speaks }, i) =>
      source(`a${i}`, { naming: named ? 'named' : 'unnamed', ...(speaks ? { speaksFor: 'body' } : {}) }),
    ),
  ]);

export const claims: fc.Arbitrary<CountClaim> = fc
  .tuple(fc.constantFrom(undefined, 2, 4), weighted([2, false], [1, true]))
  .map(([tolerance, running]) =>
    count({
      tolerance: tolerance === undefined ? 'none' : new Big(tolerance),
      ...(running && { running: true as const }),
    }),
  );

/** Records of one claim with up to nine statements of five sources, some of which speak for one body. */
export const records = fc
  .tuple(claims, seeds, bodies)
  .map(([claim, all, sources]) => ({ claim, record: made(claim, all, sources) }));
