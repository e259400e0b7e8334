import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areInOrder,
  firstOfReply,
  followsReply,
  isOfOneReply,
  type LoggedReply,
  REPLY_STEPS,
  REPLY_TOLD,
  type ReplyStep,
  replyNeedsReason,
  shownInPlace,
  stateOfReply,
} from './reply';

const reply = (number: number, ...steps: readonly ReplyStep[]): LoggedReply => ({
  number,
  loggedBy: 'author',
  steps: steps.map((step, index) => ({ step, person: `p${index}` })),
});
const open = (one: LoggedReply, place: readonly LoggedReply[] = [one], standing: 'shown' | 'held' = 'shown') =>
  REPLY_STEPS.filter((step) => followsReply(step, one, place, standing));

describe('what follows', () => {
  test.each<[ReplyStep[], string, ReplyStep[]]>([
    [[], 'waiting', ['publish', 'return']],
    [['return'], 'returned', []],
    [['publish'], 'published', ['hold']],
    [['publish', 'hold'], 'held', ['ask to release']],
    [['publish', 'hold', 'ask to release'], 'release asked', ['release', 'decline']],
    [['publish', 'hold', 'ask to release', 'decline'], 'held', ['ask to release']],
    [['publish', 'hold', 'ask to release', 'release'], 'published', ['hold']],
  ])('after %j it is %s, and %j follow', (steps, state, follow) => {
    expect(stateOfReply(reply(1, ...steps))).toBe(state);
    expect(open(reply(1, ...steps))).toEqual(follow);
  });

  test('nothing is published while readers do not see what it is on; it may be returned', () => {
    expect(open(reply(1), [reply(1)], 'held')).toEqual(['return']);
  });

  test('of one that waits, once another was logged in its place, nothing', () => {
    expect(open(reply(1), [reply(1), reply(2)])).toEqual([]);
    expect(open(reply(2), [reply(1), reply(2)])).toEqual(['publish', 'return']);
  });

  test('what is published is held until another is published in its place', () => {
    const first = reply(1, 'publish');
    expect(open(first, [first, reply(2)])).toEqual(['hold']);
    expect(open(first, [first, reply(2, 'return')])).toEqual(['hold']);
    expect(open(first, [first, reply(2, 'publish')])).toEqual([]);
  });

  test('one that is held comes back only by two, or another is published in its place', () => {
    const held = reply(1, 'publish', 'hold');
    const other = reply(2);
    expect(open(other, [held, other])).toContain('publish');
    expect(shownInPlace([held, reply(2, 'publish')])?.number).toBe(2);
  });
});

test('steps are in order that the rules let people take one after the other', () => {
  expect(areInOrder(reply(1, 'publish', 'hold', 'ask to release', 'release', 'hold').steps)).toBe(true);
  expect(areInOrder(reply(1).steps)).toBe(true);
  expect(areInOrder(reply(1, 'hold', 'publish').steps)).toBe(false);
  expect(areInOrder(reply(1, 'publish', 'hold', 'release', 'ask to release').steps)).toBe(false);
});

test('who is first: who logged it, or who asked for its release', () => {
  expect(firstOfReply('publish', reply(1))).toBe('author');
  expect(firstOfReply('return', reply(1))).toBe('author');
  expect(firstOfReply('release', reply(1, 'publish', 'hold', 'ask to release'))).toBe('p2');
  expect(firstOfReply('release', reply(1, 'publish', 'hold'))).toBeUndefined();
  expect(firstOfReply('hold', reply(1, 'publish'))).toBeUndefined();
});

test('only publishing has no reason, and readers are told of what changes their pages', () => {
  expect(REPLY_STEPS.filter((step) => !replyNeedsReason(step))).toEqual(['publish']);
  expect(REPLY_STEPS.filter((step) => REPLY_TOLD[step].chain === 'public')).toEqual(['publish', 'hold', 'release']);
});

test('whatever follows what: readers see a reply only after two persons, and never the one before the last that was published', () => {
  const people = ['a', 'b', 'c'] as const;
  const move = fc.record({
    step: fc.constantFrom(...REPLY_STEPS, 'log'),
    by: fc.constantFrom(...people),
    at: fc.nat(3),
  });
  fc.assert(
    fc.property(fc.array(move, { maxLength: 30 }), (moves) => {
      const place: { number: number; loggedBy: string; steps: { step: ReplyStep; person: string }[] }[] = [];
      for (const { step, by, at } of moves) {
        if (step === 'log') place.push({ number: place.length + 1, loggedBy: by, steps: [] });
        const one = place[at % Math.max(1, place.length)];
        if (step === 'log' || !one || !followsReply(step, one, place, 'shown')) continue;
        if (!isOfOneReply(step) && firstOfReply(step, one) === by) continue;
        one.steps.push({ step, person: by });
      }
      const shown = shownInPlace(place);
      const lastPublished = place.findLast(({ steps }) => steps.some(({ step }) => step === 'publish'));
      expect(shown).toBe(lastPublished);
      for (const { loggedBy, steps } of place) {
        expect(steps.filter(({ step }) => step === 'publish').length).toBeLessThanOrEqual(1);
        expect(steps.find(({ step }) => step === 'publish')?.person).not.toBe(loggedBy);
        for (const [index, { step, person }] of steps.entries()) {
          if (step === 'release') expect(person).not.toBe(steps[index - 1]?.person);
          if (step === 'hold') expect(['publish', 'release']).toContain(steps[index - 1]?.step);
        }
      }
    }),
  );
});
