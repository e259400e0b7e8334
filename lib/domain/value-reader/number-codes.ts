import type { NumberItem } from './number-items';
import { BEFORE, BEHIND, CASE_ENDINGS } from './number-tables';
import { isMinusSign, type Quantity, quantityAt } from './quantity';
import { longest, type Token } from './tokens';
import { DOLLARS, MAGNITUDE_OR_UNIT, UNITS_BEFORE, UNITS_BEHIND } from './units';

/** A quantity, unless what is attached to it makes it something else: 5th, B52, 63-й, Su-25, .5. */
export function quantityOrCode(tokens: readonly Token[], at: number, quantity: Quantity): NumberItem {
  const end = at + quantity.length;
  const declined = isDeclined(tokens, end) ? 2 : 0;
  const isCode = isBehindLetters(tokens, at) || isFraction(tokens, at) || hasLettersBehind(tokens, end, quantity);
  const isRank = declined === 0 && isHyphenated(tokens, end);
  return isCode || isRank ? { is: 'bad', length: 1 } : { is: 'quantity', quantity, length: quantity.length + declined };
}

/** Letters attached to the figure, or joined to it by a hyphen: B52, Su-25. */
function isBehindLetters(tokens: readonly Token[], at: number): boolean {
  const [second, before, first] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  if (first === undefined || before === undefined || !first.glued) return false;
  const isText = (token: Token | undefined, place: number): boolean =>
    token?.kind === 'word' && !longest(BEFORE, tokens, place) && !UNITS_BEFORE.has(token.norm);
  if (isText(before, at - 1)) return true;
  const isHyphen = before.norm === '-' && before.glued && !isMinusSign(before, second);
  return (
    first.kind === 'figure' && isHyphen && isText(second, at - 2) && quantityAt(tokens, at - 2, false, never) === 'none'
  );
}

const never = () => false;

/** ".5" is not five. */
const isFraction = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.glued === true && ['.', ','].includes(tokens[at - 1]?.norm ?? '');

/** "5th", but not "5km" and "5k". */
function hasLettersBehind(tokens: readonly Token[], end: number, quantity: Quantity): boolean {
  const next = tokens[end];
  return (
    next?.kind === 'word' &&
    next.glued &&
    typeof quantity.written === 'string' &&
    !longest(UNITS_BEHIND, tokens, end) &&
    !longest(BEHIND, tokens, end) &&
    !MAGNITUDE_OR_UNIT.has(next.norm) &&
    !DOLLARS.has(next.norm)
  );
}

/** "63-й", "12-year-old", but not "400-odd", and not "five-six". */
function isHyphenated(tokens: readonly Token[], end: number): boolean {
  const [hyphen, second] = [tokens[end], tokens[end + 1]];
  const isAttached = hyphen?.norm === '-' && hyphen.glued && second?.kind === 'word' && second.glued;
  return isAttached && !longest(BEHIND, tokens, end) && quantityAt(tokens, end + 1, false, never) === 'none';
}

/** "5-ти", "3-х": the ending only declines the figure. */
function isDeclined(tokens: readonly Token[], end: number): boolean {
  const [figure, hyphen, ending] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (figure?.kind !== 'figure' || hyphen?.norm !== '-' || !hyphen.glued || ending?.glued !== true) return false;
  // "90-х" are years, and "100-х" is slang or a rank; of three and four the ending is a case.
  const isCase = ending.norm !== 'х' || /(?<![1\d])[234]$/.test(figure.text);
  return isCase && CASE_ENDINGS.has(ending.norm);
}
