import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { textsHash, withoutTexts } from './revision-texts';

// The log binds this hash for good: a later version has to compute the same one from the same row.

const salt = new Uint8Array(16).fill(7);
const hashOf = (texts: string) => createHash('sha256').update(salt).update(texts, 'utf8').digest('hex');
const hex = (hash: Uint8Array) => Buffer.from(hash).toString('hex');

const claim = {
  question: 'What struck it?',
  shortName: 'what struck it',
  measure: 'cause',
  scope: 'the ferry',
  reason: 'First entry.',
  position: 3,
  options: [],
  labels: [],
};

test('the hash of texts is over those that are set, as canonical JSON', () => {
  const texts =
    '"measure":"cause","question":"What struck it?","reason":"First entry.","scope":"the ferry","shortName":"what struck it"';
  expect(hex(textsHash('claim', claim, salt))).toBe(hashOf(`{${texts}}`));
  const labels = [{ labelId: 'l', words: 'identified by name', position: 0 }];
  expect(hex(textsHash('claim', { ...claim, labels }, salt))).toBe(
    hashOf(`{"labels":[{"labelId":"l","words":"identified by name"}],${texts}}`),
  );
});

test('what it binds is the same before a version knew short names and labels', () => {
  const { shortName: _name, labels: _labels, ...older } = claim;
  expect(textsHash('claim', { ...older, shortName: null, labels: [] }, salt)).toEqual(textsHash('claim', older, salt));
});

test('without its texts, a revision keeps what is no text', () => {
  const labels = [{ labelId: 'l', words: 'identified by name', position: 0 }];
  expect(withoutTexts('claim', { ...claim, labels })).toEqual({
    position: 3,
    options: [],
    labels: [{ labelId: 'l', position: 0 }],
  });
});
