import { describe, expect, it } from 'vitest';
import { judged } from './testing/judged';
import type { JudgedPhrase } from './testing/phrase-rows';
import { PHRASES_EN } from './testing/phrases/en';
import { PHRASES_KINDS } from './testing/phrases/kinds';
import { PHRASES_OTHER } from './testing/phrases/other-languages';
import { PHRASES_RU } from './testing/phrases/ru';
import { PHRASES_UK } from './testing/phrases/uk';

/** The lists whose right readings were written down before the reader read them; `npm run reader:phrases` counts. */
const LISTS: readonly (readonly [string, readonly JudgedPhrase[], number])[] = [
  ['English', PHRASES_EN, 0.9],
  ['Ukrainian', PHRASES_UK, 0.9],
  ['Russian', PHRASES_RU, 0.9],
  ['other languages', PHRASES_OTHER, 0.9],
  ['kinds', PHRASES_KINDS, 0.9],
];

describe.each(LISTS)('%s', (_, phrases, share) => {
  const rows = phrases.map((phrase) => ({ phrase, ...judged(phrase) }));

  it('none is read wrongly', () => {
    const wrong = rows.filter(({ judgement }) => judgement.startsWith('wrong'));
    expect(wrong.map(({ phrase, reading }) => [phrase.asks, phrase.words, reading])).toEqual([]);
  });

  it('most that have a value are read', () => {
    const withValue = rows.filter(({ phrase }) => phrase.right[0] !== 'not read');
    const right = withValue.filter(({ judgement }) => judgement === 'right');
    expect(right.length / withValue.length).toBeGreaterThanOrEqual(share);
  });
});
