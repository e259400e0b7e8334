import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { offerKey, offersOf } from './offers';
import { count } from './testing/record';
import { readValue } from './value-reader/read-value';

const context = { claim: count(), zone: 'Europe/Moscow' };
const offers = (words: string) => offersOf(readValue(words, context), []);

describe('what is offered of words', () => {
  it('the one value that they say', () => {
    expect(offers('about 400')).toEqual([{ type: 'number', relation: 'about', figure: new Big(400) }]);
  });

  it('every reading of what can be read in two ways', () => {
    expect(offers('6-700 people').length).toBe(2);
  });

  it('the range of vague words, and no range', () => {
    expect(offers('dozens')).toEqual([
      { type: 'number', relation: 'vague', low: new Big(24), high: new Big(99) },
      { type: 'number', relation: 'vague', range: 'not confirmed' },
    ]);
  });

  it('nothing of what is not read', () => {
    expect(offers('no survivors')).toEqual([]);
  });
});

describe('the text by which an offer is recognised', () => {
  it('does not depend on the order of fields', () => {
    const [a, b] = [
      { type: 'number', relation: 'exact', figure: new Big('4.00') },
      { figure: new Big(4), relation: 'exact', type: 'number' },
    ] as const;
    expect(offerKey(a)).toBe(offerKey(b));
  });

  it('differs where any field does', () => {
    const keys = ['about 400', '400', 'at least 400', 'more than 400', '399 to 400', 'dozens', 'at most 400'].flatMap(
      (words) => offers(words).map(offerKey),
    );
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBe(8);
  });
});
