import { diffWords } from 'diff';
import type { Wording } from './record';

/** One run of words: kept, or dropped from what was said before, or added to it. */
export type WordChange = { kind: 'kept' | 'dropped' | 'added'; words: string };

/** Words in one language, as somebody really put them. A paraphrase is the desk's own and is never one of these. */
type Version = { words: string; language: string };

const primary = (language: string): string => language.toLowerCase().replace(/-.*/u, '');

/** The versions of a wording that can be compared with another: the words themselves, and their translation. */
function versionsOf(wording: Wording): readonly Version[] {
  if (wording.kind === 'paraphrase') return [];
  const own = { words: wording.words, language: wording.language };
  return wording.kind === 'verbatim' && wording.translation ? [own, wording.translation] : [own];
}

/** The words of a wording in one language; undefined if it has none (a paraphrase has none in any). */
function wordsIn(wording: Wording, language: string): string | undefined {
  return versionsOf(wording).find((version) => primary(version.language) === primary(language))?.words;
}

/**
 * What became of a wording, word by word (method.md, "Drift"): within one language only, that of `became` first, and
 * only between words that were really said or printed. `not comparable` if the two share no such language.
 */
export function wordDiff(was: Wording, became: Wording): readonly WordChange[] | 'not comparable' {
  for (const { words, language } of versionsOf(became)) {
    const before = wordsIn(was, language);
    if (before === undefined) continue;
    // Not every language puts spaces between its words, and the package's own rule knows Latin letters only.
    const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
    return diffWords(before, words, { intlSegmenter }).map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'dropped' : 'kept',
      words: value,
    }));
  }
  return 'not comparable';
}
