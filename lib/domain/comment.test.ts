import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commentFields, isCommentField, isThreadOpen } from './comment';
import { REVIEWED } from './review';

test('a thread is open before it is settled, and after it was opened again', () => {
  fc.assert(
    fc.property(fc.nat(9), (times) => {
      const settlements = Array.from({ length: times }, (_, at) => ({ settled: at % 2 === 0, by: 'me' }));
      expect(isThreadOpen({ settlements })).toBe(times % 2 === 0);
    }),
  );
});

test.each(REVIEWED)('%s: its fields are names that the database takes, each once', (kind) => {
  const fields = commentFields(kind);
  expect(new Set(fields).size).toBe(fields.length);
  for (const field of fields) {
    expect(field).toMatch(/^[a-z][A-Za-z]{0,39}$/);
    expect(isCommentField(kind, field)).toBe(true);
  }
});

test.each(['constructor', 'id', '', 'loggedAt', 'places'])('"%s" is no field of a statement', (word) => {
  expect(isCommentField('statement', word)).toBe(false);
});
