import { diffArrays } from 'diff';

/** One run of a text, to be shown as text: in both versions, only in the earlier, only in the newer. */
export type TextRun = { kind: 'kept' | 'removed' | 'added'; text: string };

/** A paragraph of either version. The runs of a changed one have all of it: kept and removed, kept and added. */
export type ChangedParagraph =
  | { kind: 'kept' | 'removed' | 'added'; text: string }
  | { kind: 'changed'; runs: readonly TextRun[] };

/** Bounds, the same on every machine: beyond them a paragraph is shown as removed and added. */
const MOST_EDITS = 400;
const MOST_WORDS = 4000;
/** The share of the shorter paragraph's runs of three words that two versions of one paragraph have in common. */
const LEAST_SHARED = 0.08;

/**
 * What changed from one text of a page to a newer one, by paragraph and, within those that stayed, by word. In the order
 * of the newer text; what was removed stands where it stood. Takes time in proportion to the texts: two of 2,000,000
 * characters take two to three seconds.
 */
export function changedText(before: string, after: string): readonly ChangedParagraph[] {
  const [was, is] = [before, after].map((text) => (text === '' ? [] : text.split('\n\n'))) as [string[], string[]];
  const found: ChangedParagraph[] = [];
  let [i, j] = [0, 0];
  const upTo = (a: number, b: number): void => {
    for (; i < a; i++) found.push({ kind: 'removed', text: was[i] ?? '' });
    for (; j < b; j++) found.push({ kind: 'added', text: is[j] ?? '' });
  };
  for (const [a, b] of pairs(was, is)) {
    upTo(a, b);
    found.push(...changedParagraph(was[i++] ?? '', is[j++] ?? ''));
  }
  upTo(was.length, is.length);
  return found;
}

type Pair = readonly [before: number, after: number];

/** The paragraphs that are the same or two versions of one, in rising order of both. */
function pairs(was: readonly string[], is: readonly string[]): readonly Pair[] {
  let start = 0;
  while (start < was.length && was[start] === is[start]) start += 1;
  let end = 0;
  while (end < Math.min(was.length, is.length) - start && was.at(-1 - end) === is.at(-1 - end)) end += 1;
  const middle = nearest(was.slice(start, was.length - end), is.slice(start, is.length - end));
  const ends = (length: number, end: number, other: number): Pair[] =>
    Array.from({ length }, (_, k) => [end - length + k, other - length + k]);
  return [
    ...ends(start, start, start),
    ...rising(middle.map(([a, b]): Pair => [a + start, b + start])),
    ...ends(end, was.length, is.length),
  ];
}

/** For each earlier paragraph the newer one with which it shares most: the whole, or runs of three words that stand once. */
function nearest(was: readonly string[], is: readonly string[]): Pair[] {
  const places = new Map<string, number>();
  for (const [b, text] of is.entries()) {
    for (const key of keysOf(text)) places.set(key, places.has(key) && places.get(key) !== b ? -1 : b);
  }
  return was.flatMap((text, a): Pair[] => {
    const shared = new Map<number, number>();
    const keys = keysOf(text);
    for (const key of keys) {
      const b = places.get(key) ?? -1;
      if (b >= 0) shared.set(b, (shared.get(b) ?? 0) + 1);
    }
    const [best] = [...shared].sort(([, x], [, y]) => y - x);
    if (best === undefined) return [];
    const [b, count] = best;
    const other = is[b] ?? '';
    const fewest = Math.min(keys.size, keysOf(other).size);
    const enough = Math.max(fewest > 5 ? 2 : 1, LEAST_SHARED * fewest);
    return text === other || count >= enough ? [[a, b]] : [];
  });
}

/** A paragraph itself, and each three words of it in a row; of a shorter one each word. */
function keysOf(text: string): ReadonlySet<string> {
  const words = text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const runs = words.length < 4 ? words : words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`);
  return new Set([`¶${text}`, ...runs]);
}

/** The longest part of pairs, rising in the first, that rises in the second as well: the rest moved. */
function rising(all: readonly Pair[]): Pair[] {
  const ends: number[] = [];
  const before = new Array<number>(all.length).fill(-1);
  for (const [at, [, b]] of all.entries()) {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[ends[middle] ?? 0]?.[1] ?? 0) < b) low = middle + 1;
      else high = middle;
    }
    before[at] = low === 0 ? -1 : (ends[low - 1] ?? -1);
    ends[low] = at;
  }
  const found: Pair[] = [];
  for (let at = ends.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const pair = all[at];
    if (pair !== undefined) found.unshift(pair);
  }
  return found;
}

const PIECES = /[\p{L}\p{M}\p{N}'’]+|\s+|./gsu;

function changedParagraph(was: string, is: string): ChangedParagraph[] {
  if (was === is) return [{ kind: 'kept', text: is }];
  const [a, b] = [was.match(PIECES) ?? [], is.match(PIECES) ?? []];
  const isShort = a.length <= MOST_WORDS && b.length <= MOST_WORDS;
  const changes = isShort ? diffArrays(a, b, { maxEditLength: MOST_EDITS }) : undefined;
  const whole: ChangedParagraph[] = [
    { kind: 'removed', text: was },
    { kind: 'added', text: is },
  ];
  if (changes === undefined) return whole;
  const runs = joined(
    changes.map(({ value, added, removed }) => ({
      kind: added ? 'added' : removed ? 'removed' : 'kept',
      text: value.join(''),
    })),
  );
  return [{ kind: 'changed', runs }];
}

/** "About 300" for "at least 400" is one change, although the blank between is kept. */
function joined(runs: readonly TextRun[]): TextRun[] {
  const found: TextRun[] = [];
  let [removed, added] = ['', ''];
  const keep = (text: string): void => {
    const last = found.at(-1);
    if (last?.kind === 'kept') last.text += text;
    else if (text !== '') found.push({ kind: 'kept', text });
  };
  const flush = (): void => {
    const space = removed.slice(removed.trimEnd().length);
    const tail = space !== '' && added.endsWith(space) ? space.length : 0;
    const [gone, come] = [removed.slice(0, removed.length - tail), added.slice(0, added.length - tail)];
    if (gone !== '') found.push({ kind: 'removed', text: gone });
    if (come !== '') found.push({ kind: 'added', text: come });
    if (tail > 0) keep(space);
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of runs) {
    const isBetween = kind === 'kept' && text.trim() === '' && removed !== '' && added !== '';
    if (kind === 'kept' && !isBetween) {
      flush();
      keep(text);
    } else {
      if (kind !== 'added') removed += text;
      if (kind !== 'removed') added += text;
    }
  }
  flush();
  return found;
}
