import type { Span } from '@/lib/domain/passage/sentences';
import type { Claim } from '@/lib/domain/record';
import { MONTHS } from '@/lib/domain/value-reader/calendar-words';
import { isPerson } from '@/lib/domain/value-reader/measures';
import { numberItems, type Placed } from '@/lib/domain/value-reader/number-items';
import { type Token, tokensOf } from '@/lib/domain/value-reader/tokens';
import { formOf } from './attributions-by-form';
import { type Counted, isWhere } from './counted';
import { ARABIC_BEHIND, ARABIC_RELATIONS } from './cues/arabic-numbers';
import { measureAt, withAsciiDigits } from './measure-words';

/** A figure in a text with the words that say how it is put, and what stands near it: of whatever question. */
export type Figure = {
  said: string;
  at: Span;
  /** What is said was put from Arabic. */
  isTranslated: boolean;
  /** Words for what may be counted, the likeliest first, and the word directly behind. */
  near: readonly Counted[];
  next?: Token;
  isRange: boolean;
};

/** In tokens: what a number counts is not looked for farther behind it, and before it. */
const [FAR_BEHIND, FAR_BEFORE] = [6, 9];

/** The figures in a part of a text, in its order; a day, a year, a clock time and the number of a house are none. */
export function figuresIn(text: string, { start, end }: Span): readonly Figure[] {
  const part = withAsciiDigits(text.slice(start, end));
  const tokens = tokensOf(part, MOST_TOKENS);
  const items = numberItems(tokens, ANY_NUMBER);
  const found: Figure[] = [];
  for (let at = 0, place = 0; at < items.length && found.length < MOST_FIGURES; at++) {
    const last = endOfValue(items, at);
    if (last === undefined) {
      place += items[at]?.length ?? 0;
      continue;
    }
    const first = startOfValue(items, at);
    const value = {
      first: place - lengthOf(items.slice(first, at)),
      end: place + lengthOf(items.slice(at, last + 1)),
    };
    place = value.end;
    at = last;
    if (isDay(tokens, value) || isOneOf(tokens, value)) continue;
    const arabic = arabicRelation(tokens, value.first) ?? arabicBehind(tokens, value);
    // "Dozens of".
    const end = tokens[value.end - 1]?.norm === 'of' ? value.end - 2 : value.end - 1;
    const figureEnd = tokens[end]?.end ?? 0;
    const words = {
      start: startOfToken(tokens, arabic?.from ?? value.first),
      end: tokens[arabic?.last ?? end]?.end ?? figureEnd,
    };
    const figure = part.slice(startOfToken(tokens, value.first), figureEnd);
    const next = tokens[value.end];
    found.push({
      said: arabic === undefined ? text.slice(start + words.start, start + words.end) : `${arabic.says} ${figure}`,
      at: { start: start + words.start, end: start + words.end },
      isTranslated: arabic !== undefined,
      near: measuresNear(tokens, value),
      ...(next !== undefined && { next }),
      isRange: last > first,
    });
  }
  return found;
}

/** Items are looked for whatever is asked. */
const ANY_NUMBER: Claim = {
  id: 'number',
  slug: 'number',
  position: 0,
  question: '',
  measure: '',
  scope: '',
  additive: false,
  type: 'number',
  unit: '',
  whole: true,
  lowerBound: 'none',
  tolerance: 'none',
};

const lengthOf = (items: readonly Placed[]): number => items.reduce((sum, { length }) => sum + length, 0);

const MOST_TOKENS = 600;
/** More are a table, in which a person finds the value. */
const MOST_FIGURES = 30;

const startOfToken = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at];
  return token === undefined ? 0 : token.end - token.text.length;
};

/** The last item of a value that begins at an item, if one does: a number, a range, vague words. */
function endOfValue(items: readonly Placed[], at: number): number | undefined {
  const item = items[at];
  if (item?.is === 'vague') {
    return items[at + 1]?.is === 'vague' ? at + 1 : at;
  }
  if (item?.is !== 'quantity') return undefined;
  const isRange = items[at + 1]?.is === 'joint' && items[at + 2]?.is === 'quantity';
  const opened = items[at - 1]?.is === 'joint' || isTo(items[at + 1]);
  let last = isRange && opened ? at + 2 : at;
  while (['unit', 'behind', 'magnitude or unit'].includes(items[last + 1]?.is ?? '')) last++;
  return last;
}

const isTo = (item: Placed | undefined): boolean =>
  item?.is === 'joint' && (item.joint === 'to' || item.joint === 'dash' || item.joint === 'or');

function startOfValue(items: readonly Placed[], at: number): number {
  const unit = items[at - 1]?.is === 'unit' ? 1 : 0;
  // "Более чем о 100": what is put before the preposition is a part of it.
  const isPreposition = /^(?:о|об|в|у|на|про|по)$/u.test(normOf(items[at - 1])) && items[at - 2]?.is === 'relation';
  const beside = at - 1 - unit - (isPreposition ? 1 : 0);
  const before = items[beside];
  const opens = before?.is === 'joint' && ['from', 'between'].includes(before.joint) && items[at + 1]?.is === 'joint';
  // "In 2023 it said that at least 92": behind another number "at least" may belong to that one, if it stands beside it.
  const isOfNext = before?.is === 'behind' && !['quantity', 'unit'].includes(items[beside - 1]?.is ?? '');
  const isRelation = (before?.is === 'relation' && !isReached(items, beside)) || isOfNext;
  return isRelation || opens ? beside : at - unit;
}

const normOf = (item: Placed | undefined): string => item?.tokens.map(({ norm }) => norm).join(' ') ?? '';

/** "Raised to": in Ukrainian and Russian the word for "up to" behind a verb of change only says where it went. */
const CHANGE = /^(?:збільш|зрос|вирос|зменш|підн|довел|довів|увелич|вырос|возрос|уменьш|подня|сниз|довел|достиг|сяг)/u;
const isReached = (items: readonly Placed[], relation: number): boolean =>
  normOf(items[relation]) === 'до' &&
  items.slice(Math.max(0, relation - 8), relation).some((item) => item.tokens.some(({ norm }) => CHANGE.test(norm)));

type Value = { first: number; end: number };

/** "2 January", "in 2023", "14:05", "No. 19". */
function isDay(tokens: readonly Token[], { first, end }: Value): boolean {
  const [before, figure, behind] = [tokens[first - 1], tokens[first], tokens[end]];
  const isMonth = (token: Token | undefined): boolean =>
    token !== undefined && MONTHS.has(token.norm) && token.norm !== 'may';
  const isMay = (token: Token | undefined): boolean => token?.text === 'May';
  if ([before, behind].some((token) => isMonth(token) || isMay(token))) return true;
  const isClock = behind?.norm === ':' && behind.glued;
  if (isClock || (before?.norm === ':' && before.glued && figure?.glued === true)) return true;
  if (/^(?:no|nos|№|number|школи|школа|пту|#)$/u.test(before?.norm ?? '') || before?.norm === '№') return true;
  const isNumber = before?.norm === '.' && /^(?:no|nos)$/u.test(tokens[first - 2]?.norm ?? '');
  const isYear =
    end - first === 1 && /^(?:1[5-9]|20)\d\d$/u.test(figure?.text ?? '') && measureAt(tokens, end) === undefined;
  return isNumber || isYear;
}

/** "One of them" is somebody. */
const isOneOf = (tokens: readonly Token[], { first, end }: Value): boolean =>
  end - first === 1 &&
  /^(?:one|один|одна|одне|одно)$/u.test(tokens[first]?.norm ?? '') &&
  /^(?:of|з|із|зі|из)$/u.test(tokens[end]?.norm ?? '');

/** Words for what a number counts: the nearest behind it first, then before it. */
function measuresNear(tokens: readonly Token[], { first, end }: Value): Figure['near'] {
  const near: Counted[] = [];
  const look = (from: number, to: number, step: 1 | -1): void => {
    for (let at = from; at !== to && tokens[at] !== undefined; at += step) {
      const token = tokens[at] as Token;
      if (/^[;:]$/u.test(token.norm) || (token.kind === 'figure' && step === 1)) break;
      const found = measureAt(tokens, at);
      // "A day later": only directly behind a number they are counted.
      const isOther = found !== undefined && ['durations', 'other things'].includes(found.measure) && at !== end;
      const isThere = found !== undefined && !isPerson(found.measure) && at !== end && isWhere(tokens, at);
      if (found !== undefined && !isOther && !isThere)
        near.push({ measure: found.measure, words: wordsOfTokens(tokens, at, found.length) });
    }
  };
  // The unit is a part of the value.
  const inside = tokens.slice(0, end).findLastIndex(({ kind }, at) => at >= first && kind === 'figure') + 1;
  look(Math.max(first, inside), end + FAR_BEHIND, 1);
  look(first - 1, Math.max(-1, first - 1 - FAR_BEFORE), -1);
  return near;
}

const wordsOfTokens = (tokens: readonly Token[], at: number, length: number): string =>
  tokens
    .slice(at, at + length)
    .map(({ text }) => text)
    .join(' ');

type ArabicPut = { says: string; from: number; last?: number };

/** Arabic words before a figure that say how it is put. */
function arabicRelation(tokens: readonly Token[], first: number): ArabicPut | undefined {
  const forms = tokens.slice(Math.max(0, first - 4), first).map(({ norm }) => formOf(norm));
  for (const [says, entries] of ARABIC_RELATIONS) {
    for (const entry of entries) {
      const parts = entry.split(' ');
      const tail = forms.slice(-parts.length);
      const isIt = parts.every((part, i) => tail[i] === part || (i === 0 && tail[i]?.replace(/^[وفب]/u, '') === part));
      if (isIt) return { says, from: first - parts.length };
    }
  }
  return undefined;
}

/** "92 قتيلا على الأقل": the same behind it, with what is counted between. */
function arabicBehind(tokens: readonly Token[], { first, end }: Value): ArabicPut | undefined {
  const forms = tokens.slice(end, end + 4).map(({ norm }) => formOf(norm));
  for (const [says, entries] of ARABIC_BEHIND) {
    for (const entry of entries) {
      const parts = entry.split(' ');
      const at = forms.findIndex((_, i) => parts.every((part, k) => forms[i + k] === part));
      if (at !== -1) return { says, from: first, last: end + at + parts.length - 1 };
    }
  }
  return undefined;
}
