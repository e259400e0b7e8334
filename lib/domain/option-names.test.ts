import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asCompared, optionsNamed } from './option-names';
import type { Claim, Option } from './record';
import { RUNS } from './testing/arbitraries';
import { count, list } from './testing/record';

const option = (id: string, label: string, ...aliases: string[]): Option => ({ id, label, aliases, within: 'top' });
const towns: Claim = {
  ...(list(true, {}) as Extract<Claim, { type: 'category' }>),
  options: [
    option('basel', 'Basel', 'Bâle', 'Basle', 'BASEL'),
    option('springfield-il', 'Springfield'),
    option('springfield-ma', 'Springfield, Massachusetts', 'Springfield'),
    option('strasse', 'Große Straße'),
    option('odysseus', 'ΟΔΥΣΣΕΥΣ'),
    option('office', 'Head oﬃce'),
    option('ny', 'New York'),
    option('istanbul', 'İstanbul', 'Istanbul'),
  ],
};

describe('the options with a given name', () => {
  it.each([
    ['Basel', ['basel']],
    ['basle', ['basel']],
    ['  BÂLE ', ['basel']],
    ['Ba\u0302le', ['basel']],
    ['Bale', []],
    ['NewYork', []],
    ['Springfield', ['springfield-il', 'springfield-ma']],
    ['GROSSE STRASSE', ['strasse']],
    ['Οδυσσευς', ['odysseus']],
    ['head office', ['office']],
    ['Ｎｅｗ　Ｙｏｒｋ', ['ny']],
    ['New \n York', ['ny']],
    ['ISTANBUL', ['istanbul']],
    ['', []],
  ])('%j', (name, ids) => expect(optionsNamed(name, towns)).toEqual(ids));

  it('are none on a claim of another type', () => {
    expect(optionsNamed('Basel', count())).toEqual([]);
  });

  it('are the same for a name and its normalised form, whatever its case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const once = asCompared(name);
        expect(asCompared(once)).toBe(once);
        expect(asCompared(name.normalize('NFD'))).toBe(once);
        expect(asCompared(` ${name} `)).toBe(once);
      }),
      RUNS,
    );
  });
});
