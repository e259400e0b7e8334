import { expect, test } from 'vitest';
import { addressOf, isRedactable, REDACTABLE, REDACTED, redactedField, revisionOf } from './redaction';
import { REVIEWED } from './review';

test('the texts of every kind of revision can be redacted', () => {
  expect(REDACTABLE.flatMap((kind) => revisionOf(kind) ?? [])).toEqual([...REVIEWED]);
});

test.each(['wording', 'document_body', 'quote', 'reason', 'correction', 'comment', 'document', 'event'] as const)(
  '%s: no revision',
  (kind) => {
    expect(isRedactable(kind)).toBe(true);
    expect(revisionOf(kind)).toBeUndefined();
  },
);

test('what has an address that may hold a name', () => {
  expect(REDACTABLE.flatMap((kind) => addressOf(kind) ?? [])).toEqual(['event', 'claim', 'source', 'document']);
});

test.each(['statement', 'rendering', 'constructor', ''])('"%s" cannot be redacted', (word) => {
  expect(isRedactable(word)).toBe(false);
});

test.each([
  ['words', { note: 'A note.', wording: { words: REDACTED, language: 'en', kind: 'paraphrase' } }, 'wording'],
  ['a value in words', { content: { form: 'stated', value: { type: 'text', text: ` ${REDACTED}\n` } } }, 'content'],
  ['the label of an option', { options: [{ label: 'Kyiv' }, { label: REDACTED, aliases: [] }] }, 'options'],
  ['a quote of what others blacked out', { evidence: [{ document: 'd', quote: { exact: REDACTED } }] }, undefined],
  ['words about a redaction', { title: `The ${REDACTED} report`, place: undefined, side: null }, undefined],
])('%s: the field that stands for what was redacted', (_, entry, field) => {
  expect(redactedField(entry)).toBe(field);
});
