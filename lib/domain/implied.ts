import Big from 'big.js';
import { between, compareEnds, from, highEnd, type Interval, lowEnd, widen } from './interval';
import { type NotComparable, rangeOf } from './range';
import type { Claim } from './record';
import type { References } from './references';
import { type Content, type OptionId, type Scope, type Value, valueIn } from './value';

export type { NotComparable } from './range';

/**
 * What a position says of its claim: the basis of every comparison. An interval's `own` is the range before scope and
 * tolerance (numbers in the claim's unit, times in epoch milliseconds). For a denial it is what is denied, except that
 * denying yes implies no, and denying no implies yes.
 */
export type Implied =
  | { kind: 'interval'; axis: 'number' | 'time'; interval: Interval; own: Interval }
  | { kind: 'options'; options: readonly OptionId[] }
  | { kind: 'answer'; yes: boolean }
  | { kind: 'none'; reason: NotComparable };

export type ComparableImplied = Exclude<Implied, { kind: 'none' }>;

/** A claim's tolerance in the unit of its ranges: persons, say, or milliseconds. */
export function toleranceOf(claim: Claim): Big {
  if (claim.type === 'number' && claim.tolerance !== 'none') return claim.tolerance;
  if (claim.type === 'time' && claim.toleranceSeconds !== 'none') return claim.toleranceSeconds.times(1000);
  return new Big(0);
}

const lowerBoundOf = (claim: Claim): Big | 'none' => (claim.type === 'number' ? claim.lowerBound : 'none');

/**
 * The implied range of what was said (method.md, "Scope"): same [l, h] stays · broader gives [lower bound, h] ·
 * narrower [l, ∞) · different none. Only measures that add up have broader and narrower. A denial counts only with
 * scope `same`. Then the claim's tolerance widens the range by half of itself on each side. A range that excludes
 * nothing says nothing here. Never throws on what `entry.ts` accepts.
 */
export function impliedOf(said: { content: Content; scope: Scope }, claim: Claim, references: References): Implied {
  const { content, scope } = said;
  const value = valueIn(content);
  if (value === undefined) return { kind: 'none', reason: 'gave no value' };
  if (value.type === 'text') return { kind: 'none', reason: 'free text' };
  if (value.type !== claim.type || !isAboutTheClaim(content, scope, claim)) {
    return { kind: 'none', reason: 'about something else' };
  }
  switch (value.type) {
    case 'category':
      return { kind: 'options', options: value.options };
    case 'yes-no':
      return { kind: 'answer', yes: content.form === 'denied' ? !value.yes : value.yes };
    case 'number':
    case 'time':
      return impliedInterval(value, scope, claim, references);
  }
}

function isAboutTheClaim(content: Content, scope: Scope, claim: Claim): boolean {
  if (scope.relation === 'same') return true;
  return scope.relation !== 'different' && content.form === 'stated' && claim.type === 'number' && claim.additive;
}

function impliedInterval(
  value: Extract<Value, { type: 'number' | 'time' }>,
  scope: Scope,
  claim: Claim,
  references: References,
): Implied {
  const range = rangeOf(value, claim, references);
  if (range.kind === 'none') return range;
  const own = range.interval;
  const bound = lowerBoundOf(claim);
  const scoped: Interval =
    scope.relation === 'broader'
      ? between('below all', highEnd(own))
      : scope.relation === 'narrower'
        ? between(lowEnd(own), 'above all')
        : own;
  const interval = from(bound, widen(scoped, toleranceOf(claim).div(2)));
  return excludesNothing(interval, bound)
    ? { kind: 'none', reason: 'says nothing here' }
    : { kind: 'interval', axis: value.type, interval, own };
}

function excludesNothing(interval: Interval, bound: Big | 'none'): boolean {
  const least = bound === 'none' ? 'below all' : { at: bound, beside: 0 as const };
  return interval.high === 'open' && compareEnds(lowEnd(interval), least) <= 0;
}
