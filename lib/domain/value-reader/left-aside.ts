import type { Claim } from '@/lib/domain/record';
import { MONTHS } from './calendar-words';
import { ALL } from './languages/all';
import { answers, MEASURE_WORDS } from './measures';
import { longest, normOf, tokensOf } from './tokens';

// Figures beside a count that are not counts: the growth in brackets, a footnote mark, the day of counting, and those
// who are a part of what was counted. Each pattern is bounded in length.

const eitherOf = (entries: readonly string[]): string => entries.join('|');
const GROWTH = /\(\s?[+\-−–]\s?\d[\d.,\s]{0,14}(?:[^()\d]{0,20})\)/u;
const FOOTNOTE = /(?<=\S)\[\d{1,3}\]/u;
const AS_OF = new RegExp(
  `(?:${eitherOf(ALL.flatMap(({ asOf }) => asOf))})\\s(?:(\\d{1,2})\\s(\\p{L}{3,12})|(\\p{L}{3,12})\\.?\\s(\\d{1,2})(?!\\d))(?:,?\\s(?:19|20)\\d\\d(?!\\d)(?:\\s(?:${eitherOf(ALL.flatMap(({ year }) => year))}))?)?`,
  'iu',
);
const INCLUDING = new RegExp(
  `[,;(–—-]\\s?(?:${eitherOf(ALL.flatMap(({ including }) => including))})\\s.{1,120}$`,
  'iu',
);

/** Returns the text without these figures, and the figures that were left out. */
export function withoutAsides(text: string, claim: Claim): { text: string; aside: readonly string[] } {
  const aside: string[] = [];
  let left = text;
  for (const pattern of [GROWTH, FOOTNOTE, AS_OF, INCLUDING]) {
    const found = pattern.exec(left);
    if (!found) continue;
    if (pattern === AS_OF && !MONTHS.has(normOf(found[2] ?? found[3] ?? ''))) continue;
    const without = `${left.slice(0, found.index)} ${left.slice(found.index + found[0].length)}`.trim();
    if (pattern === INCLUDING && !(isAsked(without, claim) && !isAsked(found[0], claim))) continue;
    aside.push(found[0].trim());
    left = without;
  }
  return { text: left, aside };
}

/** Whether a text names, beyond persons, exactly what the claim asks for. */
function isAsked(text: string, claim: Claim): boolean {
  const tokens = tokensOf(text);
  return tokens.some((_, at) => {
    const measure = longest(MEASURE_WORDS, tokens, at)?.entry;
    return measure !== undefined && measure !== 'people' && answers(measure, claim) === 'yes';
  });
}
