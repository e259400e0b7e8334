import { describe, expect, it } from 'vitest';
import { judged } from './testing/judged';
import { BESIDE } from './testing/own/beside';
import { COUNTS_EN } from './testing/own/en';
import { MORE_EN } from './testing/own/en-more';
import { TRAPS_EN } from './testing/own/en-traps';
import { FORMS } from './testing/own/forms';
import { OTHER_LANGUAGES } from './testing/own/other-languages';
import { ANSWERS_OTHER_LANGUAGES } from './testing/own/other-languages-answers';
import { MORE_OTHER_LANGUAGES } from './testing/own/other-languages-more';
import { COUNTS_RU } from './testing/own/ru';
import { COUNTS_UK } from './testing/own/uk';
import { MORE_UK_RU } from './testing/own/uk-ru-more';
import type { JudgedPhrase } from './testing/phrase-rows';

/** Phrases that were written while the reader was, by kinds: each is read right. */
const LISTS: readonly (readonly [string, readonly JudgedPhrase[]])[] = [
  ['English', COUNTS_EN],
  ['more English', MORE_EN],
  ['English that gives no value', TRAPS_EN],
  ['Ukrainian', COUNTS_UK],
  ['Russian', COUNTS_RU],
  ['more Ukrainian and Russian', MORE_UK_RU],
  ['forms of counts', FORMS],
  ['figures beside', BESIDE],
  ['other languages', OTHER_LANGUAGES],
  ['more of other languages', [...MORE_OTHER_LANGUAGES, ...ANSWERS_OTHER_LANGUAGES]],
];

describe.each(LISTS)('%s', (_, phrases) => {
  it.each(phrases.map((phrase) => [phrase.asks, phrase.words, phrase] as const))('%s: %s', (_asks, _words, phrase) => {
    const { judgement, reading } = judged(phrase);
    expect({ judgement, reading }).toEqual({ judgement: 'right', reading });
  });
});
