import Big from 'big.js';
import {
  ABOUT_ONE_OF,
  AFTER_NUMBER,
  ALONE,
  ALONE_IN_GENITIVE,
  AND,
  AND_HALF,
  ARTICLES,
  FRACTIONS,
  MINUS,
  REVERSED,
  scaleAt,
  UNITS,
} from './quantity-words';
import { longest, type Token } from './tokens';

/**
 * A number in the text: its written figure ("1.500") or its value in words, the minus before it, and its
 * multiplier. The value of a figure depends on the decimal mark, and is determined later (figure.ts).
 */
export type Quantity = {
  written: string | Big;
  minus: boolean;
  scale: Big;
  scaled: boolean;
  /** The multiplier of the last words: 1000 in "six thousand". It may apply to the other end of a range as well. */
  tail: Big;
  length: number;
};

const ONE = new Big(1);
/** Whether the claim's unit is here: "5 m" for a claim in metres is not five million. */
export type IsUnit = (tokens: readonly Token[], at: number) => boolean;

/** The quantity that begins at a token. `genitive`: the word before it takes the genitive ("около тысячи"). */
export function quantityAt(
  tokens: readonly Token[],
  from: number,
  genitive: boolean,
  isUnit: IsUnit,
): Quantity | 'none' {
  const first = tokens[from];
  if (first === undefined) return 'none';
  if (isMinus(tokens, from)) {
    const quantity = quantityAt(tokens, from + 1, false, isUnit);
    return quantity === 'none' || quantity.minus ? 'none' : { ...quantity, minus: true, length: quantity.length + 1 };
  }
  const andHalf = halfMore(tokens, from, isUnit);
  if (andHalf !== 'none') return andHalf;
  if (first.kind === 'figure') return withSmaller(figureAt(tokens, from, isUnit), tokens, from, isUnit);
  const fraction = longest(FRACTIONS, tokens, from);
  if (fraction) return fractionAt(tokens, from, fraction.length, fraction.entry);
  const article = ARTICLES.has(first.norm) ? 1 : 0;
  const alone = (genitive ? ALONE_IN_GENITIVE : ALONE).get(tokens[from + article]?.norm ?? '');
  if (alone !== undefined) return inWords(tokens, from, article, ONE, isUnit);
  return article === 0 && UNITS.has(first.norm) ? inWords(tokens, from, 0, undefined, isUnit) : 'none';
}

/** A sign directly before digits and after a space or nothing, or the word "minus". */
function isMinus(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  if (MINUS.has(token.norm)) return true;
  return isMinusSign(token, before) && next.kind === 'figure' && next.glued;
}

/** A dash that is the sign of what is attached to it, and joins nothing before it. */
export const isMinusSign = (token: Token, before: Token | undefined): boolean =>
  token.norm === '-' && !(token.glued && isEnd(before));

/** Tokens that a dash may join to the next figure; a minus may follow only an opening mark, as in "~-5" and "(-5)". */
const isEnd = (before: Token | undefined): boolean => before !== undefined && !/^[([<>≤≥~≈±$€£]$/u.test(before.norm);

/** A part of a scale that is named alone: "half a million", "пів сотні". */
function fractionAt(tokens: readonly Token[], from: number, skipped: number, part: number): Quantity | 'none' {
  const scale = ALONE_IN_GENITIVE.get(tokens[from + skipped]?.norm ?? '');
  return scale === undefined
    ? 'none'
    : { written: scale.times(part), minus: false, scale: ONE, scaled: true, tail: scale, length: skipped + 1 };
}

const figureAt = (tokens: readonly Token[], from: number, isUnit: IsUnit): Quantity =>
  scaledFrom({ written: tokens[from]?.text ?? '', minus: false }, tokens, from, 1, isUnit);

/** "Two and a half thousand", "2½": half more of what a small number and the words behind it say. */
function halfMore(tokens: readonly Token[], from: number, isUnit: IsUnit): Quantity | 'none' {
  const [token] = tokens.slice(from, from + 1);
  const half = longest(AND_HALF, tokens, from + 1);
  const whole =
    token?.kind === 'figure' && /^\d{1,3}$/.test(token.text) ? Number(token.text) : UNITS.get(token?.norm ?? '');
  if (half === undefined || whole === undefined || !Number.isInteger(whole)) return 'none';
  return scaledFrom({ written: new Big(whole).plus('0.5'), minus: false }, tokens, from, 1 + half.length, isUnit);
}

/** "14 тысяч 300", "1 млн 200 тыс.": a scaled figure, and a smaller one directly behind it. */
function withSmaller(larger: Quantity, tokens: readonly Token[], from: number, isUnit: IsUnit): Quantity {
  const next = tokens[from + larger.length];
  const isPlain =
    /^\d{1,3}$/.test(String(larger.written)) && /^\d{1,3}$/.test(next?.text ?? '') && next?.kind === 'figure';
  if (!isPlain || larger.scale.lt(1000)) return larger;
  const smaller = figureAt(tokens, from + larger.length, isUnit);
  const [a, b] = [larger, smaller].map(({ written, scale }) => new Big(written).times(scale));
  if (a === undefined || b === undefined || b.gte(larger.scale)) return larger;
  return { ...larger, written: a.plus(b), scale: ONE, tail: ONE, length: larger.length + smaller.length };
}

/** "12,5 тыс.", "5k", "2 hundred thousand": words that multiply the number before them. */
function scaledFrom(
  figure: Pick<Quantity, 'written' | 'minus'>,
  tokens: readonly Token[],
  from: number,
  start: number,
  isUnit: IsUnit,
): Quantity {
  let [scale, length] = [ONE, start];
  for (; scale.lt('1e15') && !isUnit(tokens, from + length); length++) {
    const by = AFTER_NUMBER.get(tokens[from + length]?.norm ?? '');
    if (by === undefined) break;
    scale = scale.times(by);
  }
  return { ...figure, scale, scaled: length > start, tail: scale, length };
}

/**
 * Compound number words: "two hundred and fifty", "шестьдесят три", "сто тысяч". Each word must be smaller than
 * the one before it, or multiply it; otherwise ("five six") the number ends.
 */
function inWords(
  tokens: readonly Token[],
  from: number,
  skipped: number,
  start: Big | undefined,
  isUnit: IsUnit,
): Quantity {
  let [total, group, room, scaleRoom] = [new Big(0), start ?? new Big(0), new Big('1e3'), new Big('1e15')];
  let [at, tail] = [from + skipped, ONE];
  for (;;) {
    const joint = jointLength(tokens, at, at > from + skipped);
    const word = tokens[at + joint]?.norm ?? '';
    const unit = UNITS.get(word);
    const by = isUnit(tokens, at) ? undefined : AFTER_NUMBER.get(word);
    if (unit !== undefined && room.gt(unit) && !(unit === 0 && at > from)) {
      group = group.plus(unit);
      tail = ONE;
      room = roomBelow(unit);
    } else if (by?.lt(1000) && joint === 0 && group.gt(0) && group.lt(100) && room.gt(0)) {
      group = group.times(by);
      tail = tail.times(by);
      room = by.eq(100) ? new Big(100) : new Big(0);
    } else if (by?.gte(1000) && joint === 0 && group.gt(0) && by.lt(scaleRoom)) {
      total = total.plus(group.times(by));
      tail = tail.times(by);
      [group, room, scaleRoom] = [new Big(0), new Big('1e3'), by];
    } else break;
    at += joint + 1;
  }
  return {
    written: total.plus(group),
    minus: false,
    scale: ONE,
    scaled: scaleRoom.lt('1e15'),
    tail,
    length: at - from,
  };
}

/** What may follow: after "sixty" a digit, after "hundred" up to 99, after "three" or "twelve" only a multiplier. */
function roomBelow(unit: number): Big {
  if (unit >= 100) return new Big(100);
  if (unit >= 20) return new Big(10);
  // Positive, so that a multiplier may follow, and below every unit.
  return new Big('0.5');
}

/** The "and" after a hundred or more, the hyphen in "sixty-three". */
function jointLength(tokens: readonly Token[], at: number, inside: boolean): number {
  const token = tokens[at];
  if (!inside || token === undefined) return 0;
  const before = tokens[at - 1]?.norm ?? '';
  const next = tokens[at + 1];
  if (AND.has(token.norm) && AFTER_NUMBER.get(before)?.gte(100)) return UNITS.has(next?.norm ?? '') ? 1 : 0;
  const isHyphen = token.norm === '-' && token.glued && next?.glued === true;
  const [tens, unit] = [UNITS.get(before) ?? 0, UNITS.get(next?.norm ?? '') ?? 0];
  return isHyphen && tens >= 20 && tens < 100 && unit >= 1 && unit < 10 ? 1 : 0;
}

/** "Десятка два", "сотні зо дві": a scale and, behind it, how many of it; always a guess. */
export function reversedAt(tokens: readonly Token[], at: number): Quantity | 'none' {
  const by = REVERSED.get(tokens[at]?.norm ?? '');
  const joint = ABOUT_ONE_OF.has(tokens[at + 1]?.norm ?? '') ? 1 : 0;
  const count = UNITS.get(tokens[at + 1 + joint]?.norm ?? '');
  const isCount = count !== undefined && count > 1 && count < 10;
  if (by === undefined || !isCount || scaleAt(tokens, at + 2 + joint)) return 'none';
  return { written: by.times(count), minus: false, scale: ONE, scaled: true, tail: by, length: 2 + joint };
}
