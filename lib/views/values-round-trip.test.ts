import Big from 'big.js';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { cellText } from '@/lib/domain/cell-text';
import { checkContent } from '@/lib/domain/entry-value';
import type { Claim } from '@/lib/domain/record';
import { referencesIn } from '@/lib/domain/references';
import { RUNS } from '@/lib/domain/testing/arbitraries';
import { count, freeText, recordOf, SAME, said, source, timeOf, yesNo } from '@/lib/domain/testing/record';
import type { Content, NumberValue, Precision, TimeValue, Value } from '@/lib/domain/value';
import { readValue } from '@/lib/domain/value-reader/read-value';
import type { Reading, ReadingContext } from '@/lib/domain/value-reader/reading';
import { contentWords, statementLine, valueWords } from './values';

// "Parsing a printed value gives the value" (method.md, "Must hold"), for every value that the views print. Typed into a
// cell, its words are a value too, and none of the phrases that stand for one.

/** A record of an event in a zone: a day of that zone is printed without its offset. */
const recordFor = (claim: Claim, zone = 'UTC') => {
  const record = recordOf([claim], []);
  return { ...record, event: { ...record.event, zone } };
};
const printed = (value: Value, claim: Claim, words = '', zone = 'UTC'): string => {
  const { value: large, beside } = valueWords(value, words, { claim, record: recordFor(claim, zone) });
  return beside === undefined ? large : `${large} ${beside}`;
};
const accepted = (value: Value, claim: Claim): boolean =>
  checkContent({ form: 'stated', value }, SAME, claim, referencesIn(recordFor(claim))).ok;
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
const valuesRead = (reading: Reading): unknown[] => {
  if (reading.kind === 'read') return [plain(reading.understood.value)];
  return reading.kind === 'several' ? reading.readings.map(({ value }) => plain(value)) : [];
};

const UNITS = ['%', '°C', 'km', 't', 'km²', 'km/h', 'USD', 'UAH', 'RUB', 'EUR'];
const measure = (unit: string): Claim =>
  count({ whole: false, unit, measure: 'size', lowerBound: 'none', additive: false });
const numberClaims = fc.oneof(
  fc.constant(count()),
  fc.constantFrom('m', 'persons aged 60', 'k', ...UNITS).map(measure),
);
const wholes = fc.oneof(fc.nat(120), fc.nat(3_000_000), fc.bigInt(0n, 10n ** 17n).map(String)).map((n) => new Big(n));
const decimals = fc
  .tuple(fc.bigInt(-(10n ** 15n), 10n ** 15n), fc.nat(9))
  .map(([n, places]) => new Big(String(n)).div(new Big(10).pow(places)));
const numbers: fc.Arbitrary<NumberValue> = fc
  .tuple(
    fc.constantFrom('exact', 'about', 'at least', 'more than', 'at most', 'fewer than', 'between'),
    fc.oneof(wholes, decimals),
    wholes,
    fc.option(fc.constantFrom(...UNITS), { nil: undefined }),
  )
  .map(([relation, n, more, unit]) => {
    const given = { type: 'number' as const, ...(unit === undefined ? {} : { unit }) };
    if (relation === 'exact' || relation === 'about') return { ...given, relation, figure: n };
    if (relation === 'between') return { ...given, relation, low: n, high: n.plus(more) };
    return { ...given, relation: relation as 'at least', bound: n };
  });

/** Typed into a cell, the words go to the reader as they are. */
const isNoPhrase = (words: string, claim: Claim): void =>
  expect(cellText(words, claim)).toEqual({ form: 'stated', said: words });

/** A value in the claim's own unit is printed and read without a unit. */
const inOwnUnit = (value: NumberValue, claim: Claim): unknown => {
  const { unit, ...rest } = value;
  return plain(claim.type === 'number' && unit === claim.unit ? rest : value);
};

describe('a printed number is read as itself', () => {
  const cases = fc.tuple(numberClaims, numbers).filter(([claim, value]) => accepted(value, claim));

  it('with the decimal sign that the desk uses', () => {
    fc.assert(
      fc.property(cases, ([claim, value]) => {
        const reading = readValue(printed(value, claim), { claim, zone: 'UTC', decimal: 'point' });
        expect(reading.kind).toBe('read');
        isNoPhrase(printed(value, claim), claim);
        expect(valuesRead(reading)).toEqual([inOwnUnit(value, claim)]);
      }),
      RUNS,
    );
  });

  it('or as one of two readings if no decimal sign is known', () => {
    fc.assert(
      fc.property(cases, ([claim, value]) => {
        const reading = readValue(printed(value, claim), { claim, zone: 'UTC' });
        // "2 to 1,000" with a decimal comma is 2 to 1. If one reading is impossible, the other is not used either.
        if (reading.kind === 'not read') expect([reading.why, value.relation]).toEqual(['impossible', 'between']);
        else expect(valuesRead(reading)).toContainEqual(inOwnUnit(value, claim));
      }),
      RUNS,
    );
  });
});

it.each(['a couple', 'several', 'dozens', 'hundreds', 'many hundreds', 'tens of thousands', 'сотни', 'кілька'])(
  '“%s” stays vague; the range that an editor confirmed is not in the words',
  (words) => {
    const vague: Value = { type: 'number', relation: 'vague', low: new Big(2), high: new Big(5) };
    const reading = readValue(printed(vague, count(), words), { claim: count(), zone: 'UTC' });
    expect(valuesRead(reading)).toEqual([{ type: 'number', relation: 'vague', range: 'not confirmed' }]);
  },
);

// A name that begins with a figure ("7 July Fund") is not read: "fewer than 400 of Ukraine’s 1,000" looks the same.
it('a relative value names whose figure it refers to', () => {
  const names = fc.constantFrom(
    'Ukrainian military',
    'Russian bloggers',
    'Ukraine’s General Staff',
    'Міноборони',
    'BBC (Russian service)',
    'Fund of 7 July',
  );
  const other = fc.oneof(numbers, fc.constant('dozens'), fc.constant('hundreds of men'));
  const cases = fc
    .tuple(names, fc.constantFrom<'fewer than' | 'more than'>('fewer than', 'more than'), other)
    .filter(([, , value]) => typeof value === 'string' || accepted(value, count()));
  fc.assert(
    fc.property(cases, ([name, relation, given]) => {
      const value: Value =
        typeof given === 'string' ? { type: 'number', relation: 'vague', range: 'not confirmed' } : given;
      const wording = { kind: 'paraphrase', words: typeof given === 'string' ? given : 'x', language: 'en' } as const;
      const first = said('s1', 'a', { form: 'stated', value }, { wording });
      const second = said('s2', 'b', { form: 'stated', value: { type: 'number', relation, than: 's1' } });
      const record = recordOf([count()], [first, second], { sources: [source('a', { name }), source('b')] });
      const words = statementLine(second, { claim: count(), record });
      expect(readValue(words, { claim: count(), zone: 'UTC' })).toEqual({
        kind: 'refers',
        words,
        relation,
        to: name.replace(' (Russian service)', ''),
      });
    }),
    RUNS,
  );
});

const ZONES = [
  'UTC',
  'Europe/Moscow',
  'Europe/Kyiv',
  'America/New_York',
  'Asia/Kolkata',
  'America/St_Johns',
  'Asia/Tokyo',
];
const EVENT_ZONES = ['Europe/Kyiv', 'Europe/Moscow', 'America/New_York', 'UTC'];
const UNITS_OF_TIME: readonly Precision[] = ['second', 'minute', 'hour', 'day', 'month', 'year'];

/** The beginning of the unit in which a time is given, as the reader computes it. */
function startOf(at: number, precision: Precision, zone: string): Temporal.ZonedDateTime {
  const given = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);
  if (precision === 'year') return given.with({ month: 1, day: 1 }).startOfDay();
  if (precision === 'month') return given.with({ day: 1 }).startOfDay();
  return precision === 'day' ? given.startOfDay() : given.round({ smallestUnit: precision, roundingMode: 'floor' });
}

/** From 1800 to 2099: before zones had whole hours, and in the hours that clocks show twice. */
const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1800, 0, 2), max: Date.UTC(2099, 0, 1) }),
  fc.integer({ min: Date.UTC(2022, 9, 29, 18), max: Date.UTC(2022, 9, 30, 12) }),
  fc.integer({ min: Date.UTC(2022, 11, 31, 12), max: Date.UTC(2023, 0, 1, 12) }),
);

const times = fc
  .tuple(
    fc.constantFrom('exact', 'about', 'at least', 'more than', 'at most', 'fewer than', 'between', 'vague'),
    fc.constantFrom(...UNITS_OF_TIME),
    fc.constantFrom(...ZONES),
    instants,
    fc.nat(3 * 86_400_000),
  )
  .map(([relation, precision, zone, start, more]): TimeValue => {
    const iso = (at: number) => startOf(at, precision, zone).toInstant().toString();
    const given = { type: 'time' as const, precision, zone };
    if (relation === 'exact' || relation === 'about') return { ...given, relation, at: iso(start) };
    if (relation === 'between' || relation === 'vague') {
      return { ...given, relation, from: iso(start), to: iso(start + more) };
    }
    if (relation === 'at least' || relation === 'more than') return { ...given, relation, from: iso(start) };
    return { ...given, relation: relation as 'at most', to: iso(start) };
  });

const endsOf = (value: TimeValue): string[] =>
  'at' in value ? [value.at] : [...('from' in value ? [value.from] : []), ...('to' in value ? [value.to] : [])];
/** In minutes, as printed. The seconds that zones had before they were whole hours are not printed. */
const offsets = (value: TimeValue): number[] =>
  endsOf(value).map((at) =>
    Math.trunc(Temporal.Instant.from(at).toZonedDateTimeISO(value.zone).offsetNanoseconds / 60e9),
  );

describe('a printed time is read as itself', () => {
  const read = (value: TimeValue, context: ReadingContext): unknown => {
    const reading = readValue(printed(value, context.claim, '', context.zone), context);
    return reading.kind === 'read' ? reading.understood.value : reading;
  };

  it('in the zone of the event', () => {
    fc.assert(
      fc.property(times, (value) => {
        isNoPhrase(printed(value, timeOf(), '', value.zone), timeOf());
        expect(read(value, { claim: timeOf(), zone: value.zone })).toEqual(value);
      }),
      RUNS,
    );
  });

  it('in another zone: the same instants and offset, if zones had whole minutes', () => {
    const cases = fc.tuple(times, fc.constantFrom(...EVENT_ZONES)).filter(
      // An offset names no rule: for a span over which clocks changed, only the event's own zone gives both ends.
      ([value]) => new Set(offsets(value)).size === 1 && endsOf(value).every((at) => at > '1930'),
    );
    fc.assert(
      fc.property(cases, ([value, zone]) => {
        const found = read(value, { claim: timeOf(), zone }) as TimeValue;
        expect({ ...found, zone: value.zone }).toEqual(value);
        expect(offsets(found)).toEqual(offsets(value));
      }),
      RUNS,
    );
  });
});

describe('printed options are read as themselves', () => {
  const listOf = (labels: readonly string[]): Claim => ({
    ...freeText,
    type: 'category',
    exclusive: false,
    options: labels.map((label, i) => ({ id: `o${i}`, label, aliases: [], within: 'top' })),
  });
  const some = fc.array(fc.nat(5), { minLength: 1, maxLength: 5 }).map((all) => [...new Set(all)].map((i) => `o${i}`));

  it('if no name contains what separates names', () => {
    const claim = listOf(['Kyiv', 'Rostov-on-Don', 'Makiivka (school 19)', 'HIMARS', 'Білогорівка', 'Andover']);
    fc.assert(
      fc.property(some, (options) => {
        const value: Value = { type: 'category', options };
        isNoPhrase(printed(value, claim), claim);
        expect(valuesRead(readValue(printed(value, claim), { claim, zone: 'UTC' }))).toEqual([value]);
      }),
      RUNS,
    );
  });

  it('and among several readings if one does', () => {
    const claim = listOf(['A', 'B', 'A and B', 'Newport, Wales', 'Newport', 'Wales']);
    fc.assert(
      fc.property(some, (options) => {
        const reading = readValue(printed({ type: 'category', options }, claim), { claim, zone: 'UTC' });
        const sets = valuesRead(reading).map((value) => [...(value as { options: string[] }).options].sort());
        expect(reading.kind === 'not read' ? [options.toSorted()] : sets).toContainEqual(options.toSorted());
      }),
      RUNS,
    );
  });
});

it('a printed yes, no or text is read as itself', () => {
  for (const yes of [true, false]) {
    const value: Value = { type: 'yes-no', yes };
    isNoPhrase(printed(value, yesNo), yesNo);
    expect(valuesRead(readValue(printed(value, yesNo), { claim: yesNo, zone: 'UTC' }))).toEqual([value]);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const value: Value = { type: 'text', text: text.trim() };
      const expected = value.text === '' ? [] : [plain(value)];
      expect(valuesRead(readValue(printed(value, freeText), { claim: freeText, zone: 'UTC' }))).toEqual(expected);
    }),
    RUNS,
  );
});

it('a printed form is what a cell is taken for', () => {
  const record = recordOf([count()], []);
  const cellOf = (content: Content, claim: Claim = count()) => {
    const { value } = contentWords(content, 'words', { claim, record });
    return cellText(value, claim);
  };
  const value: Value = { type: 'number', relation: 'at least', bound: new Big(500) };
  for (const form of ['confirmed', 'declined'] as const) {
    expect(cellOf({ form })).toEqual({ form });
    expect(cellOf({ form }, yesNo)).toEqual({ form });
  }
  expect(cellOf({ form: 'declined' }, freeText)).toEqual({ form: 'declined' });
  expect(cellOf({ form: 'denied', rejects: { what: 'nothing in particular' } })).toEqual({
    form: 'denied',
    rejects: 'nothing in particular',
  });
  expect(cellOf({ form: 'denied', rejects: { what: 'value', value } })).toEqual({
    form: 'denied',
    rejects: 'value',
    said: 'at least 500',
  });
});
