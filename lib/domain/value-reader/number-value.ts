import Big from 'big.js';
import { checkContent } from '@/lib/domain/entry-value';
import type { NumberClaim } from '@/lib/domain/range';
import type { NumberValue } from '@/lib/domain/value';
import { type Decimal, parseFigure } from './figure';
import type { NumberRelation } from './languages/language';
import type { Quantity } from './quantity';
import type { Assumption, FoundValue, NotRead, ReadingContext, Understood } from './reading';

/** What a text says about one number, before the notation of its figures is known. */
export type Said = {
  put:
    | { relation: NumberRelation | 'exact'; n: Quantity }
    | { relation: 'between' | 'plus or minus'; a: Quantity; b: Quantity };
  /** The unit of a number; several where "m" may be a magnitude or a unit. */
  counted: readonly { unit: string | 'none'; by: Big; assumed: readonly Assumption[] }[];
  assumed: readonly Assumption[];
  /** What was not understood; empty if every word was. */
  rest: string;
};

const NOTHING_REFERRED_TO = { statements: new Map(), claims: new Map(), withdrawn: new Set<string>() };

/**
 * Every value that the figures can mean: a reading for each decimal mark under which they are valid, and for each unit.
 * Both ends of a range are read in the same way. A value that the method refuses on entry is impossible here. If one
 * reading is impossible, none is returned: the other would be right only by elimination.
 */
export function numberValues(said: Said, claim: NumberClaim, context: ReadingContext): FoundValue {
  const marks: readonly Decimal[] = context.decimal === undefined ? ['point', 'comma'] : [context.decimal];
  const found = new Map<string, Understood>();
  const refused = new Set<NotRead>();
  for (const mark of marks) {
    for (const { unit, by, assumed } of said.counted) {
      const value = valueUnder(mark, said, unit, by, claim);
      if (typeof value === 'string') refused.add(value);
      else if (!found.has(keyOf(value)))
        found.set(
          keyOf(value),
          understood(value, said, [...said.assumed, ...assumed], {
            what: 'decimal mark',
            mark,
            known: context.decimal !== undefined,
          }),
        );
    }
  }
  if (refused.has('impossible')) return { why: 'impossible' };
  if (found.size === 0)
    return { why: refused.has('no figure') && refused.size === 1 ? 'no figure' : 'a fraction of a whole thing' };
  const readings = [...found.values()];
  const matters = readings.length > 1 || context.decimal !== undefined;
  return { readings: matters ? readings : readings.map(withoutMark) };
}

const keyOf = (value: NumberValue): string => JSON.stringify(value);

const understood = (value: NumberValue, said: Said, assumed: readonly Assumption[], mark: Assumption): Understood => ({
  value,
  certainty: said.rest === '' && assumed.length === 0 ? 'sure' : 'likely',
  assumed: written(said) ? [...assumed, mark] : assumed,
  rest: said.rest,
});

const quantitiesOf = ({ put }: Said): Quantity[] => ('n' in put ? [put.n] : [put.a, put.b]);
const written = (said: Said): boolean =>
  quantitiesOf(said).some(({ written: one }) => typeof one === 'string' && /[.,]/.test(one));
const withoutMark = (reading: Understood): Understood => ({
  ...reading,
  assumed: reading.assumed.filter(({ what }) => what !== 'decimal mark'),
});

function valueUnder(mark: Decimal, said: Said, unit: string, by: Big, claim: NumberClaim): NumberValue | NotRead {
  const numbers: Big[] = [];
  for (const quantity of quantitiesOf(said)) {
    const n = numberOf(quantity, mark, by, claim);
    if (typeof n === 'string') return n;
    numbers.push(n);
  }
  const value = put(said, numbers, unit === 'none' || unit === claim.unit ? {} : { unit });
  const entry = checkContent({ form: 'stated', value }, { relation: 'same' }, claim, NOTHING_REFERRED_TO);
  if (entry.ok) return value;
  return entry.reason === 'a fraction of a whole thing' ? entry.reason : 'impossible';
}

function numberOf(
  { written: one, minus, scale, scaled }: Quantity,
  mark: Decimal,
  by: Big,
  claim: NumberClaim,
): Big | NotRead {
  const sign = minus ? -1 : 1;
  if (typeof one !== 'string') return one.times(scale).times(by).times(sign);
  const figure = parseFigure(one, mark);
  if (figure === 'no figure') return figure;
  // Nobody counts whole things as "1.978", so the point can only separate groups.
  // "19,00" may be a group that lost a digit.
  const isShortGroup = mark === 'comma' && figure.decimals === 2;
  const isGroup = claim.whole && !scaled && by.eq(1) && (figure.decimals === 3 || isShortGroup);
  return isGroup ? 'a fraction of a whole thing' : figure.n.times(scale).times(by).times(sign);
}

function put({ put: said }: Said, [a = new Big(0), b = a]: readonly Big[], unit: { unit?: string }): NumberValue {
  const type = 'number';
  switch (said.relation) {
    case 'exact':
    case 'about':
      return { type, ...unit, relation: said.relation, figure: a };
    case 'between':
      return { type, ...unit, relation: said.relation, low: a, high: b };
    case 'plus or minus':
      return { type, ...unit, relation: 'between', low: a.minus(b), high: a.plus(b) };
    default:
      return { type, ...unit, relation: said.relation, bound: a };
  }
}
