import { describe, expect, test } from 'vitest';
import { can, TASKS, type Thing } from './permission';
import { type Actor, ROLES } from './person';
import { type Asked, REVISION_STATES, STANDINGS, STEPS, type UnderReview } from './review';

/**
 * Who may do what, written out: role | whose revision | its state | what readers see | what is asked for, and by whom.
 * Everything that is not in a line is refused. Deliberately not made from the table in review.ts.
 */
const MAY = `
revise          | reporter                      | own       | draft submitted returned published discarded | unpublished shown held withdrawn | any
revise          | editor administrator          | own other | draft submitted returned published discarded | unpublished shown held withdrawn | any
discard         | reporter editor administrator | own       | draft returned                               | unpublished shown held withdrawn | any
submit          | reporter editor administrator | own       | draft                                        | unpublished shown held withdrawn | any
return          | editor administrator          | other     | submitted                                    | unpublished shown held withdrawn | any
publish         | editor administrator          | other     | submitted                                    | unpublished shown withdrawn      | any
hold            | editor administrator          | own other | draft submitted returned published discarded | shown                            | any
ask to release  | editor administrator          | own other | draft submitted returned published discarded | held                             | nothing
release         | editor administrator          | own other | draft submitted returned published discarded | held                             | release-by-another
ask to withdraw | editor administrator          | own other | draft submitted returned published discarded | shown held                       | nothing
withdraw        | editor administrator          | own other | draft submitted returned published discarded | shown held                       | withdrawal-by-another
decline         | editor administrator          | own other | draft submitted returned published discarded | shown held                       | release-by-them release-by-another withdrawal-by-them withdrawal-by-another
`;

const ASKED: Record<string, Asked | undefined> = {
  nothing: undefined,
  'release-by-them': { for: 'release', by: 'me' },
  'release-by-another': { for: 'release', by: 'you' },
  'withdrawal-by-them': { for: 'withdrawal', by: 'me' },
  'withdrawal-by-another': { for: 'withdrawal', by: 'you' },
};

const words = (text: string | undefined): string[] => (text ?? '').trim().split(/\s+/);
const allowed = new Set(
  MAY.trim()
    .split('\n')
    .flatMap((line) => {
      const [step = '', roles, whose, states, standings, asked = ''] = line.split('|');
      const askedFor = asked.trim() === 'any' ? Object.keys(ASKED) : words(asked);
      return words(roles).flatMap((role) =>
        words(whose).flatMap((owner) =>
          words(states).flatMap((state) =>
            words(standings).flatMap((standing) =>
              askedFor.map((what) => [step.trim(), role, owner, state, standing, what].join(' | ')),
            ),
          ),
        ),
      );
    }),
);

const me = (role: Actor['role']): Actor => ({ id: 'me', role, oneWith: new Set() });
const things = (['own', 'other'] as const).flatMap((owner) =>
  REVISION_STATES.flatMap((state) =>
    STANDINGS.flatMap((standing) =>
      Object.entries(ASKED).map(([what, asked]) => ({
        name: [owner, state, standing, what].join(' | '),
        thing: { author: owner === 'own' ? 'me' : 'you', state, standing, ...(asked && { asked }) } as UnderReview,
      })),
    ),
  ),
);

describe('every step by every role, with every thing', () => {
  test.each(STEPS)('%s', (step) => {
    for (const role of ROLES) {
      for (const { name, thing } of things) {
        const combination = `${step} | ${role} | ${name}`;
        expect(can(me(role), step, thing).ok, combination).toBe(allowed.has(combination));
      }
    }
  });

  test('the table names nothing that is not tried', () => {
    expect(things).toHaveLength(2 * 6 * 4 * 5);
    expect(new Set([...allowed].map((line) => line.split(' | ')[0])).size).toBe(STEPS.length);
    const tried = STEPS.flatMap((step) =>
      ROLES.flatMap((role) => things.map(({ name }) => `${step} | ${role} | ${name}`)),
    );
    expect([...allowed].filter((line) => !new Set(tried).has(line))).toEqual([]);
  });

  test('nobody who is not signed in may do anything', () => {
    for (const action of [...STEPS, ...Object.keys(TASKS)]) {
      for (const { thing } of things) {
        expect(can('nobody', action, thing)).toEqual({ ok: false, reason: 'not signed in' });
      }
    }
  });

  test('a step is taken on a thing under review, and on nothing else', () => {
    for (const step of STEPS) {
      for (const thing of ['the desk', { account: 'me' }, { askedBy: 'you' }, { admitted: 'you' }] as const) {
        expect(can(me('administrator'), step, thing).ok).toBe(false);
      }
    }
  });
});

/** Least role | on the desk | on their own account | on another's | asked for by them | by another | let in: they | another. */
const TASK_TABLE = `
log                      | reporter      | yes | yes | yes | yes | yes | yes | yes
see drafts               | reporter      | yes | yes | yes | yes | yes | yes | yes
assign                   | reporter      | no  | no  | no  | no  | no  | no  | no
comment                  | reporter      | yes | yes | yes | yes | yes | yes | yes
settle comment           | reporter      | no  | no  | no  | no  | no  | no  | no
keep own filters         | reporter      | no  | yes | no  | no  | no  | no  | no
see own notices          | reporter      | no  | yes | no  | no  | no  | no  | no
change own feed          | reporter      | no  | yes | no  | no  | no  | no  | no
export drafts            | editor        | yes | yes | yes | yes | yes | yes | yes
grade                    | editor        | yes | yes | yes | yes | yes | yes | yes
correct                  | editor        | yes | yes | yes | yes | yes | yes | yes
ask to redact            | editor        | yes | yes | yes | yes | yes | yes | yes
approve redaction        | editor        | no  | no  | no  | no  | yes | no  | no
set legal hold           | editor        | yes | yes | yes | yes | yes | yes | yes
ask to lift legal hold   | editor        | yes | yes | yes | yes | yes | yes | yes
lift legal hold          | editor        | no  | no  | no  | no  | yes | no  | no
ask to merge source      | editor        | yes | yes | yes | yes | yes | yes | yes
merge source             | editor        | no  | no  | no  | no  | yes | no  | no
ask to undo merge        | editor        | yes | yes | yes | yes | yes | yes | yes
undo merge               | editor        | no  | no  | no  | no  | yes | no  | no
decline merge            | editor        | yes | yes | yes | yes | yes | yes | yes
log reply                | editor        | yes | yes | yes | yes | yes | yes | yes
publish reply            | editor        | no  | no  | no  | no  | yes | no  | no
return reply             | editor        | no  | no  | no  | no  | yes | no  | no
hold reply               | editor        | yes | yes | yes | yes | yes | yes | yes
ask to release reply     | editor        | yes | yes | yes | yes | yes | yes | yes
release reply            | editor        | no  | no  | no  | no  | yes | no  | no
decline to release reply | editor        | yes | yes | yes | yes | yes | yes | yes
see error reports        | reporter      | yes | yes | yes | yes | yes | yes | yes
settle error report      | editor        | yes | yes | yes | yes | yes | yes | yes
erase error report       | editor        | yes | yes | yes | yes | yes | yes | yes
see the private log      | administrator | yes | yes | yes | yes | yes | yes | yes
see accounts             | administrator | yes | yes | yes | yes | yes | yes | yes
invite                   | administrator | yes | yes | yes | yes | yes | yes | yes
change role              | administrator | no  | no  | yes | no  | no  | no  | no
end account              | administrator | no  | no  | yes | no  | no  | no  | no
confirm account          | administrator | no  | no  | no  | no  | no  | no  | yes
change settings          | administrator | yes | yes | yes | yes | yes | yes | yes
see own sessions         | reporter      | no  | yes | no  | no  | no  | no  | no
end own session          | reporter      | no  | yes | no  | no  | no  | no  | no
change own password      | reporter      | no  | yes | no  | no  | no  | no  | no
change own second factor | reporter      | no  | yes | no  | no  | no  | no  | no
`;
const TASK_THINGS: readonly Thing[] = [
  'the desk',
  { account: 'me' },
  { account: 'you' },
  { askedBy: 'me' },
  { askedBy: 'you' },
  { admitted: 'me' },
  { admitted: 'you' },
];
const tasks = TASK_TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('every other action', () => {
  test.each(tasks)('%s, from %s on', (task = '', least = '', ...answers) => {
    const roles = { reporter: ['reporter', 'editor', 'administrator'], editor: ['editor', 'administrator'] }[least];
    for (const role of ROLES) {
      for (const [index, thing] of TASK_THINGS.entries()) {
        const expected = (roles ?? ['administrator']).includes(role) && answers[index] === 'yes';
        expect(can(me(role), task, thing).ok, `${task} by ${role} on ${JSON.stringify(thing)}`).toBe(expected);
      }
    }
  });

  test.each([
    ['reporter', 'me', 'nobody', true],
    ['reporter', 'me', 'me', true],
    ['reporter', 'nobody', 'me', true],
    ['reporter', 'me', 'you', false],
    ['reporter', 'you', 'nobody', false],
    ['reporter', 'you', 'me', false],
    ['reporter', 'nobody', 'you', false],
    ['editor', 'you', 'me', true],
    ['editor', 'nobody', 'you', true],
    ['administrator', 'you', 'nobody', true],
  ] as const)('%s: to %s what %s has: %s', (role, to, from, may) => {
    expect(can(me(role), 'assign', { to, from }).ok).toBe(may);
  });

  test.each([
    ['reporter', ['me'], true],
    ['reporter', ['you', 'me'], true],
    ['reporter', ['you'], false],
    ['reporter', [], false],
    ['editor', ['you'], true],
    ['administrator', ['you'], true],
  ] as const)('%s settles a thread of %j: %s', (role, authors, may) => {
    expect(can(me(role), 'settle comment', { authors }).ok).toBe(may);
  });

  test('the table has every action', () => {
    expect(tasks.map(([task]) => task).sort()).toEqual(Object.keys(TASKS).sort());
  });
});

test.each([
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'valueOf',
  'delete',
  'approve',
  'Publish',
  'publish ',
  ' publish',
  'PUBLISH',
  'publish\0',
  'ask',
  '',
])('what is no action is refused: %j', (action) => {
  for (const thing of ['the desk' as const, ...things.slice(0, 40).map(({ thing }) => thing)]) {
    expect(can(me('administrator'), action, thing)).toEqual({ ok: false, reason: 'no such action' });
  }
});
