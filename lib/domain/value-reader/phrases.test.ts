import { describe, expect, it } from 'vitest';
import { PHRASES_FIRST } from './testing/phrases-first';
import { PHRASES_MORE } from './testing/phrases-more';
import { printedPhrase } from './testing/print';

/** Rows of the first hundred that the reader reads differently, each with the reason; at most five. */
const DISPUTED: Readonly<Record<string, { reader: string; reason: string }>> = {
  'no more than 20 rockets': { reader: 'not read: something else is counted', reason: 'the claim counts persons' },
  'до 10 одиниць ворожої військової техніки': {
    reader: 'not read: something else is counted',
    reason: 'the claim counts persons',
  },
};

describe('the first hundred phrases', () => {
  it.each(PHRASES_FIRST.map((phrase) => [phrase.words, phrase] as const))('%s', (words, phrase) => {
    expect(printedPhrase(phrase)).toBe(DISPUTED[words]?.reader ?? phrase.understood);
  });
});

describe('more phrases', () => {
  it.each(PHRASES_MORE.map((phrase) => [phrase.words, phrase] as const))('%s', (_, phrase) => {
    expect(printedPhrase(phrase)).toBe(phrase.understood);
  });
});
