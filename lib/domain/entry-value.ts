import type Big from 'big.js';
import { checkTime } from './entry-time';
import { impliedOf } from './implied';
import { isWithin } from './options';
import { rangeOf } from './range';
import type { Claim } from './record';
import type { References } from './references';
import { type Entry, firstRefusal, OK, refused } from './refusal';
import {
  type CategoryValue,
  type Content,
  type NumberValue,
  type Scope,
  type TimeValue,
  type Value,
  valueIn,
} from './value';

/**
 * Refuses a value that does not fit its claim (method.md, "Refused on entry"): another type, an empty range, low above
 * high, options that are not on the list, a time without date or zone, a denial of everything, broader or narrower for
 * a measure that does not add up. A value about something else (`different`) may be of another type: nothing will
 * compare it.
 */
export function checkContent(content: Content, scope: Scope, claim: Claim, references: References): Entry {
  const value = valueIn(content);
  if (value === undefined) return OK;
  const addsUp = claim.type === 'number' && claim.additive;
  if ((scope.relation === 'broader' || scope.relation === 'narrower') && !addsUp) {
    return refused('broader or narrower of what does not add up', 'scope');
  }
  if (scope.relation !== 'different' && value.type !== claim.type) return refused('not the type of the claim', 'value');
  return firstRefusal(
    () => checkValue(value, claim, references),
    () => (deniesEverything(content, claim, references) ? refused('a denial of everything', 'value') : OK),
  );
}

function checkValue(value: Value, claim: Claim, references: References): Entry {
  if (value.type === 'number') return checkNumber(value, claim, references);
  if (value.type === 'time')
    return firstRefusal(
      () => checkTime(value),
      () => checkRange(value, claim, references),
    );
  return value.type === 'category' ? checkOptions(value, claim) : OK;
}

function checkOptions({ options }: CategoryValue, claim: Claim): Entry {
  if (claim.type !== 'category') return OK;
  if (options.length === 0) return refused('no option', 'value');
  const listed = new Set(claim.options.map(({ id }) => id));
  if (options.some((option) => !listed.has(option))) return refused('no such option', 'value');
  return claim.exclusive && options.length > 1 ? refused('several options on an exclusive list', 'value') : OK;
}

function checkNumber(value: NumberValue, claim: Claim, references: References): Entry {
  if ('low' in value && value.low.gt(value.high)) return refused('low above high', 'value');
  const isWhole = (figure: Big): boolean => figure.round(0, 0).eq(figure);
  const countsWholes = claim.type === 'number' && claim.whole;
  if (countsWholes && !figuresOf(value).every(isWhole)) return refused('a fraction of a whole thing', 'value');
  return checkRange(value, claim, references);
}

function figuresOf(value: NumberValue): Big[] {
  if ('figure' in value) return [value.figure];
  if ('bound' in value) return [value.bound];
  return 'low' in value ? [value.low, value.high] : [];
}

/** "Fewer than 0", or fewer than one that says 0: no number is left. If nobody can tell the range, it is not empty. */
function checkRange(value: NumberValue | TimeValue, claim: Claim, references: References): Entry {
  const range = rangeOf(value, claim, references);
  const isEmpty = range.kind === 'none' && range.reason === 'gave no value' && isKnown(value, references);
  return isEmpty ? refused('an empty range', 'value') : OK;
}

function isKnown(value: NumberValue | TimeValue, references: References): boolean {
  if ('range' in value) return false;
  if (!('than' in value)) return true;
  const other = references.statements.get(value.than);
  const otherClaim = other && references.claims.get(other.claim);
  const otherValue = other && valueIn(other.content);
  if (otherClaim === undefined || otherValue?.type !== 'number') return false;
  return rangeOf(otherValue, otherClaim, references).kind === 'range';
}

/** A denial that leaves nothing that could be true: of every number, or of every option of an exclusive list. */
function deniesEverything(content: Content, claim: Claim, references: References): boolean {
  if (content.form !== 'denied') return false;
  const implied = impliedOf({ content, scope: { relation: 'same' } }, claim, references);
  if (implied.kind === 'none') return implied.reason === 'says nothing here';
  if (implied.kind !== 'options' || claim.type !== 'category' || !claim.exclusive) return false;
  return claim.options.every(({ id }) => implied.options.some((denied) => isWithin(id, denied, claim.options)));
}
