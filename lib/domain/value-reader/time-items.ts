import { HALVES, MONTHS, NIGHTS, ORDINAL_HOURS, PARTS, SHIFTS, WEEKDAYS } from './calendar-words';
import { isNumberWord } from './quantity';
import { numericAt } from './time-figures';
import { bothHalves, type TimeItem } from './time-parts';
import { FILLERS, HOUR_WORDS, MOVING, POINTS_OF_DAY, TIME_JOINTS, TIME_RELATIONS } from './time-words';
import { LONGEST_ENTRY, longest, type Token, tokensOf } from './tokens';
import { isZoneName, ZONE_WORDS, ZONES_BEHIND_CLOCK } from './zones';

/** How many tokens ahead words are searched: more than any entry of the tables has. */
const AHEAD = 80;

const INTERVAL = /^\/\d{4}(?!\d)/;

/** White space, and marks that mean nothing in a time. */
const PUNCTUATES = /[\s\p{Z}.,;:!"'«»“”„()’‘\]…[]/u;

/** A text with more pieces is prose that may contain a time, not a time. */
const MOST_ITEMS = 60;

/** Splits a text into items; too many items become one bad item. Never throws. */
export function timeItems(text: string): TimeItem[] {
  const items: TimeItem[] = [];
  for (let at = 0; at < text.length; ) {
    if (items.length >= MOST_ITEMS) return [{ is: 'bad', why: 'too long' }];
    if (PUNCTUATES.test(text.charAt(at))) {
      at += 1;
      continue;
    }
    // EDTF writes the certainty of a date directly after it: "1862?", "2011-12~".
    if (at > 0 && /[?~%]/.test(text.charAt(at)) && /[\d?~]/.test(text.charAt(at - 1))) {
      items.push({ is: 'mark', text: text.charAt(at) });
      at += 1;
      continue;
    }
    // EDTF writes "1861/1865" for from 1861 to 1865.
    if (text.charAt(at) === '/' && ['year', 'days'].includes(items.at(-1)?.is ?? '') && INTERVAL.test(text.slice(at))) {
      items.push({ is: 'joint', joint: 'to' });
      at += 1;
      continue;
    }
    const numeric = numericAt(text, at);
    if (numeric !== 'none') {
      items.push(...numeric.items);
      at += numeric.length;
      continue;
    }
    const tokens = tokensOf(text.slice(at, at + AHEAD), LONGEST_ENTRY);
    const { item, length } = wordAt(tokens, items);
    if (item !== 'filler') items.push(item);
    at += length;
  }
  return items;
}

type At = { item: TimeItem | 'filler'; length: number };

function wordAt(tokens: readonly Token[], items: readonly TimeItem[]): At {
  const [first] = tokens;
  if (first === undefined) return { item: 'filler', length: AHEAD };
  const ends = (count: number): number => tokens[count - 1]?.end ?? first.end;
  const tries: readonly (() => At | undefined)[] = [
    () => hourInWords(tokens, items),
    () => map(longest(NIGHTS, tokens, 0), (night) => ({ is: 'night', night }), ends),
    () => map(longest(ZONE_WORDS, tokens, 0), (zone) => ({ is: 'zone', zone }), ends),
    () => map(longest(ZONES_BEHIND_CLOCK, tokens, 0), (zone) => ({ is: 'zone', zone }), ends, isBehindClock(items)),
    () => map(longest(SHIFTS, tokens, 0), (days) => ({ is: 'shift', days }), ends),
    () => map(longest(HALVES, tokens, 0), (part) => ({ is: 'half', part }), ends),
    () => map(longest(PARTS, tokens, 0), (part) => ({ is: 'part', part }), ends),
    () => map(longest(POINTS_OF_DAY, tokens, 0), (at) => ({ is: 'point', at }), ends),
    () => map(longest(MONTHS, tokens, 0), (month) => ({ is: 'month', month }), ends),
    () => map(longest(WEEKDAYS, tokens, 0), (weekday) => ({ is: 'weekday', weekday }), ends),
    () => map(longest(TIME_RELATIONS, tokens, 0), (relation) => ({ is: 'relation', relation, text: first.norm }), ends),
    () => map(longest(TIME_JOINTS, tokens, 0), (joint) => ({ is: 'joint', joint }), ends),
  ];
  for (const one of tries) {
    const found = one();
    if (found !== undefined) return found;
  }
  return plainAt(tokens, first, items);
}

function map<T>(
  found: { entry: T; length: number } | undefined,
  item: (entry: T) => TimeItem,
  ends: (count: number) => number,
  wanted = true,
): At | undefined {
  return found && wanted ? { item: item(found.entry), length: ends(found.length) } : undefined;
}

const isBehindClock = (items: readonly TimeItem[]): boolean =>
  ['clock', 'half', 'part', 'point'].includes(items.at(-1)?.is ?? '');

function plainAt(tokens: readonly Token[], first: Token, items: readonly TimeItem[]): At {
  const [, slash, second] = tokens;
  const zone = slash?.norm === '/' && slash.glued && second?.glued ? `${first.text}/${second.text}` : '';
  if (zone !== '' && isZoneName(zone)) {
    return { item: { is: 'zone', zone: { by: 'name', zone } }, length: second?.end ?? first.end };
  }
  if (FILLERS.has(first.norm)) {
    return { item: 'filler', length: first.end };
  }
  // A number in words, or the word "hour" without a number, would be left out of the reading.
  if (MOVING.has(first.norm) || HOUR_WORDS.has(first.norm) || isNumberWord(first.norm))
    return { item: { is: 'moving' }, length: first.end };
  // Capitals after a clock time are a zone, even one that is in no table.
  if (items.at(-1)?.is === 'clock' && /^[A-Z]{2,5}$/.test(first.text)) {
    return { item: { is: 'zone', zone: { by: 'several' } }, length: first.end };
  }
  if (first.kind === 'word') return { item: { is: 'word', text: first.text }, length: first.end };
  return { item: { is: 'bad' }, length: first.end };
}

/** "Час ночи", "о п'ятій годині", "пів на шосту", "в половине шестого", "half past five". */
function hourInWords(tokens: readonly Token[], items: readonly TimeItem[]): At | undefined {
  const [first, second, third] = tokens.map(({ norm }) => norm);
  const end = (count: number): number => tokens[count - 1]?.end ?? 0;
  const clock = (hour: number, minute: number, length: number): At => ({
    item: {
      is: 'clock',
      clock: { hours: bothHalves(hour), minute, second: 0, precision: minute === 0 ? 'hour' : 'minute', open: false },
    },
    length: end(length),
  });
  if (first === 'час' && HALVES.has(second ?? '')) return clock(1, 0, 1);
  const halfTo = first === 'пів' && second === 'на' ? 3 : first === 'половине' || first === 'половина' ? 2 : 0;
  const ordinal = ORDINAL_HOURS.get((halfTo === 3 ? third : halfTo === 2 ? second : first) ?? '');
  if (ordinal === undefined) return undefined;
  if (halfTo > 0) return clock(ordinal === 1 ? 12 : ordinal - 1, 30, halfTo);
  const isHour = HOUR_WORDS.has(second ?? '') || HALVES.has(second ?? '');
  return isHour && !items.some(({ is }) => is === 'clock')
    ? clock(ordinal, 0, HOUR_WORDS.has(second ?? '') ? 2 : 1)
    : undefined;
}
