import Big from 'big.js';
import fc from 'fast-check';
import { checkStatement } from '@/lib/domain/entry';
import type { Claim, EventRecord, Source, Statement } from '@/lib/domain/record';
import type { NumberValue, OptionId, TimeValue, Value } from '@/lib/domain/value';
import { denied, stated } from '@/prisma/factories/values';
import { bodies, records, weighted } from './arbitraries';
import { broader, count, list, narrower, recordOf, SAME, said, timeOf, yesNo } from './record';

// Records of one claim of any type, for what must hold for every type.

const RELATIONS = ['exact', 'about', 'at least', 'more than', 'at most', 'fewer than', 'between'] as const;

const numberFrom = (relation: (typeof RELATIONS)[number], n: Big, more: Big): NumberValue => {
  if (relation === 'exact' || relation === 'about') return { type: 'number', relation, figure: n };
  return relation === 'between'
    ? { type: 'number', relation, low: n, high: n.plus(more) }
    : { type: 'number', relation, bound: n };
};

/** Mostly exact, so that whole claims agree; and close together, so that a tolerance and rounding decide. */
const numbers = (figures: fc.Arbitrary<string>): fc.Arbitrary<Value> =>
  fc
    .tuple(
      fc.oneof({ weight: 3, arbitrary: fc.constant('exact' as const) }, fc.constantFrom(...RELATIONS)),
      figures,
      fc.constantFrom('0', '0.5', '2'),
    )
    .map(([relation, n, more]) => numberFrom(relation, new Big(n), new Big(more)));

const nearHundred = numbers(fc.constantFrom('96', '98', '100', '101', '103', '104', '110', '200'));
const decimals = numbers(fc.constantFrom('-1.5', '0', '0.5', '2', '2.5', '2.75', '3', '10'));

const times: fc.Arbitrary<Value> = fc
  .tuple(fc.constantFrom(...RELATIONS), fc.nat(4), fc.nat(3))
  .map(([relation, minute, more]): TimeValue => {
    const at = (n: number) => `2023-01-01T00:0${n}:00Z`;
    const given = { type: 'time' as const, precision: 'minute' as const, zone: 'UTC' };
    if (relation === 'exact' || relation === 'about') return { ...given, relation, at: at(minute) };
    if (relation === 'between') return { ...given, relation, from: at(minute), to: at(minute + more) };
    return relation === 'at least' || relation === 'more than'
      ? { ...given, relation, from: at(minute) }
      : { ...given, relation, to: at(minute) };
  });

/** Random trees of six options: each lies in an earlier one, or is at the top. */
const trees = fc
  .tuple(...[0, 1, 2, 3, 4, 5].map((i) => fc.integer({ min: -1, max: i - 1 })))
  .map((parents) => Object.fromEntries(parents.map((parent, i) => [`o${i}`, parent < 0 ? 'top' : `o${parent}`])));

const option: fc.Arbitrary<OptionId> = fc.nat(5).map((i) => `o${i}`);
const named = (most: number): fc.Arbitrary<Value> =>
  fc.array(option, { minLength: 1, maxLength: most }).map((options): Value => ({ type: 'category', options }));

const answers: fc.Arbitrary<Value> = fc.boolean().map((yes): Value => ({ type: 'yes-no', yes }));

const about = (claims: fc.Arbitrary<Claim>, values: fc.Arbitrary<Value>, denials: number) =>
  fc
    .tuple(
      claims,
      bodies,
      fc.array(
        fc.record({
          by: fc.nat(4),
          day: fc.integer({ min: 1, max: 3 }),
          form: weighted<'stated' | 'denied'>([6, 'stated'], [denials, 'denied']),
          value: values,
          scope: weighted([12, SAME], [1, broader], [1, narrower]),
        }),
        { maxLength: 7 },
      ),
    )
    .map(([claim, sources, all]) => ({
      claim,
      record: entered(
        claim,
        sources,
        all.map(({ by, day, form, value, scope }, i) =>
          said(`s${i + 1}`, `a${by}`, (form === 'denied' ? denied : stated)(value), { day, scope }),
        ),
      ),
    }));

/** What may be entered. */
function entered(claim: Claim, sources: readonly Source[], all: readonly Statement[]): EventRecord {
  const statements: Statement[] = [];
  const record = { ...recordOf([claim], [], { sources }), statements };
  for (const statement of all) {
    if (checkStatement(statement, record).ok) statements.push(statement);
  }
  return record;
}

const tolerance = fc.constantFrom('none' as const, new Big(1), new Big(4), new Big(12));
const wholeClaims = tolerance.map((wide) => count({ tolerance: wide }));
const decimalClaims = fc
  .tuple(fc.constantFrom('none' as const, new Big('0.5'), new Big(2)), fc.constantFrom('none' as const, new Big(0)))
  .map(([wide, lowerBound]) => count({ whole: false, unit: 'm', tolerance: wide, lowerBound }));
const timeClaims = fc.constantFrom<number | 'none'>('none', 60, 180).map(timeOf);
const lists = (exclusive: boolean) => trees.map((tree) => list(exclusive, tree));

/** A record of one claim of any type, with denials, bodies with several voices, and names that several options have. */
export const anyRecords: fc.Arbitrary<{ claim: Claim; record: EventRecord }> = fc.oneof(
  records,
  about(wholeClaims, nearHundred, 0),
  about(wholeClaims, nearHundred, 1),
  about(decimalClaims, decimals, 1),
  about(timeClaims, times, 1),
  about(lists(true), named(1), 1),
  about(lists(true), named(2), 1),
  about(lists(false), named(3), 1),
  about(fc.constant(yesNo), answers, 1),
);
