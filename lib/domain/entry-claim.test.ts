import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { label, option } from '@/prisma/factories/claims';
import { confirmed, deniedThatItHappened, exactly, stated } from '@/prisma/factories/values';
import { checkClaim } from './entry-claim';
import type { Claim, Option } from './record';
import { says, told } from './testing/entry';
import { count, freeText, list, narrower, timeOf, yesNo } from './testing/record';
import type { Scope } from './value';

describe('a claim', () => {
  it('that is running is a number', () => {
    expect(told(checkClaim(count({ running: true })))).toBe('accepted');
    expect(told(checkClaim({ ...timeOf(), running: true }))).toBe('running: no number');
    expect(told(checkClaim({ ...yesNo, running: true }))).toBe('running: no number');
  });

  it('has an upper bound above the lower one', () => {
    const bounded = (upperBound: number, lowerBound: Big | 'none' = new Big(0)) =>
      told(checkClaim(count({ lowerBound, upperBound: new Big(upperBound) })));
    expect(bounded(100)).toBe('accepted');
    expect(bounded(0)).toBe('upperBound: not above the lower bound');
    expect(bounded(-5, 'none')).toBe('accepted');
  });

  it('lists each label once', () => {
    const labelled = (...labels: { id: string; words: string }[]) => told(checkClaim(count({ labels })));
    expect(labelled(label('a', 'known by name'), label('b', 'so far'))).toBe('accepted');
    expect(labelled(label('a', 'known by name'), label('a', 'so far'))).toBe('labels: named twice');
    expect(labelled(label('a', 'known by name'), label('b', 'Known by name '))).toBe('labels: named twice');
    expect(told(checkClaim(freeText))).toBe('accepted');
  });
});

describe('the options of a claim', () => {
  const listed = (...options: readonly Option[]) => told(checkClaim({ ...list(false, {}), options } as Claim));
  it.each<[string, readonly Option[], string]>([
    ['none', [], 'accepted'],
    ['a tree', [option('a', 'A'), option('b', 'B', { within: 'a' }), option('c', 'C', { within: 'b' })], 'accepted'],
    ['the part before the whole', [option('b', 'B', { within: 'a' }), option('a', 'A')], 'accepted'],
    [
      'two towns with one name beside their own',
      [option('a', 'Basel (CH)', { aliases: ['Basel'] }), option('b', 'Basel (US)', { aliases: ['Basel'] })],
      'accepted',
    ],
    ['one id twice', [option('a', 'A'), option('a', 'B')], 'options: named twice'],
    ['one label twice', [option('a', 'Straße'), option('b', ' STRASSE')], 'options: named twice'],
    ['one alias twice', [option('a', 'A', { aliases: ['x', 'X'] })], 'options: named twice'],
    ['an alias that is its label', [option('a', 'A', { aliases: ['a'] })], 'options: named twice'],
    ['within nothing', [option('a', 'A', { within: 'x' })], 'options: within what is not on the list'],
    ['within itself', [option('a', 'A', { within: 'a' })], 'options: within itself'],
    [
      'in a circle',
      [
        option('t', 'T'),
        option('a', 'A', { within: 'c' }),
        option('b', 'B', { within: 'a' }),
        option('c', 'C', { within: 'b' }),
      ],
      'options: within itself',
    ],
  ])('%s', (_, options, as) => {
    expect(listed(...options)).toBe(as);
  });
});

describe('a label', () => {
  const named: Scope = { ...narrower, relation: 'narrower', label: 'a', note: 'known by name' };
  it('is on the list of the claim', () => {
    const scoped = (labels: { id: string; words: string }[] | undefined) =>
      says(stated(exactly(5)), count(labels ? { labels } : {}), { scope: named });
    expect(scoped([label('a', 'known by name')])).toBe('accepted');
    expect(scoped([label('b', 'so far')])).toBe('label: no such label');
    expect(scoped(undefined)).toBe('label: no such label');
  });

  it('is missing where the note alone says what it is about, as before version 2', () => {
    expect(says(stated(exactly(5)), count({ labels: [label('a', 'known by name')] }), { scope: narrower })).toBe(
      'accepted',
    );
  });

  it('is asked of what gives no value as well', () => {
    expect(says(confirmed, count(), { scope: named })).toBe('label: no such label');
  });
});

describe('that it happened', () => {
  const temperature = count({ whole: false, unit: '°C', lowerBound: 'none', additive: false });
  const toOne = count({ lowerBound: new Big(1) });
  it.each([
    ['a count', count(), 'accepted'],
    ['a yes-no', yesNo, 'accepted'],
    ['a temperature', temperature, 'only on yes-no and counts'],
    ['a count that begins at one', toOne, 'only on yes-no and counts'],
    ['a time', timeOf(), 'only on yes-no and counts'],
    ['an option', list(true, { a: 'top' }), 'only on yes-no and counts'],
    ['a text', freeText, 'only on yes-no and counts'],
  ])('of %s', (_, claim, expected) => {
    const refused = (field: string) => (expected === 'accepted' ? expected : `${field}: ${expected}`);
    expect(says(confirmed, claim)).toBe(refused('form'));
    expect(says(deniedThatItHappened, claim)).toBe(refused('rejects'));
  });

  it('denied is 0, also of something broader, where that adds up', () => {
    const wider: Scope = { relation: 'broader', note: 'killed and wounded' };
    expect(says(deniedThatItHappened, count(), { scope: wider })).toBe('accepted');
    expect(says(deniedThatItHappened, yesNo, { scope: wider })).toBe(
      'scope: broader or narrower of what does not add up',
    );
  });
});
