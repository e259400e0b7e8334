import type { Quote } from './record';

/** In code points: the longest context that a quote keeps on either side. The database takes up to 200. */
export const MOST_CONTEXT = 64;

/** In UTF-16 units: how far apart the places are at which an index knows the count of code points. */
const STEP = 512;
/** In UTF-16 units: as far as this around an end of a context, characters are told apart. */
const WINDOW = 64;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
/** Whether a place is between the two halves of a surrogate pair. */
const isInside = (text: string, unit: number): boolean =>
  unit > 0 && isHigh(text.charCodeAt(unit - 1)) && isLow(text.charCodeAt(unit));

/**
 * A text with its places in both counts: JavaScript and browsers count UTF-16 units, the database counts Unicode code
 * points. Made once in one pass; each conversion then looks at 512 units at most. A lone surrogate is one code point, as
 * it is in `for … of`. Places outside the text are those of its ends.
 */
export type CodePoints = {
  text: string;
  /** In code points. */
  length: number;
  /** The code points before a UTF-16 offset. Inside a surrogate pair: those before the pair. */
  pointAt(unit: number): number;
  /** The UTF-16 offset at which a code point begins. */
  unitAt(point: number): number;
  /** The text between two places in code points. */
  slice(from: number, to: number): string;
};

export function codePointsOf(text: string): CodePoints {
  const marks = marksOf(text);
  // Without a surrogate pair the two counts are one.
  const isPlain = (marks.at(-1) ?? 0) === text.length;
  const length = marks.at(-1) ?? 0;
  const pointAt = (unit: number): number => {
    const at = within(unit, text.length);
    if (isPlain) return at;
    const step = Math.min(Math.floor(at / STEP), marks.length - 2);
    let [place, points] = [step * STEP, marks[step] ?? 0];
    // A pair over the border belongs to the step in which it begins.
    if (isInside(text, place)) place += 1;
    for (; place < at; points++) {
      const next = place + (isInside(text, place + 1) ? 2 : 1);
      if (next > at) break;
      place = next;
    }
    return points;
  };
  const unitAt = (point: number): number => {
    const wanted = within(point, length);
    if (isPlain) return wanted;
    let step = lastNotAbove(marks, wanted);
    if (step === marks.length - 1) step -= 1;
    let [place, points] = [step * STEP, marks[step] ?? 0];
    if (isInside(text, place)) place += 1;
    for (; points < wanted; points++) place += isInside(text, place + 1) ? 2 : 1;
    return place;
  };
  return { text, length, pointAt, unitAt, slice: (from, to) => text.slice(unitAt(from), unitAt(to)) };
}

const within = (place: number, most: number): number => Math.max(0, Math.min(Math.trunc(place), most));

/** How many code points begin before each step, and in the whole text, which is the last. */
function marksOf(text: string): Uint32Array {
  const marks = new Uint32Array(Math.ceil(text.length / STEP) + 1);
  let points = 0;
  for (let unit = 0; unit < text.length; unit++) {
    if (unit % STEP === 0) marks[unit / STEP] = points;
    if (!isInside(text, unit)) points += 1;
  }
  marks[marks.length - 1] = points;
  return marks;
}

/** The last place of an ascending list that holds at most `n`. */
function lastNotAbove(list: Uint32Array, n: number): number {
  let [low, high] = [0, list.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((list[middle] ?? 0) <= n) low = middle;
    else high = middle - 1;
  }
  return low;
}

/**
 * The quote between two UTF-16 offsets of a text, with its place in code points and up to 64 of them on either side, as
 * the database demands (`refuse_misplaced_quote`). An offset inside a surrogate pair takes the whole pair in. A context
 * begins and ends with a whole character as readers see it, so long as one is no longer than the context. Hand in the
 * index where there are many quotes of one text. Throws a RangeError where nothing is between the offsets: the database
 * takes no empty quote.
 */
export function quoteAt(where: string | CodePoints, start: number, end: number): Quote {
  const points = typeof where === 'string' ? codePointsOf(where) : where;
  const { text } = points;
  const from = isInside(text, within(start, text.length)) ? start - 1 : within(start, text.length);
  const to = isInside(text, within(end, text.length)) ? end + 1 : within(end, text.length);
  if (from >= to) throw new RangeError(`A quote needs words: nothing stands from ${start} to ${end}.`);
  const [first, behind] = [points.pointAt(from), points.pointAt(to)];
  const earliest = points.unitAt(first - MOST_CONTEXT);
  const latest = points.unitAt(behind + MOST_CONTEXT);
  return {
    exact: text.slice(from, to),
    prefix: text.slice(nextBorder(text, earliest, from), from),
    suffix: text.slice(to, lastBorder(text, latest, to)),
    start: first,
    end: behind,
  };
}

const characters = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** The first place from `unit` on at which a character begins; `unit` itself where there is none before `limit`. */
function nextBorder(text: string, unit: number, limit: number): number {
  if (unit === 0) return unit;
  const found = bordersNear(text, unit).find((border) => border >= unit);
  return found === undefined || found >= limit ? unit : found;
}

/** The last place up to `unit` at which a character begins; `unit` itself where there is none behind `limit`. */
function lastBorder(text: string, unit: number, limit: number): number {
  if (unit === text.length) return unit;
  const found = bordersNear(text, unit).findLast((border) => border <= unit);
  return found === undefined || found <= limit ? unit : found;
}

function bordersNear(text: string, unit: number): number[] {
  const start = Math.max(0, unit - WINDOW);
  const from = isInside(text, start) ? start - 1 : start;
  return [...characters.segment(text.slice(from, unit + WINDOW))].map(({ index }) => from + index);
}

/** Whether a quote stands where it says in a text, as the database checks it. */
export function standsIn(points: CodePoints, quote: Quote): boolean {
  const { text } = points;
  if (quote.start < 0 || quote.start >= quote.end || quote.end > points.length) return false;
  const [from, to] = [points.unitAt(quote.start), points.unitAt(quote.end)];
  return (
    text.slice(from, to) === quote.exact &&
    text.slice(0, from).endsWith(quote.prefix) &&
    text.startsWith(quote.suffix, to)
  );
}
