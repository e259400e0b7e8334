import Big from 'big.js';
import { between, compareEnds, from, highEnd, type Interval, lowEnd, widen } from './interval';
import { halfOf, type NotComparable, rangeOf, upTo } from './range';
import type { Claim } from './record';
import type { References } from './references';
import {
  type Content,
  type NumberValue,
  type OptionId,
  type Scope,
  type StatementId,
  type TimeValue,
  type Value,
  valueIn,
} from './value';

export type { NotComparable } from './range';

/**
 * What a position says of its claim: the basis of every comparison. An interval is that of a `value`: `own` is the
 * range before scope and tolerance (numbers in the claim's unit, times in epoch milliseconds), and `widest` the implied
 * range in the firm test, or that its words may be read so widely that they say nothing. For a denied value it is what is denied, except that
 * denying yes implies no, and denying no implies yes; that it happened implies 0, or no. `statement` is what a denial of
 * somebody else's statement denies, `happened` what a confirmation says.
 */
export type Implied =
  | {
      kind: 'interval';
      axis: 'number' | 'time';
      value: NumberValue | TimeValue;
      interval: Interval;
      own: Interval;
      widest: Interval | 'says nothing here';
    }
  | { kind: 'options'; options: readonly OptionId[] }
  | { kind: 'answer'; yes: boolean }
  | { kind: 'statement'; denied: StatementId }
  | { kind: 'happened' }
  | { kind: 'none'; reason: NotComparable };

export type ComparableImplied = Exclude<Implied, { kind: 'none' }>;

/** A claim's tolerance in the unit of its ranges: persons, say, or milliseconds. */
export function toleranceOf(claim: Claim): Big {
  if (claim.type === 'number' && claim.tolerance !== 'none') return claim.tolerance;
  if (claim.type === 'time' && claim.toleranceSeconds !== 'none') return claim.toleranceSeconds.times(1000);
  return new Big(0);
}

/** Whether one can say that it happened, or that it did not: of yes-no, and of what is counted from 0. */
export const canHappen = (claim: Claim): boolean =>
  claim.type === 'yes-no' || (claim.type === 'number' && claim.lowerBound !== 'none' && claim.lowerBound.eq(0));

/** The value that a content gives or denies on this claim. Denying that it happened at all gives 0, or no. */
export function valueOn(claim: Claim, content: Content): Value | undefined {
  if (!deniesThatItHappened(content)) return valueIn(content);
  if (!canHappen(claim)) return undefined;
  return claim.type === 'yes-no' ? NO : NONE;
}

const NO: Value = { type: 'yes-no', yes: false };
const NONE: Value = { type: 'number', relation: 'exact', figure: new Big(0), counted: true };

/** Whether a content gives a value: states one, or denies that it happened at all. */
export const givesValueItself = (content: Content): boolean =>
  content.form === 'stated' || deniesThatItHappened(content);

/** A denial that it happened at all is a value in every respect. */
export const deniesThatItHappened = (content: Content): boolean =>
  content.form === 'denied' && content.rejects.what === 'that it happened';

/**
 * The implied range of what was said (method.md, "Scope"): same [l, h] stays · broader gives [lower bound, h] ·
 * narrower [l, ∞) · different none. Only measures that add up have broader and narrower. A denial counts only with
 * scope `same`. Then the claim's tolerance widens the range by half of itself on each side. A range that excludes
 * nothing says nothing here. Never throws on what `entry.ts` accepts.
 */
export function impliedOf(said: { content: Content; scope: Scope }, claim: Claim, references: References): Implied {
  const { content, scope } = said;
  if (content.form === 'confirmed' && canHappen(claim) && scope.relation === 'same') return { kind: 'happened' };
  if (content.form === 'denied' && content.rejects.what === 'statement') {
    return { kind: 'statement', denied: content.rejects.statement };
  }
  if (content.form === 'denied' && content.rejects.what === 'nothing in particular') {
    return { kind: 'none', reason: 'rejects nothing in particular' };
  }
  const value = valueOn(claim, content);
  if (value === undefined) return { kind: 'none', reason: 'gave no value' };
  if (value.type === 'text') return { kind: 'none', reason: 'free text' };
  if (value.type !== claim.type || !isAboutTheClaim(content, scope, claim)) {
    return { kind: 'none', reason: 'about something else' };
  }
  switch (value.type) {
    case 'category':
      return { kind: 'options', options: value.options };
    case 'yes-no':
      return { kind: 'answer', yes: isDeniedValue(content) ? !value.yes : value.yes };
    case 'number':
    case 'time':
      return impliedInterval(value, { scope, isDenied: isDeniedValue(content) }, claim, references);
  }
}

export const isDeniedValue = (content: Content): boolean =>
  content.form === 'denied' && content.rejects.what === 'value';

function isAboutTheClaim(content: Content, scope: Scope, claim: Claim): boolean {
  if (scope.relation === 'same') return true;
  return scope.relation !== 'different' && content.form === 'stated' && claim.type === 'number' && claim.additive;
}

type Measured = NumberValue | TimeValue;
type About = { scope: Scope; isDenied: boolean };

function impliedInterval(value: Measured, about: About, claim: Claim, references: References): Implied {
  const range = rangeOf(value, claim, references);
  if (range.kind === 'none') return range;
  const interval = scopedTo(about.scope, range.interval, claim);
  if (excludesNothing(interval, claim)) return { kind: 'none', reason: 'says nothing here' };
  const widest = isReadOneWay(value, about) ? interval : widestInterval(value, about, claim, references);
  return { kind: 'interval', axis: value.type, value, interval, own: range.interval, widest };
}

/** In the firm test a denied figure is read at that figure, and everything else as widely as its words may bear. */
function widestInterval(
  value: Measured,
  { scope, isDenied }: About,
  claim: Claim,
  references: References,
): Interval | 'says nothing here' {
  if (isDenied && 'figure' in value) {
    return scopedTo(scope, { low: value.figure, high: value.figure }, claim);
  }
  const range = rangeOf(value, claim, references, 'widest');
  if (range.kind === 'none') return 'says nothing here';
  const interval = scopedTo(scope, range.interval, claim);
  return excludesNothing(interval, claim) ? 'says nothing here' : interval;
}

/** Whether the words of a value have one reading only. */
function isReadOneWay(value: Measured, { isDenied }: About): boolean {
  if (isDenied) return !('figure' in value);
  if ('than' in value) return false;
  return value.relation !== 'about' && value.relation !== 'vague';
}

/** The range that a figure of some scope implies for the claim, with its tolerance, within the bounds of the unit. */
function scopedTo({ relation }: Scope, own: Interval, claim: Claim): Interval {
  const scoped =
    relation === 'broader'
      ? between('below all', highEnd(own))
      : relation === 'narrower'
        ? between(lowEnd(own), 'above all')
        : own;
  const widened = widen(scoped, halfOf(toleranceOf(claim)));
  if (claim.type !== 'number') return widened;
  const bounded = upTo(claim.upperBound, from(claim.lowerBound, widened));
  return bounded === 'apart' ? widened : bounded;
}

function excludesNothing(interval: Interval, claim: Claim): boolean {
  const [least, most] = claim.type === 'number' ? [claim.lowerBound, claim.upperBound] : (['none', undefined] as const);
  const fromLeast = compareEnds(lowEnd(interval), least === 'none' ? 'below all' : { at: least, beside: 0 }) <= 0;
  const upToMost = compareEnds(highEnd(interval), most === undefined ? 'above all' : { at: most, beside: 0 }) >= 0;
  return fromLeast && upToMost;
}
