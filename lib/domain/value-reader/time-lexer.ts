import { clockPhraseAt } from './time-clock-phrases';
import { numericAt } from './time-figures';
import { saysTime, type TimeItem } from './time-parts';
import { BEHIND, TIME_TABLE } from './time-table';
import { LONGEST_ENTRY, longest, type Token, tokensOf } from './tokens';
import { isZoneName } from './zones';

/** How many characters ahead words are searched: more than any entry of the tables has. */
const AHEAD = 80;

const INTERVAL = /^\/\d{4}(?!\d)/;

/** Marks that mean nothing in a time; `PAUSES` part what they stand between. */
const PUNCTUATES = /[\s\p{Z}.!"'«»“”„’‘…]/u;
const PAUSES = /[,;:()[\]|\n•]/u;

/** Where a clock time in words may begin: a word, or minutes before one. */
const MAY_BE_PHRASE = /\p{L}|\d{1,2}[\s\p{Z}]{1,3}\p{L}/uy;

/** A text with more pieces is prose that may contain a time, not a time. */
const MOST_ITEMS = 60;

/** Splits a text into items; every character belongs to one, or only parts them. Never throws. */
export function timeItems(text: string): TimeItem[] {
  const items: TimeItem[] = [];
  for (let at = 0; at < text.length; ) {
    if (items.length >= MOST_ITEMS) return [{ is: 'bad', why: 'too long' }];
    const { item, length } = itemAt(text, at, items);
    items.push(...item);
    at += length;
  }
  return items;
}

type Found = { item: readonly TimeItem[]; length: number };

function itemAt(text: string, at: number, items: readonly TimeItem[]): Found {
  const char = text.charAt(at);
  // EDTF writes the certainty of a date directly after it: "1862?", "2011-12~".
  if (at > 0 && /[?~%]/.test(char) && /[\d?~]/.test(text.charAt(at - 1)) && !/\p{L}/u.test(text)) {
    return { item: [{ is: 'mark', text: char }], length: 1 };
  }
  // EDTF writes "1861/1865" for from 1861 to 1865.
  const last = items.at(-1);
  if (char === '/' && ['four', 'year', 'days'].includes(last?.is ?? '') && INTERVAL.test(text.slice(at, at + 6))) {
    return { item: [{ is: 'dash', glued: true }], length: 1 };
  }
  const numeric = numericAt(text, at);
  MAY_BE_PHRASE.lastIndex = at;
  const tokens = MAY_BE_PHRASE.test(text) ? tokensOf(text.slice(at, at + AHEAD), LONGEST_ENTRY) : [];
  const phrase = clockPhraseAt(tokens);
  if (phrase !== 'none' && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) {
    return { item: [{ is: 'clock', clock: phrase.clock }], length: tokens[phrase.length - 1]?.end ?? 1 };
  }
  if (numeric !== 'none') return { item: numeric.items, length: numeric.length };
  if (PUNCTUATES.test(char)) return { item: [], length: 1 };
  if (PAUSES.test(char)) return { item: [{ is: 'pause' }], length: 1 };
  if (/[-‐‑‒–—―−]/u.test(char)) return { item: [{ is: 'dash', glued: isGlued(text, at) }], length: 1 };
  return wordAt(tokens.length > 0 ? tokens : tokensOf(text.slice(at, at + AHEAD), LONGEST_ENTRY), items, text, at);
}

const isGlued = (text: string, at: number): boolean =>
  /[\p{L}\p{N}]/u.test(text[at - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[at + 1] ?? '');

function wordAt(tokens: readonly Token[], items: readonly TimeItem[], text: string, at: number): Found {
  const [first] = tokens;
  if (first === undefined) return { item: [{ is: 'bad' }], length: 1 };
  const isBehind = isClock(items);
  const behind = isTime(text[at - 1] === '(' ? items.at(-2) : items.at(-1)) ? longest(BEHIND, tokens, 0) : undefined;
  const found = longest(TIME_TABLE, tokens, 0);
  const ends = (count: number): number => tokens[count - 1]?.end ?? first.end;
  if (behind !== undefined && behind.length >= (found?.length ?? 0) && endsSide(text, at + ends(behind.length))) {
    const item: TimeItem = { is: 'relation', relation: behind.entry, text: first.norm, behind: true };
    return { item: [item], length: ends(behind.length) };
  }
  if (found && (!found.entry.behindClock || isBehind)) {
    return {
      item: [found.entry.make({ ...first, text: text.slice(at, at + ends(found.length)), end: at + first.end })],
      length: ends(found.length),
    };
  }
  const [, slash, second] = tokens;
  const zone = slash?.norm === '/' && slash.glued && second?.glued ? `${first.text}/${second.text}` : '';
  if (zone !== '' && isZoneName(zone)) {
    return { item: [{ is: 'zone', zone: { by: 'name', zone } }], length: second?.end ?? first.end };
  }
  // Capitals after a clock time are a zone, even one that is in no table.
  if (isBehind && /^[A-Z]{2,5}$/.test(first.text)) {
    return { item: [{ is: 'zone', zone: { by: 'several' } }], length: first.end };
  }
  const placed = { ...first, end: at + first.end };
  // "14:15ish", "14:15x".
  if (first.kind === 'word' && /\p{N}/u.test(text[at - 1] ?? '')) return { item: [{ is: 'bad' }], length: first.end };
  return { item: [first.kind === 'word' ? { is: 'word', token: placed } : { is: 'bad' }], length: first.end };
}

const OF_TIME = ['zone', 'four', 'pointed', 'meridiem', 'hour', 'hours', 'minute', 'year word', 'ordinal'];
const isTime = (item: TimeItem | undefined): boolean => saysTime(item) || OF_TIME.includes(item?.is ?? '');

const isClock = (items: readonly TimeItem[]): boolean => {
  const last = items.at(-1)?.is === 'pause' ? items.at(-2) : items.at(-1);
  return ['clock', 'half', 'part', 'point', 'four', 'hour', 'hours', 'meridiem', 'minute'].includes(last?.is ?? '');
};

/** A relation behind a time ends it: nothing, a mark or a preposition's clause follows, not another time. */
const endsSide = (text: string, at: number): boolean => !/^[\s\p{Z}]*\d/u.test(text.slice(at, at + 8));
