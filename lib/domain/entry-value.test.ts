import { describe, expect, it } from 'vitest';
import {
  atLeast,
  atMinute,
  between,
  confirmed,
  denied,
  exactly,
  fewerThan,
  options,
  stated,
  freeText as text,
  vagueWithoutRange,
  yes,
} from '@/prisma/factories/values';
import { says } from './testing/entry';
import { broader, count, different, list, narrower, timeOf } from './testing/record';
import type { Content } from './value';

describe('a value', () => {
  it.each([
    ['a number', stated(exactly(5)), 'accepted'],
    ['words without a range', stated(vagueWithoutRange), 'accepted'],
    ['no value', confirmed, 'accepted'],
    ['a bare denial', denied(), 'accepted'],
    ['another unit', stated({ ...exactly(5), unit: 'vehicles' }), 'accepted'],
    ['another type', stated(yes), 'value: not the type of the claim'],
    ['low above high', stated(between(5, 4)), 'value: low above high'],
    ['fewer than none', stated(fewerThan(0)), 'value: an empty range'],
    ['less than none', stated(exactly(-5)), 'value: an empty range'],
    ['half a person', stated(exactly('2.5')), 'value: a fraction of a whole thing'],
    ['half a person, as a bound', stated(atLeast('2.5')), 'value: a fraction of a whole thing'],
    ['half a person, as an end', stated(between('2.5', 4)), 'value: a fraction of a whole thing'],
    ['what excludes nothing', stated(atLeast(0)), 'accepted'],
    ['a denial of everything', denied(atLeast(0)), 'value: a denial of everything'],
    ['a denial of nearly everything', denied(atLeast(1)), 'accepted'],
    ['a denial of words without a range', denied(vagueWithoutRange), 'accepted'],
  ])('%s', (_, content, expected) => expect(says(content)).toBe(expected));

  it('may be of another type if it is about something else', () => {
    for (const value of [text('words'), options('a'), atMinute('2023-01-01T00:02Z', 'UTC')]) {
      expect(says(stated(value), count(), { scope: different })).toBe('accepted');
    }
    expect(says(stated(exactly('2.5')), timeOf(), { scope: different })).toBe('accepted');
    expect(says(stated(text('words')), list(true, { a: 'top' }), { scope: different })).toBe('accepted');
    expect(says(stated(between(5, 4)), timeOf(), { scope: different })).toBe('value: low above high');
  });

  it('is broader or narrower only for measures that add up', () => {
    const refused = 'scope: broader or narrower of what does not add up';
    expect(says(stated(exactly(5)), count(), { scope: broader })).toBe('accepted');
    expect(says(stated(exactly(5)), count({ additive: false }), { scope: broader })).toBe(refused);
    expect(says(stated(exactly(5)), count({ additive: false }), { scope: narrower })).toBe(refused);
    expect(says(stated(options('a')), { ...list(false, { a: 'top' }), additive: true }, { scope: broader })).toBe(
      refused,
    );
  });
});

describe('options', () => {
  const one = list(true, { a: 'top', b: 'top', 'part-of-b': 'b' });
  const some = list(false, { a: 'top', b: 'top' });
  const none: Content = stated({ type: 'category', options: [] });
  it.each([
    ['one of the list', stated(options('a')), one, 'accepted'],
    ['none', none, one, 'value: no option'],
    ['one that is not on the list', stated(options('z')), one, 'value: no such option'],
    ['one that is, and one that is not', stated(options('a', 'z')), some, 'value: no such option'],
    ['one of two that exclude each other', stated(options('a', 'b')), one, 'accepted'],
    ['one twice', stated(options('a', 'a')), one, 'value: named twice'],
    ['two that do not', stated(options('a', 'b')), some, 'accepted'],
    ['all of those that may be true, denied', denied(options('a', 'b')), some, 'accepted'],
    ['denied, the only one', denied(options('a')), list(true, { a: 'top' }), 'value: a denial of everything'],
    ['denied, one of two', denied(options('a')), one, 'accepted'],
    ['denied, two of two', denied(options('a', 'b')), one, 'value: a denial of everything'],
    ['denied, all but a part of one', denied(options('a', 'part-of-b')), one, 'accepted'],
  ])('%s', (_, content, claim, expected) => expect(says(content, claim)).toBe(expected));
});
