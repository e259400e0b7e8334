import type { Claim } from '@/lib/domain/record';
import { MONTHS } from './calendar-words';
import { ALL } from './languages/all';
import { answers, isPerson, MEASURE_WORDS, type Measure } from './measures';
import { longest, normOf, tokensOf } from './tokens';

// Figures beside a count that are not counts: the growth in brackets, a footnote mark, the day of counting or of what
// happened, and those who are a part of what was counted. Each pattern is bounded in length.

const DATES = ALL.map(({ dates }) => dates);
const eitherOf = (entries: readonly string[]): string => entries.join('|');
const optional = (entries: readonly string[]): string => `(?:(?<![\\p{L}])(?:${eitherOf(entries)})\\s)?`;
const YEAR = `(?:,?\\s(?:1[5-9]|20)\\d\\d(?!\\d)(?:\\s(?:${eitherOf(DATES.flatMap(({ year }) => year))})(?!\\p{L}))?)?`;
const DAY = `(?:(?<![\\d.,:-])(?<day>\\d{1,2})(?:st|nd|rd|th)?\\s(?<month>\\p{L}{3,12})|(?<first>\\p{L}{3,12})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?![\\d:.,]\\d|\\d|\\s\\d{3}))`;

const GROWTH = /\(\s?[+\-−–]\s?\d[\d.,\s]{0,14}(?:[^()\d]{0,20})\)/u;
const FOOTNOTE = /(?<=\S)\[\d{1,3}\]|(?<=\d)\*{1,3}(?![\d*])/u;
const before = [...ALL.flatMap(({ asOf }) => asOf), ...DATES.flatMap(({ on }) => on)];
const DATE = new RegExp(`${optional(before)}${DAY}${YEAR}`, 'giu');
const IN_YEAR = new RegExp(
  `(?<!\\p{L})(?:${eitherOf(DATES.flatMap(({ inYear }) => inYear))})\\s(?:19|20)\\d\\d(?:\\s(?:${eitherOf(DATES.flatMap(({ year }) => year))})(?!\\p{L})|(?=[.,;]?$))`,
  'iu',
);
const CLOCK = new RegExp(
  `(?<!\\p{L})(?:${eitherOf(DATES.flatMap(({ at }) => at))})\\s\\d{1,2}:\\d\\d(?![\\d:.,-])`,
  'iu',
);
const INCLUDED = eitherOf(ALL.flatMap(({ including }) => including));
const OF_THEM = eitherOf(ALL.flatMap(({ ofThem }) => ofThem));
const INCLUDING = new RegExp(
  `[,;(–—-]\\s?(?:(?:${INCLUDED})\\s.{1,120}|.{1,30}?\\s(?:${OF_THEM})(?!\\p{L}).{0,100})$`,
  'iu',
);

/** The patterns that are put together from the words of the languages, once, as this file is loaded. */
export const COMPOSED: readonly RegExp[] = [DATE, IN_YEAR, CLOCK, INCLUDING];

/** Returns the text without these figures, and the figures that were left out. */
export function withoutAsides(text: string, claim: Claim): { text: string; aside: readonly string[] } {
  const aside: string[] = [];
  let left = text;
  for (const find of [
    patternFinder(GROWTH),
    patternFinder(FOOTNOTE),
    date,
    patternFinder(IN_YEAR),
    patternFinder(CLOCK),
  ]) {
    const found = find(left);
    if (found === undefined) continue;
    aside.push(found[0].trim());
    left = without(left, found);
  }
  const part = INCLUDING.exec(left);
  if (part && isPart(without(left, part), part[0], claim)) {
    aside.push(part[0].trim());
    left = without(left, part);
  }
  return { text: left, aside };
}

const patternFinder = (pattern: RegExp) => (text: string) => pattern.exec(text) ?? undefined;

/** The first day with the name of a month. */
const date = (text: string): RegExpExecArray | undefined =>
  [...text.matchAll(DATE)].find(({ groups }) => MONTHS.has(normOf(groups?.month ?? groups?.first ?? '')));

const without = (text: string, { 0: found, index }: RegExpExecArray): string =>
  `${text.slice(0, index)} ${text.slice(index + found.length)}`.trim();

/** Which measures beside persons a text names. */
function measuresIn(text: string): Measure[] {
  const tokens = tokensOf(text);
  const named = tokens.map((_, at) => longest(MEASURE_WORDS, tokens, at)?.entry);
  return named.filter((one): one is Measure => one !== undefined && one !== 'people');
}

/** Whether the words before name what the claim asks for, and those behind only which persons were a part of it. */
const isPart = (before: string, behind: string, claim: Claim): boolean =>
  (measuresIn(before).some((one) => answers(one, claim) !== 'no') || !/\p{L}/u.test(before)) &&
  !measuresIn(behind).some(isPerson);
