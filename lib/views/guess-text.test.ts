import { expect, test } from 'vitest';
import { formFromText, questionFromText, saidOnFromText, speakerFromText, valueFromText } from './guess-text';

test('a guess says what it comes from', () => {
  expect(questionFromText({ is: 'measure', words: ['the dead'] })).toBe('from “the dead”');
  expect(questionFromText({ is: 'words', words: ['timed', 'hit'] })).toBe('from the words “timed”, “hit”');
});

test.each([
  [
    { is: 'reporting words', cue: 'says', words: 'BBC News Russian', where: 'sentence' },
    'from “BBC News Russian” beside “says”',
  ],
  [
    { is: 'reporting words', cue: 'raised', words: 'the ministry', where: 'before' },
    'from “the ministry” beside “raised”, in the sentence before',
  ],
  [{ is: 'pronoun', cue: 'said', words: 'He', named: 'Dmitry Azarov' }, '“He said” may be Dmitry Azarov'],
  [{ is: 'name', words: 'Rybar', where: 'sentence' }, '“Rybar” is named here'],
  [{ is: 'outlet', words: 'Quayside Wire' }, 'the outlet of the document'],
] as const)('who spoke: %o', (from, words) => {
  expect(speakerFromText(from)).toBe(words);
});

test.each([
  [{ is: 'figure', counts: 'dead' }, 'read from the passage; counts “dead”'],
  [{ is: 'figure' }, 'read from the passage; what it counts is not said here'],
  [{ is: 'figure', counts: 'قتلى', put: true }, 'put into English; counts “قتلى”'],
  [{ is: 'time' }, 'read from the passage'],
  [{ is: 'time', day: '2023-01-01' }, 'read from the passage; the day is the event’s'],
  [{ is: 'time', lacks: 'day' }, 'add the day'],
  [{ is: 'option', option: 'phones', words: 'their phones', whole: false }, 'from some of its words: “their phones”'],
  [{ is: 'passage' }, 'from the passage as a whole'],
] as const)('a value: %o', (from, words) => {
  expect(valueFromText(from)).toBe(words);
});

test('a form and a day', () => {
  expect(formFromText({ is: 'words', words: 'declined to say' })).toBe('from “declined to say”');
  expect(saidOnFromText({ is: 'words', words: 'on 2 January 2023' })).toBe('from “on 2 January 2023”');
  const friday = { words: 'on Friday morning', counted: 'before' } as const;
  expect(saidOnFromText({ is: 'words', ...friday })).toBe('“on Friday morning”, before the document’s day');
  expect(saidOnFromText({ is: 'sentence before', ...friday })).toBe(
    '“on Friday morning”, in the sentence before, before the document’s day',
  );
  expect(saidOnFromText({ is: 'words', words: 'today', counted: 'same' })).toBe('“today”, the document’s own day');
  expect(saidOnFromText({ is: 'told', words: 'on 1 January' })).toBe('“on 1 January”, which may be when it happened');
  expect(saidOnFromText({ is: 'days later', words: 'Two days later', days: 2, after: '2 January' })).toBe(
    '“Two days later”, counted from “2 January”',
  );
  expect(saidOnFromText({ is: 'document', unread: 'two days later' })).toBe(
    'the day of the document; “two days later” is not read',
  );
});
