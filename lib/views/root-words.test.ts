import { expect, test } from 'vitest';
import { entryLine, rootLine } from './root-words';

test.each([
  [
    { event: 'e', what: 'not bound', thing: { kind: 'claim', id: 'c' } },
    'Event e, a question (c): readers see it, and the log does not bind it.',
  ],
  [
    { event: 'e', what: { text: 'words' }, thing: { kind: 'statement', id: 's' } },
    'Event e, a statement (s): its words are other than the log binds.',
  ],
  [
    { event: 'e', what: { text: 'quote d 2' }, thing: { kind: 'rendering', id: 'r' } },
    'Event e, a report by an outlet (r): a quote is other than the log binds.',
  ],
  [
    { event: 'e', what: { text: 'new' }, thing: { kind: 'withdrawal', id: 'w' } },
    'Event e, something withdrawn (w): a text is other than the log binds.',
  ],
  [
    { event: 'e', what: 'other than bound', thing: { kind: 'head', id: 'e' } },
    'Event e, when its latest was published (e): readers see other than the log binds.',
  ],
  [{ event: 'e', what: { entry: 7 } }, 'Event e: what is stored of it at entry 7 is not what that entry binds.'],
] as const)('%j', (fault, words) => {
  expect(rootLine(fault)).toBe(words);
});

test('an entry that binds something else', () => {
  expect(entryLine(7)).toBe('Entry 7: it does not bind the roots of events that are stored for it.');
});
