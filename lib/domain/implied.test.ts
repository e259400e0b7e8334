import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import {
  about,
  atLeast,
  atMost,
  confirmed,
  declined,
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  fewerThan,
  options,
  stated,
  freeText as text,
  vagueWithoutRange,
  yes,
} from '@/prisma/factories/values';
import { impliedOf } from './implied';
import type { Claim } from './record';
import { referencesIn } from './references';
import { broader, count, different, freeText, list, narrower, recordOf, SAME, yesNo } from './testing/record';
import type { Content, Scope } from './value';

const claim = count();
const implied = (content: Content, scope: Scope = SAME, of: Claim = claim) =>
  impliedOf({ content, scope }, of, referencesIn(recordOf([of], [])));

function shown(content: Content, scope: Scope = SAME, of: Claim = claim): string {
  const found = implied(content, scope, of);
  if (found.kind === 'none') return found.reason;
  if (found.kind !== 'interval') return found.kind;
  const { low, high } = found.interval;
  return `${low === 'open' ? 'open' : low.toFixed()}..${high === 'open' ? 'open' : high.toFixed()}`;
}

describe('the implied range by scope', () => {
  it.each([
    ['same', stated(exactly(400)), SAME, '395..404'],
    ['broader', stated(exactly(400)), broader, '0..404'],
    ['narrower', stated(exactly(400)), narrower, '395..open'],
    ['different', stated(exactly(400)), different, 'about something else'],
    ['"at least 25 at the region" says nothing of the building', stated(atLeast(25)), broader, 'says nothing here'],
    ['"fewer than 100 so far", a running count, says nothing', stated(fewerThan(100)), narrower, 'says nothing here'],
    ['at least 0 says nothing', stated(atLeast(0)), SAME, 'says nothing here'],
    ['"at least 92 dead known by name"', stated(atLeast(92)), narrower, '92..open'],
    ['a denial counts with scope same alone', denied(exactly(500)), broader, 'about something else'],
    ['what is denied', denied(exactly(500)), SAME, '495..504'],
    ['(2) a denial of nothing in particular', denied(), SAME, 'rejects nothing in particular'],
    ['(2) a denial of what somebody else said', deniedStatement('s1'), SAME, 'statement'],
    ['(2) a denial that it happened is a 0', deniedThatItHappened, SAME, '0..0'],
    ['(2) a confirmation says that it is not 0', confirmed, SAME, 'happened'],
    ['declined', declined, SAME, 'gave no value'],
    ['vague words without a range', stated(vagueWithoutRange), SAME, 'gave no value'],
    ['free text', stated(text('heavy losses')), SAME, 'free text'],
    ['a value of another type', stated(yes), SAME, 'about something else'],
  ])('%s', (_, content, scope, expected) => expect(shown(content, scope)).toBe(expected));

  it('has no broader and narrower if a measure does not add up', () => {
    const height = count({ additive: false });
    expect(shown(stated(exactly(4)), broader, height)).toBe('about something else');
    expect(shown(stated(exactly(4)), narrower, height)).toBe('about something else');
    const uses = list(false, { a: 'top' });
    expect(shown(stated(options('a')), broader, uses)).toBe('about something else');
    expect(shown(stated(options('a')), broader, { ...uses, additive: true })).toBe('about something else');
  });

  it('is open below if the unit has no lower bound', () => {
    const unbounded = count({ lowerBound: 'none' });
    expect(shown(stated(exactly(4)), broader, unbounded)).toBe('open..4');
    expect(shown(stated(atLeast(4)), broader, unbounded)).toBe('says nothing here');
  });
});

describe('that it happened (2)', () => {
  it('is confirmed or denied of yes and no, and of what is counted from 0 alone', () => {
    expect(shown(confirmed, SAME, yesNo)).toBe('happened');
    expect(implied(deniedThatItHappened, SAME, yesNo)).toEqual({ kind: 'answer', yes: false });
    const degrees = count({ lowerBound: 'none' });
    expect(shown(confirmed, SAME, degrees)).toBe('gave no value');
    expect(shown(deniedThatItHappened, SAME, degrees)).toBe('gave no value');
    expect(shown(confirmed, SAME, list(true, { a: 'top' }))).toBe('gave no value');
  });
});

describe('a share (2)', () => {
  const share = count({ whole: false, upperBound: new Big(100) });
  it('says nothing if it leaves out nothing up to 100 %', () => {
    expect(shown(stated(atLeast(0)), SAME, share)).toBe('says nothing here');
    expect(shown(stated(atMost(100)), SAME, share)).toBe('says nothing here');
    expect(shown(stated(atLeast(90)), SAME, share)).toBe('90..100');
    expect(shown(stated(exactly(100)), SAME, { ...share, tolerance: new Big(4) })).toBe('97.5..100');
  });
});

describe('tolerance', () => {
  it('widens by half of itself on each side, not below the unit’s bound, and keeps the own range as it was', () => {
    const tolerant = count({ tolerance: new Big(5) });
    expect(shown(stated(about(400)), SAME, tolerant)).toBe('357.5..442.5');
    expect(shown(stated(exactly(1)), SAME, tolerant)).toBe('0..3.5');
    expect(implied(stated(exactly(1)), SAME, tolerant)).toMatchObject({ own: { low: new Big(1), high: new Big(1) } });
  });
});

describe('other types', () => {
  it('of a denied answer is the other answer', () => {
    expect(implied(stated(yes), SAME, yesNo)).toEqual({ kind: 'answer', yes: true });
    expect(implied(denied(yes), SAME, yesNo)).toEqual({ kind: 'answer', yes: false });
  });

  it('of options are the options', () => {
    expect(implied(stated(options('a')), SAME, list(true, { a: 'top' }))).toEqual({ kind: 'options', options: ['a'] });
  });

  it('of free text is none', () => {
    expect(shown(stated(text('a text')), SAME, freeText)).toBe('free text');
  });
});
