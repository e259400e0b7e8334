import { checkFigure } from './entry-figure';
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
 * Refuses a content that does not fit its claim (method.md, "Refused on entry"): a form that the claim does not have, a
 * label that is not on its list, another type, an empty range, low above high, a figure that is told with what does not
 * fit it, options that are not on the list, a time without date or zone, a denial of everything, broader or narrower for
 * a measure that does not add up. A value about something else (`different`) may be of another type: nothing will
 * compare it.
 */
export function checkContent(content: Content, scope: Scope, claim: Claim, references: References): Entry {
  return firstRefusal(
    () => checkForm(content, claim),
    () => checkScope(content, scope, claim),
    () => checkValueIn(content, scope, claim, references),
  );
}

/** That it happened is confirmed or denied of yes-no and counts alone: of a temperature there is no 0 that means no. */
function checkForm(content: Content, claim: Claim): Entry {
  const isCount = claim.type === 'number' && claim.lowerBound !== 'none' && claim.lowerBound.eq(0);
  if (isCount || claim.type === 'yes-no') return OK;
  if (content.form === 'confirmed') return refused('only on yes-no and counts', 'form');
  return deniesIt(content) ? refused('only on yes-no and counts', 'rejects') : OK;
}

const deniesIt = (content: Content): boolean =>
  content.form === 'denied' && content.rejects.what === 'that it happened';

function checkScope(content: Content, scope: Scope, claim: Claim): Entry {
  const givesValue = valueIn(content) !== undefined || deniesIt(content);
  const addsUp = claim.type === 'number' && claim.additive;
  if (givesValue && (scope.relation === 'broader' || scope.relation === 'narrower') && !addsUp) {
    return refused('broader or narrower of what does not add up', 'scope');
  }
  if (scope.relation === 'same' || scope.label === undefined) return OK;
  const { label } = scope;
  return (claim.labels ?? []).some(({ id }) => id === label) ? OK : refused('no such label', 'label');
}

function checkValueIn(content: Content, scope: Scope, claim: Claim, references: References): Entry {
  const value = valueIn(content);
  if (value === undefined) return OK;
  if (scope.relation !== 'different' && value.type !== claim.type) return refused('not the type of the claim', 'value');
  return firstRefusal(
    () => checkValue(value, scope, claim, references),
    () => (deniesEverything(content, claim, references) ? refused('a denial of everything', 'value') : OK),
  );
}

function checkValue(value: Value, scope: Scope, claim: Claim, references: References): Entry {
  if (value.type === 'number')
    return firstRefusal(
      () => checkFigure(value, scope, claim),
      () => checkRange(value, withoutMost(claim, scope), references),
    );
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
  return new Set(options).size < options.length ? refused('named twice', 'value') : OK;
}

/** What is about something else may be more than all there can be here: it may grow by 120 %. */
function withoutMost(claim: Claim, scope: Scope): Claim {
  if (claim.type !== 'number' || scope.relation !== 'different') return claim;
  const { upperBound: _most, ...rest } = claim;
  return rest;
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
