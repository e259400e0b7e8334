import { expect, test } from 'vitest';
import { addressOf, isRedactable, REDACTABLE, revisionOf } from './redaction';
import { REVIEWED } from './review';

test('the texts of every kind of revision can be redacted', () => {
  expect(REDACTABLE.flatMap((kind) => revisionOf(kind) ?? [])).toEqual([...REVIEWED]);
});

test.each(['wording', 'document_body', 'quote', 'reason', 'document', 'event'] as const)('%s: no revision', (kind) => {
  expect(isRedactable(kind)).toBe(true);
  expect(revisionOf(kind)).toBeUndefined();
});

test('what has an address that may hold a name', () => {
  expect(REDACTABLE.flatMap((kind) => addressOf(kind) ?? [])).toEqual(['event', 'claim', 'source', 'document']);
});

test.each(['statement', 'rendering', 'constructor', ''])('"%s" cannot be redacted', (word) => {
  expect(isRedactable(word)).toBe(false);
});
