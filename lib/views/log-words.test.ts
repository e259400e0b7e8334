import { expect, test } from 'vitest';
import { faultLine, redactedLine, unboundLine } from './log-words';

const AT = '2030-02-01T00:00:00.000Z';
const who = { by: 'desk-b', with: 'desk-a', at: AT };

test.each([
  ['wording', 'A statement (s), revision 2: redacted. Its words were taken out by two people, desk-a and desk-b, at '],
  [
    'correction',
    'A statement (s), revision 2: redacted. The note of its correction was taken out by two people, desk-a and desk-b, at ',
  ],
  ['quote', 'A statement (s), revision 2: redacted. A quote was taken out by two people, desk-a and desk-b, at '],
  [
    'statement_revision',
    'A statement (s), revision 2: redacted. Its texts were taken out by two people, desk-a and desk-b, at ',
  ],
] as const)('a %s that is gone', (text, line) => {
  const of = { kind: 'statement', thing: 's', revision: 2, text } as const;
  expect(redactedLine({ ...of, ...who })).toBe(`${line}${AT}; the log binds what is left.`);
});

test('what was changed, of a revision and of a thing', () => {
  expect(faultLine({ kind: 'event', thing: 'e', revision: 1, what: 'its texts were changed' })).toBe(
    'An event (e), revision 1: its texts were changed.',
  );
  expect(faultLine({ kind: 'document', thing: 'd', what: 'it is another' })).toBe('A document (d): it is another.');
});

test('what was changed of an account, of lists and of the log', () => {
  expect(faultLine({ account: 'desk-a', what: 'its role is another' })).toBe(
    'The account desk-a: its role is another.',
  );
  expect(faultLine({ of: 'lists', what: 'a row is gone' })).toBe('What lists show: a row is gone.');
  expect(faultLine({ of: 'the log', what: 'entry 4 is of no step' })).toBe('The log: entry 4 is of no step.');
  expect([unboundLine(1), unboundLine(2)].map((line) => line.slice(0, 17))).toEqual([
    'One person joined',
    '2 people joined b',
  ]);
});
