import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { can } from './permission';
import type { Actor } from './person';
import { follows, isStep, REVISION_STATES, STANDINGS, STEPS, after as thingAfter, type UnderReview } from './review';

const oneWith = new Set<string>();
const PEOPLE: readonly Actor[] = [
  { id: 'reporter', role: 'reporter', oneWith },
  { id: 'one', role: 'editor', oneWith },
  { id: 'two', role: 'editor', oneWith },
  { id: 'admin', role: 'administrator', oneWith },
];
const person = fc.constantFrom(...PEOPLE);
const step = fc.constantFrom(...STEPS);
const thing: fc.Arbitrary<UnderReview> = fc
  .record({
    state: fc.constantFrom(...REVISION_STATES),
    author: person.map(({ id }) => id),
    standing: fc.constantFrom(...STANDINGS),
    asked: fc.option(
      fc.record({ for: fc.constantFrom('release' as const, 'withdrawal' as const), by: person.map(({ id }) => id) }),
      { nil: undefined },
    ),
  })
  .map(({ asked, ...rest }) => ({ ...rest, ...(asked && { asked }) }));

describe('after and follows', () => {
  test('a step that follows leads to a valid thing, and one that does not throws', () => {
    fc.assert(
      fc.property(step, thing, person, (name, before, { id }) => {
        if (!follows(name, before).ok) {
          expect(() => thingAfter(name, before, id)).toThrow(RangeError);
          return;
        }
        const next = thingAfter(name, before, id);
        expect(REVISION_STATES).toContain(next.state);
        expect(STANDINGS).toContain(next.standing);
        // Only a further revision has another author; it is a draft.
        if (name === 'revise') expect(next).toMatchObject({ author: id, state: 'draft', standing: before.standing });
        else expect(next.author).toBe(before.author);
      }),
      { numRuns: 2000 },
    );
  });

  test('nothing follows from what a later revision has replaced', () => {
    for (const name of STEPS) {
      for (const standing of STANDINGS) {
        expect(follows(name, { state: 'superseded', author: 'one', standing })).toEqual({
          ok: false,
          reason: 'not in this state',
        });
      }
    }
  });

  test.each([
    ['release', { state: 'published', author: 'one', standing: 'held' }, 'nothing was asked'],
    ['decline', { state: 'published', author: 'one', standing: 'held' }, 'nothing was asked'],
    [
      'withdraw',
      { state: 'published', author: 'one', standing: 'shown', asked: { for: 'release', by: 'two' } },
      'nothing was asked',
    ],
    [
      'ask to release',
      { state: 'published', author: 'one', standing: 'held', asked: { for: 'withdrawal', by: 'two' } },
      'already asked',
    ],
    ['publish', { state: 'submitted', author: 'one', standing: 'held' }, 'not with this standing'],
    ['publish', { state: 'draft', author: 'one', standing: 'unpublished' }, 'not in this state'],
  ] as const)('%s says why it does not follow', (name, before, reason) => {
    expect(follows(name, before)).toEqual({ ok: false, reason });
  });
});

describe('a desk of four, doing whatever it may', () => {
  /** Tries everything that anybody may do, in any order. What happened is tracked independently of the rules. */
  test('nobody sees what two people have not agreed to', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, person), { maxLength: 60 }), (tries) => {
        let now: UnderReview = { state: 'draft', author: 'reporter', standing: 'unpublished' };
        let asker: string | undefined;
        for (const [name, actor] of tries) {
          if (!can(actor, name, now).ok) continue;
          const next = thingAfter(name, now, actor.id);
          if (next.standing !== now.standing) {
            if (name === 'publish') expect(actor.id).not.toBe(now.author);
            else if (name === 'hold') expect(now.standing).toBe('shown');
            else expect(actor.id).not.toBe(asker);
            if (now.standing === 'held') expect(['release', 'withdraw']).toContain(name);
            if (now.standing === 'unpublished') expect(name).toBe('publish');
            expect(actor.role).not.toBe('reporter');
          }
          // Whoever published or returned it did not write it, however often it was revised.
          if (name === 'publish' || name === 'return') expect(actor.id).not.toBe(now.author);
          if (name === 'ask to release' || name === 'ask to withdraw') asker = actor.id;
          now = next;
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('every step and every standing can be reached', () => {
    const seen = new Set<string>();
    const walk = (now: UnderReview, depth: number) => {
      if (depth === 0) return;
      for (const name of STEPS) {
        for (const actor of PEOPLE.slice(0, 3)) {
          if (!can(actor, name, now).ok) continue;
          const next = thingAfter(name, now, actor.id);
          const key = `${name} ${JSON.stringify(next)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          walk(next, depth - 1);
        }
      }
    };
    walk({ state: 'draft', author: 'reporter', standing: 'unpublished' }, 40);
    for (const name of STEPS)
      expect(
        [...seen].some((key) => key.startsWith(`${name} {`)),
        name,
      ).toBe(true);
    for (const standing of STANDINGS) {
      expect(
        [...seen].some((key) => key.includes(`"standing":"${standing}"`)),
        standing,
      ).toBe(true);
    }
  });
});

test.each(['constructor', '__proto__', 'toString', 'Submit', ''])('%j is no step', (word) => {
  expect(isStep(word)).toBe(false);
});
