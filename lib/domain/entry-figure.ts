import Big from 'big.js';
import { LEXICON } from './constants';
import type { Claim } from './record';
import { type Entry, firstRefusal, OK, refused } from './refusal';
import type { NumberValue, Scope } from './value';

type NumberClaim = Extract<Claim, { type: 'number' }>;

/**
 * Refuses what a number is told with where it does not fit (method.md, "Refused on entry" and "Range of a number"): a
 * best figure outside of its range, a figure above the claim's upper bound, a fraction of a whole thing, a tally of what
 * is not whole, a last digit that the figure does not have, a word that the lexicon does not have. What only holds in the
 * claim's own unit and for its own measure is not asked of another.
 */
export function checkFigure(value: NumberValue, scope: Scope, claim: Claim): Entry {
  const own = claim.type === 'number' && (value.unit ?? claim.unit) === claim.unit && scope.relation !== 'different';
  return firstRefusal(
    () => ('low' in value && value.low.gt(value.high) ? refused('low above high', 'value') : OK),
    () => checkBest(value),
    () => (claim.type === 'number' && claim.whole ? checkWhole(value) : OK),
    () => (own ? checkUpperBound(value, claim) : OK),
    () => checkCounted(value, own && !claim.whole),
    () => checkLastDigit(value),
    () => checkWord(value),
  );
}

function checkBest(value: NumberValue): Entry {
  if (value.relation !== 'between' || value.best === undefined) return OK;
  const isInside = value.best.gte(value.low) && value.best.lte(value.high);
  return isInside ? OK : refused('a best figure outside of its range', 'best');
}

function checkWhole(value: NumberValue): Entry {
  const isWhole = (figure: Big): boolean => figure.round(0, 0).eq(figure);
  const { lastDigit } = withLastDigit(value);
  return firstRefusal(
    () => (figuresOf(value).every(isWhole) ? OK : refused('a fraction of a whole thing', 'value')),
    () => (isWhole(bestOf(value) ?? new Big(0)) ? OK : refused('a fraction of a whole thing', 'best')),
    () => (isWhole(lastDigit ?? new Big(1)) ? OK : refused('a fraction of a whole thing', 'lastDigit')),
  );
}

function figuresOf(value: NumberValue): Big[] {
  if ('figure' in value) return [value.figure];
  if ('bound' in value) return [value.bound];
  return 'low' in value ? [value.low, value.high] : [];
}

const bestOf = (value: NumberValue): Big | undefined => (value.relation === 'between' ? value.best : undefined);

/** Nothing is above it. "At most" and "fewer than" a figure above it are true, and say little. */
function checkUpperBound(value: NumberValue, { upperBound }: NumberClaim): Entry {
  if (upperBound === undefined || value.relation === 'at most' || value.relation === 'fewer than') return OK;
  const isAbove = (figure: Big) => (value.relation === 'more than' ? figure.gte(upperBound) : figure.gt(upperBound));
  return figuresOf(value).some(isAbove) ? refused('above the upper bound', 'value') : OK;
}

function checkCounted(value: NumberValue, isMeasured: boolean): Entry {
  if (value.relation !== 'exact' || !value.counted) return OK;
  if (isMeasured) return refused('a count of what is not whole', 'counted');
  return value.lastDigit === undefined ? OK : refused('a last digit of what was counted', 'lastDigit');
}

/** It is a power of ten, and the figure is written down to it: 61 has no last digit that is worth ten. */
function checkLastDigit(value: NumberValue): Entry {
  const { figure, lastDigit } = withLastDigit(value);
  if (figure === undefined || lastDigit === undefined) return OK;
  const isPower = lastDigit.gt(0) && lastDigit.eq(new Big(10).pow(lastDigit.e));
  const isIts = isPower && figure.mod(lastDigit).eq(0);
  return isIts ? OK : refused('a last digit that the figure does not have', 'lastDigit');
}

const withLastDigit = (value: NumberValue): { figure?: Big; lastDigit?: Big } =>
  value.relation === 'exact' || value.relation === 'about' ? value : {};

function checkWord(value: NumberValue): Entry {
  if (value.relation !== 'vague' || value.word === undefined) return OK;
  const { word } = value;
  return LEXICON.some(({ words }) => words === word) ? OK : refused('no such word', 'word');
}
