import { expect, test } from 'vitest';
import { isRedactable, REDACTABLE, revisionOf } from './redaction';
import { REVIEWED } from './review';

test('the texts of every kind of revision can be redacted', () => {
  expect(REDACTABLE.flatMap((kind) => revisionOf(kind) ?? [])).toEqual([...REVIEWED]);
});

test.each(['wording', 'document_body', 'quote', 'reason', 'document'] as const)('a %s is no revision', (kind) => {
  expect(isRedactable(kind)).toBe(true);
  expect(revisionOf(kind)).toBeUndefined();
});

test.each(['event', 'statement', 'constructor', ''])('"%s" cannot be redacted', (word) => {
  expect(isRedactable(word)).toBe(false);
});
