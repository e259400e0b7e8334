import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '@/lib/domain/testing/arbitraries';
import { MONTHS } from './calendar-words';
import { ALL } from './languages/all';
import { numberItems } from './number-items';
import { readValue } from './read-value';
import type { Reading } from './reading';
import { oddStrings } from './testing/odd-strings';
import { COUNTS_EN } from './testing/own/en';
import { COUNTS_RU } from './testing/own/ru';
import { COUNTS_UK } from './testing/own/uk';
import type { JudgedPhrase } from './testing/phrase-rows';
import { contextOf } from './testing/print';
import { tokensOf } from './tokens';

const read = (phrase: JudgedPhrase, words = phrase.words): Reading => readValue(words, contextOf(phrase));
const isSure = (reading: Reading): boolean => reading.kind === 'read' && reading.understood.certainty === 'sure';

const PHRASES = [...COUNTS_EN, ...COUNTS_UK, ...COUNTS_RU].filter(({ asks }) => asks !== 'yes-no');
const SURE = PHRASES.filter((phrase) => isSure(read(phrase)));
/** Words that are in no list of any language. */
const UNKNOWN = ['quibbling', 'Wexbridge', 'zorble', 'квазяблик', 'Хмарочосівка', 'бздыньк'];
const TURNING = ALL.flatMap(({ leftOver }) => leftOver.turning.any).filter(
  (word) => /^\p{L}+$/u.test(word) && !MONTHS.has(word),
);

/** A phrase with a word put in between two of its own, before or behind it. */
const withWord = (phrase: JudgedPhrase, word: string, place: number): string => {
  const words = phrase.words.split(' ');
  const at = place % (words.length + 1);
  return [...words.slice(0, at), word, ...words.slice(at)].join(' ');
};

describe('every word of a count is accounted for', () => {
  it('has many sure phrases to begin with', () => expect(SURE.length).toBeGreaterThan(60));

  it('an unknown word never leaves a sure reading sure, and an offer names it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SURE), fc.constantFrom(...UNKNOWN), fc.nat(12), (phrase, word, place) => {
        const reading = read(phrase, withWord(phrase, word, place));
        expect(isSure(reading)).toBe(false);
        if (reading.kind === 'read') expect(reading.understood.rest).toContain(word);
        if (reading.kind === 'several') for (const { rest } of reading.readings) expect(rest).toContain(word);
      }),
      RUNS,
    );
  });

  it('a word that turns the meaning leaves no reading sure', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SURE), fc.constantFrom(...TURNING), fc.nat(12), (phrase, word, place) => {
        const reading = read(phrase, withWord(phrase, word, place));
        // "Not" before "more than" makes another bound of it, and is taken.
        if (reading.kind === 'read')
          expect([word, reading]).toEqual([expect.stringMatching(/^(not?|не|ні|нет)$/), reading]);
      }),
      RUNS,
    );
  });

  it('the items of a text hold all its tokens, each once', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          oddStrings,
          fc.constantFrom(...PHRASES).map(({ words }) => words),
        ),
        (text) => {
          const tokens = tokensOf(text);
          const { claim } = contextOf({ words: text, asks: 'killed', understood: '' });
          expect(numberItems(tokens, claim).flatMap((item) => item.tokens)).toEqual(tokens);
        },
      ),
      RUNS,
    );
  });
});
