import { expect, test } from 'vitest';
import type { HopView } from '@/lib/views/event-view';
import { type NestedHop, nestHops } from './nest-hops';

const hop = (ref: string, depth: number): HopView => ({
  ref,
  depth,
  outlet: ref,
  date: '',
  link: '',
  value: '',
  wording: { kind: '', quoted: false, text: '', lang: 'en', dir: 'ltr' },
  drifts: [],
});

type Outline = { [ref: string]: Outline };
const outline = (hops: readonly NestedHop<HopView>[]): Outline =>
  Object.fromEntries(hops.map(({ hop: { ref }, taken }) => [ref, outline(taken)]));

test('a hop belongs to the nearest earlier one that is less deep', () => {
  const hops = [hop('tass', 0), hop('reuters', 1), hop('abc', 1), hop('bbc', 0), hop('news18', 1), hop('copy', 2)];
  expect(outline(nestHops(hops))).toEqual({
    tass: { reuters: {}, abc: {} },
    bbc: { news18: { copy: {} } },
  });
});

test('a chain whose first hop is deep loses nothing', () => {
  expect(outline(nestHops([hop('a', 2), hop('b', 0)]))).toEqual({ a: {}, b: {} });
});
