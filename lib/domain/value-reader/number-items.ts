import type { Claim } from '@/lib/domain/record';
import { BEFORE, BEHIND, CHANGING, JOINTS, type Joint, type NumberRelation, PUNCTUATION, VAGUE } from './number-words';
import { type IsUnit, type Quantity, quantityAt } from './quantity';
import { longest, type Token, tokensOf } from './tokens';
import { COMPOUNDING, DOLLARS, MAGNITUDE_OR_UNIT, UNITS_BEFORE, UNITS_BEHIND } from './units';

/** The items of a text about a number. A `bad` item prevents reading: another unit, letters attached to digits. */
export type NumberItem = { length: number } & (
  | { is: 'quantity'; quantity: Quantity }
  | { is: 'relation'; relation: NumberRelation; genitive: boolean; text: string }
  | { is: 'behind'; relation: NumberRelation }
  | { is: 'joint'; joint: Joint; spaced: boolean }
  | { is: 'unit'; unit: string; dollars: boolean }
  | { is: 'magnitude or unit'; by: string; unit: string; text: string }
  | { is: 'vague'; as: string }
  | { is: 'word'; text: string; norm: string }
  | { is: 'pause' }
  | { is: 'changing' }
  | { is: 'bad' }
);

/** Splits a text into items, each the longest matching entry of a table. `claim` gives the claim's unit. */
export function numberItems(text: string, claim: Claim): NumberItem[] {
  const tokens = tokensOf(text);
  const own = claim.type === 'number' ? tokensOf(claim.unit) : [];
  const isOwn: IsUnit = (all, at) =>
    own.length > 0 && own.every(({ text: one }, i) => all[at + i]?.text === one) && !isCompounded(all, at + own.length);
  const items: NumberItem[] = [];
  for (let at = 0; at < tokens.length; ) {
    const item = itemAt(tokens, at, items, isOwn, own.length, claim);
    items.push(item);
    at += item.length;
  }
  return items;
}

const isCompounded = (tokens: readonly Token[], at: number): boolean => COMPOUNDING.has(tokens[at]?.norm ?? '');

function itemAt(
  tokens: readonly Token[],
  at: number,
  items: readonly NumberItem[],
  isOwn: IsUnit,
  ownLength: number,
  claim: Claim,
): NumberItem {
  const token = tokens[at] as Token;
  const last = items.at(-1);
  // After "several", "hundred" is not a separate number.
  const vague = longest(VAGUE, tokens, at);
  if (last?.is === 'vague' && vague) return { is: 'vague', as: vague.entry, length: vague.length };
  const quantity = quantityAt(tokens, at, last?.is === 'relation' && last.genitive, isOwn);
  if (quantity !== 'none') return wholeQuantity(tokens, at, quantity);
  const afterNumber = last?.is === 'quantity' || last?.is === 'magnitude or unit';
  if (afterNumber || token.kind === 'mark') {
    const unit = unitAt(tokens, at, afterNumber, isOwn, ownLength, claim);
    if (unit !== 'none') return unit;
  }
  const before = longest(UNITS_BEFORE, tokens, at);
  if (before && tokens[at + before.length]?.kind === 'figure') {
    return { is: 'unit', unit: before.entry, dollars: false, length: before.length };
  }
  return wordItem(tokens, at, items, vague);
}

/** A quantity, unless letters attached to it make it something else: 5th, B52, 63-й. */
function wholeQuantity(tokens: readonly Token[], at: number, quantity: Quantity): NumberItem {
  const [before, first, next, second] = [
    tokens[at - 1],
    tokens[at],
    tokens[at + quantity.length],
    tokens[at + quantity.length + 1],
  ];
  const isCode =
    first?.glued === true && before?.kind === 'word' && !longest(BEFORE, tokens, at - 1) && !isCurrency(before);
  const isRank =
    next?.norm === '-' &&
    next.glued &&
    second?.kind === 'word' &&
    second.glued &&
    !isNumber(tokens, second, at + quantity.length + 1);
  const isGlued =
    next?.kind === 'word' &&
    next.glued &&
    typeof quantity.written === 'string' &&
    !longest(UNITS_BEHIND, tokens, at + quantity.length) &&
    !MAGNITUDE_OR_UNIT.has(next.norm) &&
    !DOLLARS.has(next.norm);
  // ".5" is not five.
  const isFraction = first?.glued === true && (before?.norm === '.' || before?.norm === ',');
  return isCode || isRank || isGlued || isFraction
    ? { is: 'bad', length: 1 }
    : { is: 'quantity', quantity, length: quantity.length };
}

const isCurrency = ({ norm }: Token): boolean => UNITS_BEFORE.has(norm);
const isNumber = (tokens: readonly Token[], _: Token, at: number): boolean =>
  quantityAt(tokens, at, false, () => false) !== 'none';

function unitAt(
  tokens: readonly Token[],
  at: number,
  afterNumber: boolean,
  isOwn: IsUnit,
  ownLength: number,
  claim: Claim,
): NumberItem | 'none' {
  const token = tokens[at] as Token;
  // "R$" is a currency that is not in the table.
  if (token.norm === '$' && token.glued && tokens[at - 1]?.kind === 'word') return bad;
  if (DOLLARS.has(token.norm) && (afterNumber || token.kind === 'mark')) {
    return { is: 'unit', unit: 'USD', dollars: true, length: 1 };
  }
  if (!afterNumber) return 'none';
  if (isOwn(tokens, at) && claim.type === 'number')
    return { is: 'unit', unit: claim.unit, dollars: false, length: ownLength };
  const either = MAGNITUDE_OR_UNIT.get(token.norm);
  if (either)
    return isCompounded(tokens, at + 1) ? bad : { is: 'magnitude or unit', ...either, text: token.text, length: 1 };
  const unit = longest(UNITS_BEHIND, tokens, at);
  // "400 per day" is a rate, not a unit: "per day" counts as a word that changes a number.
  if (unit === undefined) return COMPOUNDING.has(token.norm) && token.kind === 'mark' ? bad : 'none';
  return isCompounded(tokens, at + unit.length)
    ? bad
    : { is: 'unit', unit: unit.entry, dollars: false, length: unit.length };
}

const bad: NumberItem = { is: 'bad', length: 1 };

function wordItem(
  tokens: readonly Token[],
  at: number,
  items: readonly NumberItem[],
  vague: { entry: string; length: number } | undefined,
): NumberItem {
  const token = tokens[at] as Token;
  const relation = longest(BEFORE, tokens, at);
  const joint = longest(JOINTS, tokens, at);
  const behind = items.some(({ is }) => is === 'quantity') ? longest(BEHIND, tokens, at) : undefined;
  // "5 and more": an entry after a number takes precedence over the shorter joint that it begins with.
  if (behind && behind.length >= (relation?.length ?? 0) && behind.length >= (joint?.length ?? 0)) {
    return { is: 'behind', relation: behind.entry, length: behind.length };
  }
  if (relation && relation.length >= (joint?.length ?? 0)) {
    return { is: 'relation', ...relation.entry, text: token.norm, length: relation.length };
  }
  if (joint) return { is: 'joint', joint: joint.entry, spaced: !token.glued, length: joint.length };
  if (vague) return { is: 'vague', as: vague.entry, length: vague.length };
  if (CHANGING.has(token.norm)) return { is: 'changing', length: 1 };
  if (token.kind === 'word') return { is: 'word', text: token.text, norm: token.norm, length: 1 };
  return PUNCTUATION.has(token.norm) ? { is: 'pause', length: 1 } : bad;
}
