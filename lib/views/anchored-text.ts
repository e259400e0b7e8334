import type { Anchored, Lost, PassageDifference } from '@/lib/domain/anchored';

// What became of a quote in a newer text of its document, in words.

const FOUND: Readonly<Record<Exclude<Anchored['found'], 'lost'>, string>> = {
  exact: 'Found word for word.',
  'same words': 'Found in the same words. Only blanks, line ends, hyphens, capitals or the shape of marks differ.',
  'says the same': 'Found in other words. As far as a machine can tell it says the same: read it.',
};

const LOST: Readonly<Record<Lost, string>> = {
  'says something else': 'Lost: the passage most like it says something else.',
  'no passage like it': 'Lost: no passage of the newer text is like it.',
  'several places': 'Lost: several passages have its words, and nothing tells which of them it is.',
  'not in the earlier text': 'Lost: it does not stand at its place in the earlier text either.',
};

/** What became of a quote, in a sentence or two. */
export const anchoredText = (anchored: Anchored): string =>
  anchored.found === 'lost' ? LOST[anchored.why] : FOUND[anchored.found];

/** What stands before the words that differ, and behind them. */
const WHAT: Readonly<Record<PassageDifference['what'], readonly [string, string]>> = {
  figure: ['the figure ', ''],
  day: ['the day ', ''],
  name: ['the name ', ''],
  turn: ['a word that turns the meaning, ', ','],
  counted: ['what is counted or became of it, ', ','],
  word: ['the word ', ''],
  words: ['the words ', ''],
};

/** What differs between a quote and a passage, each in a sentence: "The figure “around 400” became “at least 400”." */
export function differencesText(differs: readonly PassageDifference[]): readonly string[] {
  return paired(differs).map(({ what, was, is, beside }) => {
    const [before, behind] = WHAT[what];
    const be = what === 'words' ? 'are' : 'is';
    const became = was === undefined ? `${be} new` : is === undefined ? `${be} gone` : `became ${quoted(is)}`;
    const told = `${before}${quoted(was ?? is ?? '')}${behind} ${became}.`;
    return beside ? `Directly beside the passage: ${told}` : `${told.charAt(0).toUpperCase()}${told.slice(1)}`;
  });
}

/** Words that are gone and words that came in their place are told one after the other. */
function paired(differs: readonly PassageDifference[]): readonly PassageDifference[] {
  const found: PassageDifference[] = [];
  for (const one of differs) {
    const last = found.at(-1);
    const isInItsPlace =
      last?.is === undefined && one.was === undefined && last?.what === one.what && last.beside === one.beside;
    if (last && isInItsPlace && one.is !== undefined) found.splice(-1, 1, { ...last, is: one.is });
    else found.push(one);
  }
  return found;
}

/** Line ends of a document are blanks in a sentence. */
const quoted = (words: string): string => `“${words.replaceAll(/\s+/gu, ' ').trim()}”`;
