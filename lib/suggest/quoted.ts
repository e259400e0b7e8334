import type { Span } from '@/lib/domain/passage/sentences';

// Runs in a browser as well as on a server: small, and without a package.

/** In UTF-16 units: a quotation that is longer than this began elsewhere. */
const LONGEST_QUOTE = 1500;

/** Whether quotation marks that opened in the same paragraph still stand open at a place, or open there. */
export function isQuotedAt(text: string, at: number): boolean {
  const part = text.slice(Math.max(0, at - LONGEST_QUOTE), at);
  const before = part.slice(part.lastIndexOf('\n\n') + 1);
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  const opens = /^["“«„]/u.test(text.slice(at, at + 1));
  return opens || count(/[“«„]/gu) > count(/[”»]/gu) || count(/"/gu) % 2 === 1;
}

const QUOTATION =
  /“([^“”]*)(?:”|$)|(?<![\p{L}\p{N}])"([^"]*)(?:"|$)|«([^«»]*)(?:»|$)|„([^„“”]*)(?:[“”]|$)|(?<![\p{L}\p{N}])‘([^‘]*?)’(?!\p{L})/gu;
/** In words: fewer in quotation marks are a name, a term, or a word that somebody distances themselves from. */
const FEWEST = 3;

/** Whether a passage is a direct quotation, or holds one: three words in quotation marks, or it begins between two. */
export function holdsQuotation(text: string, { start, end }: Span): boolean {
  const part = text.slice(start, end);
  const opens = /^["“«„‘]/u.test(part);
  if (!opens && isQuotedAt(text, start)) {
    const [before = part] = part.split(/["”»]/u, 1);
    if (wordsIn(before) >= FEWEST) return true;
    return holdsQuotation(part.slice(before.length + 1), { start: 0, end: part.length });
  }
  return [...part.matchAll(QUOTATION)].some(({ 0: found }) => wordsIn(found) >= FEWEST);
}

const wordsIn = (words: string): number => words.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,:-]*/gu)?.length ?? 0;
