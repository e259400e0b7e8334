import type { Span } from '@/lib/domain/passage/sentences';
import { ALL } from '@/lib/domain/value-reader/languages/all';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { Reading, ReadingContext } from '@/lib/domain/value-reader/reading';
import { type Token, tokensOf } from '@/lib/domain/value-reader/tokens';
import { withAsciiDigits } from './measure-words';

/**
 * Words of a time. `said` is what goes into the field of the value: the words, or "00:02" for "two minutes after midnight".
 * `lacks`: a day, or its year, that has to be added; or a reading: they are words of a time that is not read.
 */
export type TimeWords = { at: Span; said: string; lacks: 'nothing' | 'day' | 'year' | 'reading'; score: number };

const CONTENT = new Set<string>();
const AROUND = new Set<string>();

// Every word of which the reader makes times; those that only join or fill do not begin or end one.
for (const { time } of ALL) {
  const content = [
    ...[time.months, time.weekdays, time.shifts, time.parts, time.points, time.meridiems, time.halves].flat(),
    ...[time.nights, time.nightOf, time.zones, time.zonesBehindClock, time.partsOfToday].flat(),
  ].map(([, words]) => words);
  const clocks = time.clocks.flatMap(({ words }) => words.split(' ')).filter((word) => word.length > 3);
  for (const line of [...content, ...clocks, time.hourWords, time.minuteWords, time.yearWords]) {
    for (const word of line.split(/[\s|]+/u)) if (/\p{L}/u.test(word)) CONTENT.add(word);
  }
  const around = [
    ...time.fillers,
    ...time.relations,
    ...time.joints,
    ...time.hours,
    ...time.minutes,
    ...time.ordinalDays,
  ];
  for (const [, line] of around) for (const word of line.split(/[\s|]+/u)) AROUND.add(word);
  for (const word of [...time.articles.split(' '), ...time.atWords.split(' '), ...time.ofWords.split(' ')])
    AROUND.add(word);
}

/** Tokens of a time: a longer run is a list. */
const LONGEST = 16;
const MOST_TOKENS = 600;

/**
 * The times in a part of a text, the likeliest first: runs of words of times, as the value reader reads them. A clock time
 * without a day is one as well: what it lacks is named.
 */
export function timesIn(text: string, { start, end }: Span, context: ReadingContext): readonly TimeWords[] {
  const part = withAsciiDigits(text.slice(start, end));
  const tokens = tokensOf(part, MOST_TOKENS);
  return runsOf(tokens)
    .flatMap((run) => {
      const found = readRun(part, tokens, run, context);
      return found === undefined
        ? []
        : [{ ...found, at: { start: start + found.at.start, end: start + found.at.end } }];
    })
    .sort((a, b) => b.score - a.score);
}

type Run = { first: number; end: number };

/** Runs of tokens that may be a time, and hold a figure or a word that is one by itself. */
function runsOf(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let first = -1;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isIn = token !== undefined && isOfTime(token) && (first === -1 || at - first < LONGEST);
    if (isIn && first === -1) first = at;
    if (!isIn && first !== -1) {
      runs.push({ first, end: at });
      first = token !== undefined && isOfTime(token) ? at : -1;
    }
  }
  return runs.filter((run) => {
    const own = tokens.slice(run.first, run.end);
    return (
      own.some(({ norm }) => CONTENT.has(norm)) ||
      own.some(({ norm }, i) => norm === ':' && own[i + 1]?.kind === 'figure')
    );
  });
}

const isOfTime = ({ kind, norm }: Token): boolean =>
  kind === 'figure' ||
  CONTENT.has(norm) ||
  AROUND.has(norm) ||
  /^[:,/+-]$/u.test(norm) ||
  /^(?:am|pm|a|p|m)$/u.test(norm);

/** A run without the words at its ends that add nothing. What else stands there may change the time, so it stays. */
function readRun(part: string, tokens: readonly Token[], run: Run, context: ReadingContext): TimeWords | undefined {
  let { first, end } = run;
  while (first < end && isLoose(tokens[first])) first++;
  while (end > first && (isLoose(tokens[end - 1]) || tokens[end - 1]?.kind === 'mark')) end--;
  const whole = readTokens(part, tokens, { first, end }, context);
  if (whole?.lacks !== 'reading') return whole;
  // "On Monday 63 were killed", "gave 63 on 2 January": a figure at an end may be another value.
  const isFigure = (at: number): boolean => end - first > 1 && tokens[at]?.kind === 'figure';
  if (isFigure(end - 1)) {
    const cut = readTokens(part, tokens, { first, end: end - 1 }, context);
    if (cut !== undefined && cut.lacks !== 'reading') return cut;
  }
  if (isFigure(first)) {
    let from = first + 1;
    while (from < end && isLoose(tokens[from])) from++;
    const cut = readTokens(part, tokens, { first: from, end }, context);
    if (cut !== undefined && cut.lacks !== 'reading' && from > first + 1) return cut;
  }
  return end - first < 2 ? undefined : whole;
}

function readTokens(part: string, tokens: readonly Token[], run: Run, context: ReadingContext): TimeWords | undefined {
  const [opening, last] = [tokens[run.first], tokens[run.end - 1]];
  if (opening === undefined || last === undefined || run.first >= run.end) return undefined;
  const at = { start: opening.end - opening.text.length, end: last.end };
  const said = pastMidnight(part.slice(at.start, at.end));
  const lacks = lackedBy(readValue(said, context));
  return { at, said, lacks, score: SCORE[lacks] + (run.end - run.first) };
}

const SCORE = { nothing: 40, year: 30, day: 25, reading: 10 } as const;

/** Marks, and words that begin no time and end none. */
const isLoose = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^[,:/-]$/u.test(token.norm) ||
    /^(?:on|at|in|of|the|and|a|an|to|у|в|о|об|на|і|й|та|и|к|до|по|з|с|за|new)$/u.test(token.norm));

const NUMERALS = 'one two three four five six seven eight nine ten'.split(' ');

/** "Two minutes after midnight" is 00:02, which the value reader reads. */
const pastMidnight = (words: string): string =>
  words.replace(/^(\p{L}+|\d{1,2}) minutes? (?:past|after) midnight(?!\p{L})/iu, (all, number: string) => {
    const minutes = /^\d/u.test(number) ? Number(number) : NUMERALS.indexOf(number.toLowerCase()) + 1;
    return minutes > 0 && minutes < 60 ? `00:${String(minutes).padStart(2, '0')}` : all;
  });

function lackedBy(reading: Reading): TimeWords['lacks'] {
  if (reading.kind === 'read') return reading.understood.rest === '' ? 'nothing' : 'reading';
  if (reading.kind === 'several') return reading.readings.every(({ rest }) => rest === '') ? 'nothing' : 'reading';
  if (reading.kind === 'refers') return 'reading';
  return reading.why === 'no date' ? 'day' : reading.why === 'no year' ? 'year' : 'reading';
}
