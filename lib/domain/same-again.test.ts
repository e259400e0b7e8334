import { describe, expect, it } from 'vitest';
import {
  about,
  atMinute,
  confirmed,
  counted,
  declined,
  denied,
  deniedStatement,
  deniedThatItHappened,
  exactly,
  options,
  stated,
  vagueWithoutRange,
  withdrawn,
} from '@/prisma/factories/values';
import { isSameScope, saysTheSame } from './same-again';
import { count, list, narrower, SAME, said, timeOf } from './testing/record';
import type { Content, Scope, Value } from './value';

const again = (
  one: Content,
  two: Content,
  scopes: readonly [Scope, Scope] = [SAME, SAME],
  claim = count(),
): boolean => {
  const [a, b] = [said('s1', 'a', one, { scope: scopes[0] }), said('s2', 'a', two, { scope: scopes[1] })];
  expect(saysTheSame(b, a, claim)).toBe(saysTheSame(a, b, claim));
  return saysTheSame(a, b, claim);
};
const labelled = (label: string, note = label): Scope => ({ relation: 'narrower', label, note });

describe('saying the same again (2)', () => {
  it.each<[string, Content, Content, boolean]>([
    ['the same figure', stated(exactly(63)), stated(exactly(63)), true],
    ['the same figure, counted by now', stated(exactly(63)), stated(counted(63)), true],
    ['the figure in the unit of the claim', stated(exactly(63)), stated({ ...exactly(63), unit: 'persons' }), true],
    ['another relation', stated(exactly(63)), stated(about(63)), false],
    ['another form', stated(exactly(63)), denied(exactly(63)), false],
    ['the same denial', denied(exactly(63)), denied(exactly(63)), true],
    ['denying that it happened, twice', deniedThatItHappened, deniedThatItHappened, true],
    ['denying that it happened, and 0', deniedThatItHappened, stated(exactly(0)), false],
    ['denying the same statement', deniedStatement('s9'), deniedStatement('s9'), true],
    ['denying another statement', deniedStatement('s9'), deniedStatement('s8'), false],
    ['denying nothing in particular, twice: it may be something else', denied(), denied(), false],
    ['confirming twice', confirmed, confirmed, true],
    ['declining twice', declined, declined, false],
    ['withdrawing twice', withdrawn, withdrawn, false],
    ['words to which nobody gave a range', stated(vagueWithoutRange), stated(vagueWithoutRange), false],
    [
      'a word of the lexicon without a range',
      stated({ ...vagueWithoutRange, word: 'dozens' } as Value),
      stated({ ...vagueWithoutRange, word: 'dozens' } as Value),
      true,
    ],
  ])('%s', (_, one, two, expected) => expect(again(one, two)).toBe(expected));

  it('is of one scope', () => {
    const five = stated(exactly(5));
    expect(again(five, five, [SAME, narrower])).toBe(false);
    expect(again(five, five, [narrower, narrower])).toBe(true);
  });

  it('is in any order of options, and in any zone of a time', () => {
    const uses = list(false, { school: 'top', quarters: 'top' });
    const two = [options('school', 'quarters'), options('quarters', 'school')].map((one) =>
      said('s1', 'a', stated(one)),
    );
    expect(two[0] && two[1] && saysTheSame(two[0], two[1], uses)).toBe(true);
    const times = [atMinute('2023-01-01T00:00Z', 'UTC'), atMinute('2023-01-01T02:00+02:00', 'Europe/Kyiv')];
    const [one, other] = times.map((time) => said('s1', 'a', stated(time)));
    expect(one && other && saysTheSame(one, other, timeOf())).toBe(true);
  });
});

describe('the scope of two (2)', () => {
  it('is one if the label of the claim’s list is, whatever the note', () => {
    expect(isSameScope(labelled('by-name', 'known'), labelled('by-name', 'identified by name'))).toBe(true);
    expect(isSameScope(labelled('by-name'), labelled('officers'))).toBe(false);
    expect(isSameScope(labelled('by-name'), { relation: 'different', label: 'by-name', note: '' })).toBe(false);
    expect(isSameScope(SAME, { relation: 'same', note: 'at the building' })).toBe(true);
  });

  it('without a label is told by the note', () => {
    const noted = (note: string): Scope => ({ relation: 'narrower', note });
    expect(isSameScope(noted('Officers '), noted('officers'))).toBe(true);
    expect(isSameScope(noted('officers'), noted('by name'))).toBe(false);
  });
});
