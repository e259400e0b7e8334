import { expect, test } from 'vitest';
import type { Step } from '@/lib/domain/review';
import { assignChoices, assignedText, deskItem, doneText, listOrderText } from './desk';

const LINE = {
  kind: 'statement',
  thing: '1',
  label: 'Russian MoD on killed: 89, 4 Jan 2023',
  event: 'makiivka',
  eventId: '2',
  eventTitle: 'The strike on Makiivka',
  standing: 'unpublished',
  state: 'submitted',
  revision: '3',
  number: 1,
  authorPseudonym: 'desk-kirona',
  version: 1,
  reason: 'Logged',
  isWithoutEvidence: true,
} as const;
const WARNING = 'There is no evidence for it: no document, and no quote from one.';

test('a line names its event, and says of what can yet be published that it has no evidence', () => {
  expect(deskItem(LINE, ['publish'], false)).toMatchObject({
    of: { event: '2', title: 'The strike on Makiivka' },
    warning: WARNING,
  });
  expect(deskItem({ ...LINE, isWithoutEvidence: false }, [], false)).not.toHaveProperty('warning');
  expect(deskItem({ ...LINE, state: 'published', standing: 'shown' }, [], false)).not.toHaveProperty('warning');
  expect(deskItem({ ...LINE, kind: 'event', eventId: null, eventTitle: null }, [], false)).not.toHaveProperty('of');
});

test.each<[readonly Step[], boolean, readonly string[]]>([
  [['submit', 'discard'], true, ['submit', 'discard', 'assign']],
  [['publish', 'return'], true, ['assign']],
  [['discard', 'submit'], false, ['submit', 'discard']],
  [['hold'], false, []],
])('a line with the steps %j can be chosen for %j', (steps, mayAssign, offered) => {
  expect(deskItem({ ...LINE, mayAssign }, steps, false).atOnce).toEqual(offered);
});

const at = new Date('2026-11-30T13:55:00Z');
test.each([
  ['you', 'desk-mira', 'Assigned to you by desk-mira, 30 Nov 2026, 13:55 (UTC)'],
  ['desk-mira', 'you', 'Assigned to desk-mira by you, 30 Nov 2026, 13:55 (UTC)'],
  ['desk-mira', 'desk-mira', 'desk-mira took it on, 30 Nov 2026, 13:55 (UTC)'],
  ['you', 'you', 'You took it on, 30 Nov 2026, 13:55 (UTC)'],
])('assigned to %s by %s', (to, by, text) => {
  expect(assignedText({ to, by, at })).toBe(text);
});

test.each([
  [{ step: 'publish' }, 1, 'You published “killed: 89”.'],
  [{ step: 'submit' }, 12, 'You submitted 12 items for review.'],
  [{ step: 'hold' }, 1, 'You hold “killed: 89”: it is off readers’ pages.'],
  [{ assignedTo: 'you' }, 2, 'You assigned 2 items to yourself.'],
  [{ assignedTo: 'desk-mira' }, 1, 'You assigned “killed: 89” to desk-mira.'],
  [{ assignedTo: 'nobody' }, 3, 'You took the assignment of 3 items back.'],
] as const)('%j of %s', (done, many, text) => {
  expect(doneText(done, { label: 'killed: 89', many })).toBe(text);
});

test('oneself stands first among those to whom something can be assigned, and nobody last', () => {
  const people = [
    { id: 'a', pseudonym: 'desk-anna' },
    { id: 'b', pseudonym: 'desk-bela' },
  ];
  expect(assignChoices(people, 'b').map(({ label }) => label)).toEqual(['You (desk-bela)', 'desk-anna', 'Nobody']);
  expect(listOrderText('all')).toBe('Latest first.');
  expect(listOrderText('submitted')).toMatch(/^What would change a verdict comes first/);
});
