import { expect, test } from 'vitest';
import type { RevisionState, Standing } from '@/lib/domain/review';
import { type TurnTold, turnText } from './turn';

const rita = { id: 'r', pseudonym: 'desk-rita' };
const edda = { id: 'e', pseudonym: 'desk-edda' };
const turn: TurnTold = { since: new Date('2023-01-02T14:05:00Z'), author: rita };
const disputed = { question: 'killed', before: 'single origin', after: 'disputed' } as const;
const first = { question: 'killed', before: 'no value', after: 'single origin' } as const;
const of = (state: RevisionState, standing: Standing = 'unpublished') => ({ state, standing });
const asked = { ...of('published', 'held'), asked: { for: 'release', by: 'e' } } as const;

test.each([
  [of('submitted'), {}, 'an editor other than desk-rita', 'readers do not see it yet'],
  [of('submitted', 'shown'), {}, 'an editor other than desk-rita', 'it changes something that readers see'],
  [of('submitted'), { move: disputed }, 'an editor other than desk-rita', 'publishing it would make “killed” disputed'],
  [
    of('submitted', 'shown'),
    { move: first },
    'an editor other than desk-rita',
    'publishing it would move “killed” from “no answer yet” to “one source only”',
  ],
  [
    of('submitted'),
    { author: { id: 'me', pseudonym: 'desk-me' } },
    'an editor other than you',
    'readers do not see it yet',
  ],
  [of('returned'), {}, 'desk-rita, who wrote it,', 'it was returned'],
  [of('draft'), { author: { id: 'me', pseudonym: 'desk-me' } }, 'you', 'it is not submitted yet'],
  [asked, { asker: edda }, 'an editor other than desk-edda', 'its release is asked for'],
])('%j waits', (line, more, whom, why) => {
  expect(turnText(line, { ...turn, ...more }, 'me')).toBe(`Waits for ${whom} since 2 Jan 2023, 14:05 (UTC): ${why}.`);
});

test('what is settled waits for nobody', () => {
  for (const state of ['published', 'discarded'] as const) expect(turnText(of(state), turn, 'me')).toBeUndefined();
});
