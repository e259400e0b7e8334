import { expect, test } from 'vitest';
import type { ReplyStep } from '@/lib/domain/reply';
import { replyHistory, replyStateText, replyTurn } from './replies';

const at = (hour: number) => new Date(Date.UTC(2030, 0, 2, hour));
const reply = (...steps: readonly ReplyStep[]) => ({
  ...{ number: 1, loggedBy: 'a', pseudonym: 'desk-a', at: at(9) },
  steps: steps.map((step, index) => ({
    ...{ step, person: 'b', pseudonym: 'desk-b', at: at(10 + index), reason: step === 'publish' ? null : 'A mistake.' },
  })),
});

test.each<[ReplyStep[], string, string | undefined]>([
  [
    [],
    'not published yet',
    'Waits for an editor other than desk-a since 2 Jan 2030, 09:00 (UTC): readers do not see it yet.',
  ],
  [
    ['return'],
    'returned to who logged it',
    'Waits for desk-a, who logged it since 2 Jan 2030, 10:00 (UTC): it was returned.',
  ],
  [['publish'], 'shown to readers', undefined],
  [['publish', 'hold'], 'held: off readers’ pages', undefined],
  [
    ['publish', 'hold', 'ask to release'],
    'held: off readers’ pages; its release is asked for',
    'Waits for an editor other than desk-b since 2 Jan 2030, 12:00 (UTC): its release is asked for.',
  ],
])('after %j: its state, and whose turn it is', (steps, state, turn) => {
  expect(replyStateText(reply(...steps))).toBe(state);
  expect(replyTurn(reply(...steps), 'c')).toBe(turn);
});

test('whoever reads it is called you', () => {
  expect(replyTurn(reply(), 'a')).toContain('an editor other than you');
  expect(replyTurn(reply('return'), 'a')).toContain('Waits for you since');
  expect(replyTurn(reply('publish', 'hold', 'ask to release'), 'b')).toContain('an editor other than you');
});

test('what was done with it is told in order, with the reasons', () => {
  expect(replyHistory(reply('publish', 'hold'))).toEqual([
    'Logged by desk-a, 2 Jan 2030, 09:00 (UTC)',
    'Published by desk-b, 2 Jan 2030, 10:00 (UTC)',
    'Held by desk-b, 2 Jan 2030, 11:00 (UTC): “A mistake.”',
  ]);
});
