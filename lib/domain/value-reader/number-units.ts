import type { Claim } from '@/lib/domain/record';
import type { NumberItem } from './number-items';
import { type IsUnit, isMinusSign } from './quantity';
import { longest, type Token } from './tokens';
import { COMPOUNDING, DOLLARS, MAGNITUDE_OR_UNIT, UNITS_BEFORE, UNITS_BEHIND } from './units';

const bad: NumberItem = { is: 'bad', length: 1 };
const isCompounded = (tokens: readonly Token[], at: number): boolean => COMPOUNDING.has(tokens[at]?.norm ?? '');

/** A currency before its figure, with the sign that may stand before it: "€5", "-€5". */
export function unitBefore(tokens: readonly Token[], at: number): NumberItem | 'none' {
  const sign = tokens[at];
  const minus = sign !== undefined && isMinusSign(sign, tokens[at - 1]) && tokens[at + 1]?.glued ? 1 : 0;
  const from = at + minus;
  const [first, second] = [tokens[from], tokens[from + 1]];
  const named = longest(UNITS_BEFORE, tokens, from);
  // "A $5 million loss" has no Australian dollars.
  const isOne = named !== undefined && (named.length === 1 || tokens[from + named.length - 1]?.glued === true);
  const next = named ? tokens[from + named.length] : undefined;
  const isSigned = next?.norm === '-' && next.glued && tokens[from + (named?.length ?? 0) + 1]?.kind === 'figure';
  if (named && isOne && (next?.kind === 'figure' || isSigned)) {
    return { is: 'unit', unit: named.entry, dollars: false, minus: minus > 0, length: minus + named.length };
  }
  // Letters attached to a dollar sign name its country: "R$" is in no table.
  const isDollar = minus > 0 && first?.norm === '$' && second?.kind === 'figure';
  return isDollar ? { is: 'unit', unit: 'USD', dollars: true, minus: true, length: 2 } : 'none';
}

/** A unit behind a number, or a mark that is one. */
export function unitAt(
  tokens: readonly Token[],
  at: number,
  afterNumber: boolean,
  own: { isOwn: IsUnit; length: number; claim: Claim },
): NumberItem | 'none' {
  const token = tokens[at] as Token;
  if (token.norm === '$' && token.glued && tokens[at - 1]?.kind === 'word') return bad;
  const unit = longest(UNITS_BEHIND, tokens, at);
  // "Dollars" of a country that is named are no dollars without one.
  const isPlain = !afterNumber || (unit?.length ?? 0) < 2;
  if (DOLLARS.has(token.norm) && isPlain && (afterNumber || token.kind === 'mark')) {
    return { is: 'unit', unit: 'USD', dollars: true, minus: false, length: 1 };
  }
  if (!afterNumber) return 'none';
  if (own.isOwn(tokens, at) && own.claim.type === 'number')
    return { is: 'unit', unit: own.claim.unit, dollars: false, minus: false, length: own.length };
  const either = MAGNITUDE_OR_UNIT.get(token.norm);
  if (either)
    return isCompounded(tokens, at + 1) ? bad : { is: 'magnitude or unit', ...either, text: token.text, length: 1 };
  // "400 per day" is a rate, not a unit: "per day" counts as words that change a number.
  if (unit === undefined) return COMPOUNDING.has(token.norm) && token.kind === 'mark' ? bad : 'none';
  return isCompounded(tokens, at + unit.length)
    ? bad
    : { is: 'unit', unit: unit.entry, dollars: false, minus: false, length: unit.length };
}
