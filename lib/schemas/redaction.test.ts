import { expect, test } from 'vitest';
import {
  findTextsForm,
  parseRedactionsAddress,
  parseRedactionsDone,
  redactionsAfter,
  redactTextsForm,
} from './redaction';

const id = '018f2f6e-0000-7000-8000-000000000001';

test('a form names texts by kind and id, at most 50', () => {
  const texts = [`wording ${id}`, `event_revision ${id}`];
  expect(redactTextsForm.parse({ texts, reason: ' seen ' })).toEqual({
    texts: [
      { kind: 'wording', target: id },
      { kind: 'event_revision', target: id },
    ],
    reason: 'seen',
  });
  for (const bad of ['', 'wording', `person ${id}`, `wording ${id} more`, `wording ${id}'--`, 'x'.repeat(500)])
    expect(redactTextsForm.safeParse({ texts: [bad] }).success, bad).toBe(false);
  expect(redactTextsForm.safeParse({ texts: [] }).error?.issues[0]?.message).toBe('Choose a text.');
  const many = Array.from({ length: 51 }, () => `wording ${id}`);
  expect(redactTextsForm.safeParse({ texts: many }).error?.issues[0]?.message).toBe('At most 50 texts at once.');
});

test.each([
  ['a', 'Type at least two characters.'],
  ['\u200b\u200b ', 'Type at least two characters.'],
  ['x'.repeat(201), 'Search for at most 200 characters.'],
])('words that are too short or too long are refused', (words, message) => {
  expect(findTextsForm.safeParse({ words }).error?.issues[0]?.message).toBe(message);
});

test('the address names a thing, or nothing', () => {
  expect(parseRedactionsAddress({ kind: 'statement', thing: id })).toEqual({ kind: 'statement', thing: id });
  for (const given of [
    {},
    { kind: 'person', thing: id },
    { kind: 'statement', thing: 'x' },
    { kind: ['statement'], thing: id },
  ])
    expect(parseRedactionsAddress(given)).toBeUndefined();
});

test('what was done goes through the address; made-up numbers count as none', () => {
  const counts = { redacted: 2, asked: 1, held: 0 };
  const { searchParams } = new URL(redactionsAfter(counts), 'https://desk.example');
  expect(parseRedactionsDone(Object.fromEntries(searchParams))).toEqual(counts);
  expect(parseRedactionsDone({ redacted: '-1', asked: '1e9', held: 'x' })).toEqual({ redacted: 0, asked: 0, held: 0 });
});
