import { diffArrays } from 'diff';
import { distance } from 'fastest-levenshtein';
import type { PassageDifference } from '@/lib/domain/anchored';
import { type Telling, tellingWords, tellsSame, type Usage } from '@/lib/domain/passage/telling-words';
import { extentOf, lettersOf, type Passage, type PassageText, wordsIn } from './passage-text';

/**
 * How two passages compare. `alike`: the share of their other words that both have, from 0 to 1; `held`: how many words,
 * or groups of words, must not differ and do not.
 */
export type Compared =
  | { says: 'exact' | 'same words' }
  | { says: 'the same'; held: number; alike: number; changed: readonly PassageDifference[] }
  | { says: 'something else'; differs: readonly PassageDifference[] };

/**
 * Compares two passages by all that must not differ (telling-words.ts), in its order. Where that is the same, they say the
 * same as far as a machine can tell; which other words changed is told.
 */
export function comparePassages(
  [was, its]: readonly [PassageText, Passage],
  [now, there]: readonly [PassageText, Passage],
  usage: Usage,
): Compared {
  const [told, tells] = [tellingIn(was, its, usage), tellingIn(now, there, usage)];
  const differs = [
    ...differences(told, tells, [was, now]),
    ...beside([was, its, told], [now, there, tells], 'before', usage),
    ...beside([was, its, told], [now, there, tells], 'behind', usage),
  ];
  if (differs.length > 0) return { says: 'something else', differs };
  if (lettersOf(was, its) === lettersOf(now, there)) {
    const [a, b] = [was.text.slice(...extentOf(was, its)), now.text.slice(...extentOf(now, there))];
    return { says: a === b ? 'exact' : 'same words' };
  }
  return otherWords([was, its, told], [now, there, tells]);
}

const tellingIn = (text: PassageText, passage: Passage, usage: Usage): readonly Telling[] =>
  tellingWords(text.text, text.words, wordsIn(text, passage), usage);

const standing = ({ text, words }: PassageText, at: number, end: number): string =>
  text.slice(words[at]?.from ?? 0, words[end - 1]?.to ?? 0);

function differences(
  told: readonly Telling[],
  tells: readonly Telling[],
  [was, now]: readonly [PassageText, PassageText],
): PassageDifference[] {
  const runs = diffArrays([...told], [...tells], { comparator: tellsSame });
  const found: PassageDifference[] = [];
  let block = 0;
  for (const { value, added, removed } of runs) {
    // What stands behind something that both have replaces nothing before it.
    if (!added && !removed) block = found.length;
    for (const { what, at, end } of added || removed ? value : []) {
      const last = found.slice(block).at(-1);
      if (removed) found.push({ what, was: standing(was, at, end) });
      else if (last !== undefined && last.is === undefined && last.what === what) last.is = standing(now, at, end);
      else found.push({ what, is: standing(now, at, end) });
    }
  }
  return found;
}

type Side = readonly [PassageText, Passage, readonly Telling[]];

/** "About" that became "at least", or a "not", directly before or behind a passage: it is as much a part of what it says. */
function beside(was: Side, now: Side, side: 'before' | 'behind', usage: Usage): PassageDifference[] {
  const [a, b] = [turnBeside(was, side, usage), turnBeside(now, side, usage)];
  if (a.key === b.key) return [];
  const words = { ...(a.key === '' ? {} : { was: a.words }), ...(b.key === '' ? {} : { is: b.words }) };
  return [{ what: 'turn', ...words, beside: true }];
}

/** In words, what is looked at on either side. */
const REACH = 4;

function turnBeside([text, passage, told]: Side, side: 'before' | 'behind', usage: Usage) {
  const [first, behind] = wordsIn(text, passage);
  const isBefore = side === 'before';
  // A relation before the passage is seen only together with the figure that it belongs to.
  const edge = isBefore ? told[0] : told.at(-1);
  const figure = edge?.figure !== undefined && (isBefore ? edge.at === first : edge.end === behind) ? edge : undefined;
  const range: readonly [number, number] = isBefore
    ? [Math.max(0, first - REACH), figure?.end ?? first]
    : [figure?.at ?? behind, Math.min(text.words.length, behind + REACH)];
  const around = tellingWords(text.text, text.words, range, usage);
  const touching = isBefore ? around.at(-1) : around[0];
  if (figure !== undefined && touching?.figure !== undefined && touching.key !== figure.key) {
    return { key: touching.key, words: standing(text, touching.at, touching.end) };
  }
  const next = figure === undefined ? touching : isBefore ? around.at(-2) : around[1];
  const isTouching = next !== undefined && (isBefore ? next.end === first : next.at === behind);
  return isTouching && next.what === 'turn'
    ? { key: next.key, words: standing(text, next.at, next.end) }
    : { key: '', words: '' };
}

/** Words that no rule holds fast: how many are kept, and which changed. */
function otherWords([was, its, told]: Side, [now, there, tells]: Side): Compared {
  const [a, b] = [plainWords(was, its, told), plainWords(now, there, tells)];
  const runs = diffArrays(a, b, { comparator: isSpelledAlike });
  const kept = runs.reduce((sum, { added, removed, count }) => sum + (added || removed ? 0 : count), 0);
  const alike = a.length + b.length === 0 ? 1 : (2 * kept) / (a.length + b.length);
  const changed = runs.flatMap(({ value, added, removed }): PassageDifference[] => {
    const words = value.map(({ text }) => text).join(' ');
    return removed ? [{ what: 'words', was: words }] : added ? [{ what: 'words', is: words }] : [];
  });
  return { says: 'the same', held: told.length, alike, changed };
}

type Plain = { norm: string; text: string };

function plainWords(text: PassageText, passage: Passage, told: readonly Telling[]): Plain[] {
  const [first, behind] = wordsIn(text, passage);
  const covered = new Set(told.flatMap(({ at, end }) => Array.from({ length: end - at }, (_, i) => at + i)));
  return text.words
    .slice(first, behind)
    .flatMap(({ kind, norm, text: written }, i) =>
      kind === 'word' && !covered.has(first + i) ? [{ norm, text: written }] : [],
    );
}

/** One letter in a long word: a slip, a mistake of a text layer, another spelling. */
const isSpelledAlike = (a: Plain, b: Plain): boolean =>
  a.norm === b.norm || (Math.min(a.norm.length, b.norm.length) >= 6 && distance(a.norm, b.norm) <= 1);
