import { isSame } from './interval';
import type { Claim } from './record';
import { rangeOfTime } from './time-range';
import type { NumberValue, TimeValue, Value } from './value';

/**
 * Whether two say the same value of a claim, however it was written: in the unit of the claim or by its name, 00:02Z or
 * 00:02:00Z, options in any order. It decides what is a change and, part by part (since the relation is told
 * separately), what is drift. Throws RangeError on a time that `entry.ts` refuses.
 */
export function isSameValue(a: Value | undefined, b: Value | undefined, claim: Claim | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.type === b.type && valueKeyOf(a, claim) === valueKeyOf(b, claim);
}

/** By which values of one type are the same: the relation and the figure, in the unit of the claim if in no other. */
export function valueKeyOf(value: Value, claim: Claim | undefined): string {
  switch (value.type) {
    case 'number':
      return `${value.relation} ${figuresOf(value)} ${unitOf(value, claim) ?? ''}`;
    case 'time': {
      const { low, high } = rangeOfTime(value);
      return `${value.relation} ${value.precision} ${low} ${high}`;
    }
    case 'category':
      return JSON.stringify([...new Set(value.options)].sort());
    case 'yes-no':
      return String(value.yes);
    case 'text':
      return value.text;
  }
}

/** Whether the figures, or the statement referred to, are the same and in one unit, whatever the relation. */
export function isSameFigure(a: NumberValue, b: NumberValue, claim: Claim | undefined): boolean {
  return figuresOf(a) === figuresOf(b) && unitOf(a, claim) === unitOf(b, claim);
}

/** The figures in a number's own unit, or the statement it refers to. The range of vague words is the editor's. */
function figuresOf(value: NumberValue): string {
  if ('than' in value) return `than ${value.than}`;
  if ('range' in value) return `not confirmed ${value.word ?? ''}`;
  if ('figure' in value) return value.figure.toFixed();
  if ('bound' in value) return value.bound.toFixed();
  const best = 'best' in value && value.best ? ` best ${value.best.toFixed()}` : '';
  return `${value.low.toFixed()} ${value.high.toFixed()}${best}`;
}

const unitOf = ({ unit }: NumberValue, claim: Claim | undefined): string | undefined =>
  unit ?? (claim?.type === 'number' ? claim.unit : undefined);

/** Whether the same unit of the calendar is meant, with any relation (from it on, up to it) and in any zone. */
export function isSameTime(a: TimeValue, b: TimeValue): boolean {
  return isSame(rangeOfTime(asSpan(a)), rangeOfTime(asSpan(b)));
}

function asSpan(value: TimeValue): TimeValue {
  const { type, precision, zone } = value;
  const [from, to] = endsOf(value);
  return { type, precision, zone, relation: 'between', from, to };
}

function endsOf(value: TimeValue): [string, string] {
  if ('at' in value) return [value.at, value.at];
  if (!('from' in value)) return [value.to, value.to];
  return [value.from, 'to' in value ? value.to : value.from];
}
