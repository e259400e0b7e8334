import type { Claim } from '@/lib/domain/record';
import type { Joint, NumberRelation } from './languages/language';
import { PUNCTUATION, understoodAs } from './left-over';
import { quantityOrCode } from './number-codes';
import { ABOUT_ONE_OF, BEFORE, BEHIND, JOINTS, PLACES, TURNED_ROUND, VAGUE } from './number-tables';
import { unitAt, unitBefore } from './number-units';
import { type IsUnit, type Quantity, quantityAt, reversedAt } from './quantity';
import { isScaleAlone, scaleAt } from './quantity-words';
import { longest, type Token, tokensOf } from './tokens';
import { COMPOUNDING, UNITS_BEFORE } from './units';

/**
 * The items of a text about a number; together they hold every token of it. `word` is what no grammar took, and is
 * left over. A `bad` item prevents reading: another unit, letters attached to digits.
 */
export type NumberItem = { length: number } /** `turned`: a guess in reversed order, "десятка два". */ & (
  | { is: 'quantity'; quantity: Quantity; turned?: boolean }
  | { is: 'relation'; relation: NumberRelation; genitive: boolean; text: string }
  | { is: 'behind'; relation: NumberRelation; text: string }
  | { is: 'joint'; joint: Joint; spaced: boolean }
  | { is: 'unit'; unit: string; dollars: boolean; minus: boolean }
  | { is: 'magnitude or unit'; by: string; unit: string; text: string }
  | { is: 'vague'; as: string }
  | { is: 'word' }
  | { is: 'pause' }
  | { is: 'bad' }
);

/** An item with its tokens. */
export type Placed = NumberItem & { tokens: readonly Token[] };

/** Splits tokens into items, each the longest matching entry of a table. `claim` gives the claim's unit. */
export function numberItems(tokens: readonly Token[], claim: Claim): Placed[] {
  const own = claim.type === 'number' ? tokensOf(claim.unit) : [];
  const isOwn: IsUnit = (all, at) =>
    own.length > 0 &&
    own.every(({ text: one }, i) => all[at + i]?.text === one) &&
    !COMPOUNDING.has(all[at + own.length]?.norm ?? '');
  const items: Placed[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(tokens, at, items, { isOwn, length: own.length, claim });
    items.push({ ...item, tokens: tokens.slice(at, at + item.length) });
    at += item.length;
  }
  return items;
}

type Own = { isOwn: IsUnit; length: number; claim: Claim };

function itemAt(tokens: readonly Token[], at: number, items: readonly Placed[], own: Own): NumberItem {
  const token = tokens[at] as Token;
  const last = items.at(-1);
  const reversed = last?.is === 'quantity' || last?.is === 'vague' ? 'none' : reversedAt(tokens, at);
  if (reversed !== 'none') return { is: 'quantity', quantity: reversed, turned: true, length: reversed.length };
  // "Два с лишним десятка" is more than twenty, not more than two.
  if (last?.is === 'behind' && scaleAt(tokens, at)) return { is: 'bad', length: 1 };
  // After "several", "hundred" is not a separate number.
  const vague = longest(VAGUE, tokens, at);
  if (last?.is === 'vague' && vague) return { is: 'vague', as: vague.entry, length: vague.length };
  const unit = unitBefore(tokens, at);
  if (unit !== 'none') return unit;
  // "+3.7" is no growth where values may be below zero.
  const isPlus = token.norm === '+' && items.length === 0 && tokens[1]?.kind === 'figure' && tokens[1].glued;
  if (isPlus && own.claim.type === 'number' && own.claim.lowerBound === 'none') return { is: 'pause', length: 1 };
  // The M of an earthquake names the scale; it is not a unit.
  if (token.text === 'M' && tokens[at + 1]?.kind === 'figure' && own.claim.type === 'number' && !own.claim.whole) {
    return { is: 'pause', length: 1 };
  }
  const quantity = quantityAt(tokens, at, last?.is === 'relation' && last.genitive, own.isOwn);
  const minus = last?.is === 'unit' && last.minus;
  if (quantity !== 'none') return quantityOrCode(tokens, at, minus ? { ...quantity, minus: true } : quantity);
  const afterNumber = ['quantity', 'magnitude or unit', 'behind', 'vague'].includes(last?.is ?? '');
  if (afterNumber || token.kind === 'mark') {
    const unit = unitAt(tokens, at, afterNumber, own);
    if (unit !== 'none') return unit;
  }
  return wordItem(tokens, at, items, vague);
}

/** "Чоловік із двадцять": a person word, and a number in words behind. */
const isTurnedRound = (tokens: readonly Token[], at: number): boolean =>
  TURNED_ROUND.has(tokens[at - 1]?.norm ?? '') &&
  tokens[at + 1]?.kind === 'word' &&
  quantityAt(tokens, at + 1, false, () => false) !== 'none';

/** Whether a number follows, or another word before one: "near the town" is a place, not a bound. */
const isBound = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind !== 'word' ||
  quantityAt(tokens, at + 1, true, () => false) !== 'none' ||
  [BEFORE, VAGUE, UNITS_BEFORE].some((table) => longest<unknown>(table, tokens, at + 1) !== undefined);

type Found<T> = { entry: T; length: number } | undefined;

function wordItem(tokens: readonly Token[], at: number, items: readonly Placed[], vague: Found<string>): NumberItem {
  const token = tokens[at] as Token;
  const relation = longest(BEFORE, tokens, at);
  const joint = longest(JOINTS, tokens, at);
  const behind = items.some(({ is }) => is === 'quantity') ? longest(BEHIND, tokens, at) : undefined;
  if (ABOUT_ONE_OF.has(token.norm) && (isScaleAlone(tokens, at + 1) || isTurnedRound(tokens, at))) {
    return { is: 'relation', relation: 'about', genitive: false, text: token.norm, length: 1 };
  }
  const plain = understoodAs(tokens, at, 'number');
  const most = Math.max(relation?.length ?? 0, joint?.length ?? 0, behind?.length ?? 0, vague?.length ?? 0);
  // "Up to now" is longer than "up to", and no bound.
  if (plain > most) return { is: 'word', length: plain };
  const isMargin = joint?.entry === 'plus or minus' && items.at(-1)?.is === 'quantity';
  if (joint && isMargin && quantityAt(tokens, at + joint.length, false, () => false) !== 'none') {
    return { is: 'joint', joint: joint.entry, spaced: !token.glued, length: joint.length };
  }
  // "5 and more": an entry after a number takes precedence over the shorter joint that it begins with.
  if (behind && behind.length >= (relation?.length ?? 0) && behind.length >= (joint?.length ?? 0)) {
    return { is: 'behind', relation: behind.entry, text: token.norm, length: behind.length };
  }
  if (relation?.length === 1 && PLACES.has(token.norm) && !isBound(tokens, at)) return { is: 'word', length: 1 };
  if (relation && relation.length >= (joint?.length ?? 0)) {
    return { is: 'relation', ...relation.entry, text: token.norm, length: relation.length };
  }
  if (joint) return { is: 'joint', joint: joint.entry, spaced: !token.glued, length: joint.length };
  if (vague) return { is: 'vague', as: vague.entry, length: vague.length };
  if (token.kind === 'word') return { is: 'word', length: 1 };
  return PUNCTUATION.has(token.norm) ? { is: 'pause', length: 1 } : { is: 'bad', length: 1 };
}
