import { describe, expect, it } from 'vitest';
import { isSameOptions, isWithin, placesOf } from './options';
import type { Option } from './record';

const tree = (parents: Record<string, string>): Option[] =>
  Object.entries(parents).map(([id, within]) => ({ id, label: id, aliases: [], within }));

describe('the places of options', () => {
  it('number what lies in an option right after it, in the order of the list', () => {
    const places = placesOf(tree({ leaf: 'branch', branch: 'root', root: 'top', twig: 'branch', other: 'top' }));
    expect([...places].map(([id, { first, last }]) => `${id} ${first}–${last}`)).toEqual([
      'root 0–3',
      'branch 1–3',
      'leaf 2–2',
      'twig 3–3',
      'other 4–4',
    ]);
  });

  it('treat an option inside an unlisted one as a root', () => {
    const options = tree({ a: 'gone', b: 'a' });
    expect(isWithin('b', 'a', options)).toBe(true);
    expect(isWithin('a', 'gone', options)).toBe(false);
    expect(isWithin('gone', 'gone', options)).toBe(true);
    expect(isWithin('gone', 'a', options)).toBe(false);
  });

  it('end if links form a circle', () => {
    const options = tree({ a: 'b', b: 'a', c: 'top' });
    expect([...placesOf(options).keys()].sort()).toEqual(['a', 'b', 'c']);
    expect(isWithin('b', 'a', options)).toBe(true);
    expect(isWithin('a', 'c', options)).toBe(false);
  });

  it('go as deep as the tree, and are computed once', () => {
    const deep = tree(Object.fromEntries(Array.from({ length: 20_000 }, (_, i) => [`o${i}`, i ? `o${i - 1}` : 'top'])));
    expect(isWithin('o19999', 'o0', deep)).toBe(true);
    expect(isWithin('o0', 'o1', deep)).toBe(false);
    expect(placesOf(deep)).toBe(placesOf(deep));
  });
});

describe('the same options', () => {
  it('are the same in any order, and however often one is named', () => {
    expect(isSameOptions(['a', 'b'], ['b', 'a', 'b'])).toBe(true);
    expect(isSameOptions(['a', 'b'], ['a', 'c'])).toBe(false);
    expect(isSameOptions(['a'], ['a', 'b'])).toBe(false);
  });
});
