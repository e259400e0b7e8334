import { expect, test } from 'vitest';
import { count, recordOf, said, source } from '@/lib/domain/testing/record';
import { about, atLeast, stated } from '@/prisma/factories/values';
import type { DeskItem } from './desk';
import {
  blindLabel,
  blindRelayLabel,
  enteredItem,
  reEntryRows,
  reEntrySays,
  settleChoices,
  settlementsTold,
} from './re-entry';

const CLAIM = count({ shortName: 'killed' });
const by = { pseudonym: 'desk-rolu', at: '2026-12-02T10:05:00Z' };

test('a line that keeps a value back names the question, and nothing of what was logged', () => {
  expect(blindLabel(CLAIM)).toBe('To be entered again: a statement on killed');
  expect(blindRelayLabel(source('bbc', { name: 'BBC Russian (of the BBC)' }), CLAIM)).toBe(
    'BBC Russian passed on a statement to be entered again, on killed',
  );
});

test('a line has the step to publish once nothing holds it up', () => {
  const step = (name: 'publish' | 'return') => ({ step: name, label: name, needsReason: false });
  const item = { steps: [step('return'), step('publish')] } as unknown as DeskItem;
  expect(enteredItem(item, 'settled as logged')).toBe(item);
  expect(enteredItem(item, 'to be made')).toMatchObject({
    steps: [{ step: 'return' }],
    note: expect.stringContaining('Enter its figure again first'),
  });
  expect(enteredItem(item, 'differs').note).toContain('the two differ');
  const without = { steps: [step('return')] } as unknown as DeskItem;
  expect(enteredItem(without, 'to be made'), 'who may not publish is told nothing').toBe(without);
});

test('what was logged stands beside what was entered again, with what differs', () => {
  const logged = said('s', 'kyiv', stated(about(400)));
  const record = recordOf([CLAIM], [logged]);
  const rows = reEntryRows({ value: atLeast(400), source: 'kyiv' }, logged, { claim: CLAIM, record });
  expect(rows.map(({ label, logged: was, entered, differs }) => [label, was, entered, differs])).toEqual([
    ['Number', 'about 400', 'at least 400', true],
    ['Speaker', 'kyiv', 'kyiv', false],
    ['Day', expect.any(String), 'not in the passage, and not compared', false],
  ]);
});

test('who entered it again, and what came of it, is told in a sentence', () => {
  const who = 'desk-rolu, 2 Dec 2026, 10:05 (UTC)';
  expect(reEntrySays(by, 'same', [])).toBe(`Entered again by ${who}, before seeing what was logged: it is the same.`);
  expect(reEntrySays(by, 'differs', ['day', 'relation'])).toBe(
    `Entered again by ${who}, before seeing what was logged: the two differ in the words before the number (“at least”, “about” or none) and day.`,
  );
  expect(reEntrySays(by, 'left out', [])).toBe(`Not entered again, says ${who}.`);
});

test('who settled it is told, by a third or by both, and what each choice does', () => {
  const one = { ...by, by: 'a', keeps: 'logged', isThird: true, reason: 'so' } as const;
  const when = 'desk-rolu, 2 Dec 2026, 10:05 (UTC).';
  expect(settlementsTold([one])).toEqual([{ says: `What was logged stands, says ${when}`, reason: 'so' }]);
  const two = [
    { ...one, isThird: false },
    { ...one, by: 'b', isThird: false },
  ];
  expect(settlementsTold(two.slice(0, 1))[0]?.says).toBe(`What was logged stands, says so far ${when}`);
  expect(settlementsTold(two)[1]?.says).toBe(`What was logged stands, say both, here ${when}`);
  expect(settleChoices(['entered'])).toEqual([
    { value: 'entered', label: 'What was entered again stands: it goes back to its author' },
  ]);
});
