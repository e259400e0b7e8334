import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkStatement } from '@/lib/domain/entry';
import type { Claim, EventRecord, Moment, Statement } from '@/lib/domain/record';
import { RUNS } from '@/lib/domain/testing/arbitraries';
import { count, different, list, recordOf, SAME, said, timeOf, yesNo } from '@/lib/domain/testing/record';
import type { Content, NumberValue, TimeValue, Value } from '@/lib/domain/value';
import { withIds } from '@/lib/store/testing/ids';
import { uuidOf } from '@/lib/store/testing/uuids';
import { reportView } from '@/lib/views/report';
import { denied, stated } from '@/prisma/factories/values';
import { parseReportJson, reportJson } from './report-json';

// Every value that entry accepts can be read back from report.json: nothing that a desk logs may make its file
// unreadable.

function reread(record: EventRecord) {
  const view = reportView(withIds(record, uuidOf), 'latest');
  return {
    expected: { ok: true, report: view },
    parsed: parseReportJson([...reportJson(view).chunks].join('')),
  };
}

const RELATIONS = ['exact', 'about', 'at least', 'more than', 'at most', 'fewer than', 'between', 'vague'] as const;

const figures = fc
  .tuple(fc.bigInt({ min: -(10n ** 21n), max: 10n ** 21n }), fc.integer({ min: -30, max: 12 }))
  .map(([digits, exponent]) => new Big(`${digits}e${exponent}`));
const smallFigures = fc.constantFrom('0', '-0', '0.5', '2.5', '-2.5', '3', '100').map((figure) => new Big(figure));

const numbers: fc.Arbitrary<Value> = fc
  .record({
    relation: fc.constantFrom(...RELATIONS),
    n: fc.oneof(figures, smallFigures),
    more: fc.constantFrom('0', '0.25', '7'),
    unit: fc.constantFrom(undefined, 'm', 'verst'),
    isConfirmed: fc.boolean(),
  })
  .map(({ relation, n, more, unit, isConfirmed }): NumberValue => {
    const base = { type: 'number' as const, ...(unit !== undefined && { unit }) };
    if (relation === 'exact' || relation === 'about') return { ...base, relation, figure: n };
    if (relation === 'between') return { ...base, relation, low: n, high: n.plus(more) };
    if (relation !== 'vague') return { ...base, relation, bound: n };
    return isConfirmed
      ? { ...base, relation, low: n, high: n.plus(more) }
      : { ...base, relation, range: 'not confirmed' };
  });

const instants = fc.oneof(
  fc.constantFrom(
    '2023-01-01T00:02+03:00',
    '2023-01-01T00:02:00.000Z',
    '-000043-03-15T12:00:00Z',
    '+012023-01-01T00:00Z',
  ),
  fc.integer({ min: -70_000_000_000_000, max: 300_000_000_000_000 }).map((at) => new Date(at).toISOString()),
);
const times: fc.Arbitrary<Value> = fc
  .record({
    relation: fc.constantFrom(...RELATIONS),
    at: instants,
    to: instants,
    precision: fc.constantFrom(
      'second' as const,
      'minute' as const,
      'hour' as const,
      'day' as const,
      'month' as const,
      'year' as const,
    ),
    zone: fc.constantFrom('UTC', 'Europe/Moscow', '+05:45'),
  })
  .map(({ relation, at, to, precision, zone }): TimeValue => {
    const base = { type: 'time' as const, precision, zone };
    if (relation === 'exact' || relation === 'about') return { ...base, relation, at };
    if (relation === 'between' || relation === 'vague') return { ...base, relation, from: at, to };
    return relation === 'at least' || relation === 'more than'
      ? { ...base, relation, from: at }
      : { ...base, relation, to: at };
  });
const answers: fc.Arbitrary<Value> = fc.boolean().map((yes) => ({ type: 'yes-no', yes }));
const options: fc.Arbitrary<Value> = fc
  .array(fc.constantFrom('o1', 'o2', 'o3'), { minLength: 1, maxLength: 3 })
  .map((ids) => ({ type: 'category', options: [...new Set(ids)] }));
const texts: fc.Arbitrary<Value> = fc
  .string({ minLength: 1, unit: 'grapheme' })
  .map((text) => ({ type: 'text', text }));

const tolerances = fc.constantFrom('none' as const, new Big('0.001'), new Big('0.5'), new Big(3));
const decimals = fc
  .record({ tolerance: tolerances, lowerBound: fc.constantFrom('none' as const, new Big(0)) })
  .map((more) => count({ whole: false, unit: 'm', ...more }));
const claims: fc.Arbitrary<Claim> = fc.oneof(
  decimals,
  tolerances.map((tolerance) => count({ tolerance })),
  fc.constantFrom<number | 'none'>('none', 0.001, 60).map(timeOf),
  fc.boolean().map((exclusive) => list(exclusive, { o1: 'top', o2: 'o1', o3: 'top' })),
  fc.constant(yesNo),
);

const moments: fc.Arbitrary<Moment> = fc.oneof(
  fc.constantFrom<Moment>(
    { precision: 'day', on: '0044-03-15', zone: 'UTC' },
    { precision: 'month', on: '2023-01', zone: 'Asia/Kathmandu' },
    { precision: 'year', on: '0001-01-01', zone: 'UTC' },
  ),
  instants.map((at): Moment => ({ precision: 'second', at, zone: 'Europe/Kyiv' })),
);

const said1 = (value: fc.Arbitrary<Value>): fc.Arbitrary<Statement> =>
  fc
    .record({
      form: fc.constantFrom('stated', 'denied'),
      value,
      scope: fc.constantFrom(SAME, SAME, different),
      saidAt: moments,
    })
    .map(({ form, value: put, scope, saidAt }) =>
      said('s1', 'a', (form === 'denied' ? denied : stated)(put), { scope, saidAt }),
    );
const statements = said1(fc.oneof(numbers, times, answers, options, texts));

describe('report.json', () => {
  test('can be read back whatever accepted value a statement has', () => {
    let taken = 0;
    fc.assert(
      fc.property(claims, statements, (claim, statement) => {
        if (!checkStatement(statement, recordOf([claim], [])).ok) return;
        taken += 1;
        const { parsed, expected } = reread(recordOf([claim], [statement]));
        expect(parsed).toEqual(expected);
      }),
      { numRuns: RUNS.numRuns * 4 },
    );
    expect(taken).toBeGreaterThan(RUNS.numRuns / 2);
  });

  test('can be read back when an end of a range is not included, and says so', () => {
    const claim = count({ whole: false, unit: 'm' });
    const put = (relation: 'more than' | 'fewer than', bound: string): Content => ({
      form: 'stated',
      value: { type: 'number', relation, bound: new Big(bound) },
    });
    const record = recordOf(
      [claim],
      [said('s1', 'a', put('more than', '2.5')), said('s2', 'b', put('fewer than', '2.5'))],
    );
    const { parsed, expected } = reread(record);
    expect(parsed).toEqual(expected);
    if (!parsed.ok) throw new Error(parsed.reason);
    expect(parsed.report.statements.map(({ implied }) => implied)).toMatchObject([
      { low: '2.5', high: 'open', without: 'low', text: 'more than 2.5' },
      { low: '0', high: '2.5', without: 'high', text: '0 to less than 2.5' },
    ]);
  });
});
