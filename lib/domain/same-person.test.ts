import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { can } from './permission';
import { type Admission, isOpen, isRaised, ONE_FOR, oneWith } from './same-person';
import { RUNS } from './testing/arbitraries';

const HOUR = 60 * 60 * 1000;
const letIn = (by: string | null, person: string, more: Partial<Admission> = {}): Admission => ({
  person,
  by,
  at: 0,
  confirmedAt: null,
  ...more,
});
const areOne = (one: string, other: string, admissions: readonly Admission[], now = HOUR): boolean =>
  oneWith(one, admissions, now).has(other);

describe('who counts as one person with whom', () => {
  test.each<[string, readonly Admission[], string, string, boolean]>([
    ['a person and the one who let them in', [letIn('a', 'b')], 'a', 'b', true],
    ['two people whom one person let in', [letIn('a', 'b'), letIn('a', 'c')], 'b', 'c', true],
    ['through a person in between', [letIn('a', 'b'), letIn('b', 'c')], 'a', 'c', true],
    ['cousins', [letIn('a', 'b'), letIn('a', 'c'), letIn('b', 'd'), letIn('c', 'e')], 'd', 'e', true],
    ['two people whom nobody let in', [letIn(null, 'a'), letIn(null, 'b')], 'a', 'b', false],
    ['two people whom different people let in', [letIn('a', 'b'), letIn('c', 'd')], 'b', 'd', false],
    // Let in by one and raised by another: one with each of them, who still count as two.
    ['the one who let a person in and the one who raised them', [letIn('a', 'p'), letIn('c', 'p')], 'a', 'c', false],
    [
      'a person with the one who let them in, and with the one who raised them',
      [letIn('a', 'p'), letIn('c', 'p')],
      'p',
      'c',
      true,
    ],
    ['strangers', [letIn('a', 'b')], 'x', 'b', false],
    ['in a circle', [letIn('a', 'b'), letIn('b', 'a')], 'a', 'b', true],
    [
      'after the person in between is confirmed',
      [letIn('a', 'b', { confirmedAt: 1 }), letIn('b', 'c')],
      'a',
      'c',
      false,
    ],
  ])('%s', (_, admissions, one, other, expected) => {
    expect(areOne(one, other, admissions)).toBe(expected);
    expect(areOne(other, one, admissions), 'the other way round').toBe(expected);
  });

  test('for 24 hours, and not a millisecond more', () => {
    expect(ONE_FOR).toBe(24 * HOUR);
    expect(areOne('a', 'b', [letIn('a', 'b')], ONE_FOR - 1)).toBe(true);
    expect(areOne('a', 'b', [letIn('a', 'b')], ONE_FOR)).toBe(false);
    expect(areOne('a', 'b', [letIn('a', 'b', { confirmedAt: HOUR })], HOUR - 1)).toBe(true);
    expect(areOne('a', 'b', [letIn('a', 'b', { confirmedAt: HOUR })], HOUR)).toBe(false);
  });

  test('nobody is among those they count as one with', () => {
    expect([...oneWith('a', [letIn('a', 'b'), letIn('b', 'a')], HOUR)]).toEqual(['b']);
  });
});

const NAMES = ['a', 'b', 'c', 'd', 'e', 'f'];
const time = fc.integer({ min: -30, max: 30 }).map((hours) => hours * HOUR);
const admissions: fc.Arbitrary<readonly Admission[]> = fc.array(
  fc.record({
    person: fc.constantFrom(...NAMES),
    by: fc.option(fc.constantFrom(...NAMES)),
    at: time,
    confirmedAt: fc.option(time),
  }),
  { maxLength: 9 },
);

/** By the words of the rule: whom a person counts as, in ever longer steps, until nothing is added. */
function countsAs(person: string, all: readonly Admission[], now: number): string[] {
  let found = [person];
  for (;;) {
    const more = NAMES.filter(
      (name) =>
        found.includes(name) ||
        all.some(
          ({ person: of, by, at, confirmedAt }) =>
            by === name && found.includes(of) && now - at < 24 * HOUR && (confirmedAt === null || now < confirmedAt),
        ),
    );
    if (more.length === found.length) return more;
    found = more;
  }
}

test('for any admissions, two people are one if they count as somebody in common', () => {
  fc.assert(
    fc.property(admissions, time, (all, now) => {
      for (const one of NAMES) {
        for (const other of NAMES.filter((name) => name !== one)) {
          const common = countsAs(one, all, now).some((name) => countsAs(other, all, now).includes(name));
          expect(areOne(one, other, all, now)).toBe(common);
        }
      }
    }),
    RUNS,
  );
});

test('a day after the last of them everybody counts as one alone', () => {
  fc.assert(
    fc.property(admissions, (all) => {
      const now = Math.max(0, ...all.map(({ at }) => at)) + ONE_FOR;
      expect(all.some((admission) => isOpen(admission, now))).toBe(false);
      for (const name of NAMES) expect(oneWith(name, all, now).size).toBe(0);
    }),
    RUNS,
  );
});

describe('what takes two persons', () => {
  const actor = { id: 'me', role: 'administrator', oneWith: new Set(['self']) } as const;
  const submitted = { state: 'submitted', standing: 'unpublished' } as const;
  const asked = (by: string, what: 'release' | 'withdrawal') =>
    ({ state: 'published', author: 'x', standing: 'held', asked: { for: what, by } }) as const;

  test.each([
    ['publish', (by: string) => ({ ...submitted, author: by })],
    ['return', (by: string) => ({ ...submitted, author: by })],
    ['release', (by: string) => asked(by, 'release')],
    ['withdraw', (by: string) => asked(by, 'withdrawal')],
    ['approve redaction', (by: string) => ({ askedBy: by })],
    ['confirm account', (by: string) => ({ admitted: by })],
  ] as const)('%s: another, and not another self', (action, of) => {
    expect(can(actor, action, of('me'))).toEqual({ ok: false, reason: 'your own' });
    expect(can(actor, action, of('self'))).toEqual({ ok: false, reason: 'not a second person' });
    expect(can(actor, action, of('another'))).toEqual({ ok: true });
    // If it was not read with whom a person counts as one, nothing is granted.
    const { oneWith: _unknown, ...member } = actor;
    expect(can(member as typeof actor, action, of('another'))).toEqual({ ok: false, reason: 'not a second person' });
  });

  test('a step that takes one person is still allowed', () => {
    for (const action of ['hold', 'ask to withdraw', 'decline', 'revise']) {
      const shown = { state: 'published', author: 'self', standing: 'shown' } as const;
      const thing = action === 'decline' ? { ...shown, asked: { for: 'withdrawal', by: 'self' } as const } : shown;
      expect(can(actor, action, thing), action).toEqual({ ok: true });
    }
  });
});

test.each([
  ['reporter', 'reporter', false],
  ['reporter', 'editor', true],
  ['reporter', 'administrator', true],
  ['editor', 'reporter', false],
  ['editor', 'editor', false],
  ['editor', 'administrator', true],
  ['administrator', 'editor', false],
] as const)('from %s to %s: an admission? %s', (from, to, expected) => {
  expect(isRaised(from, to)).toBe(expected);
});
