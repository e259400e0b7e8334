import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type Expectation, type MisleadingRecord, misleadingRecords, rulesOfTheMethod } from './format';

const records = misleadingRecords();
type Statement = MisleadingRecord['statements'][number];

/** The first moment after a time that is given to a year, month, day, hour, minute or second. */
function endOf(time: string, zone: string): number {
  const day = time.split('/').at(-1) ?? time;
  const offset = /[+-]\d\d:\d\d$/.exec(day)?.[0];
  const clock = offset === undefined ? day : day.slice(0, -offset.length);
  const [date = '', hours] = clock.split('T');
  const parts = date.split('-').length;
  if (hours === undefined) {
    const first = Temporal.PlainDate.from(`${date}${'-01'.repeat(3 - parts)}`);
    const next = first.add(parts === 1 ? { years: 1 } : parts === 2 ? { months: 1 } : { days: 1 });
    return next.toZonedDateTime(zone).epochMilliseconds;
  }
  const unit = (['hours', 'minutes', 'seconds'] as const)[hours.split(':').length - 1] ?? 'seconds';
  const plain = Temporal.PlainDateTime.from(unit === 'hours' ? `${clock}:00` : clock);
  return plain.toZonedDateTime(offset ?? zone, { disambiguation: 'reject' }).add({ [unit]: 1 }).epochMilliseconds;
}

const saidAt = ({ said }: Statement): string => (typeof said === 'string' ? said : said.firstDocument);
const isRemark = ({ form }: Statement): boolean => form === 'declined' || form === 'withdrawn';

/** Every expectation with what was on record by then. */
const readings = records.flatMap((record) =>
  record.expected.flatMap(({ asOf, claims }) =>
    Object.entries(claims).map(([claim, expected]) => {
      const then = (time: string) => endOf(time, record.zone) <= endOf(asOf, record.zone);
      const statements = record.statements.filter((one) => one.claim === claim && then(saidAt(one)));
      const renderings = (record.renderings ?? []).filter((one) => then(one.published));
      return { at: `${record.name} as of ${asOf}, ${claim}`, record, claim, expected, statements, renderings };
    }),
  ),
);

/** Every statement that an expectation names. */
const named = (expected: Expectation): string[] => [
  ...Object.values(expected.holds).flatMap(({ inForce, first, was }) => [
    ...inForce,
    ...was,
    ...(first === 'none' ? [] : [first]),
  ]),
  ...expected.contradictions.flatMap(({ pair }) => pair),
  ...(expected.notContradictions ?? []).flatMap(({ pair }) => pair),
  ...(expected.notComparable ?? []).map(({ statement }) => statement),
  ...(expected.echoes ?? []).map(({ statement }) => statement),
  ...(expected.camps ?? []).flat(),
  ...('between' in expected.gap ? expected.gap.between : []),
  ...(expected.revisions ?? []).flatMap(({ from, to }) => [from, to]),
];

const key = (pair: readonly string[]): string => [...pair].sort().join(' / ');
const twice = (names: readonly string[]): string[] => names.filter((one, i) => names.indexOf(one) !== i);
const missing = (names: readonly string[], from: Iterable<string>): string[] => {
  const known = new Set(from);
  return names.filter((one) => !known.has(one));
};

describe('the records', () => {
  it('are at least sixty, each with a name of its own', () => {
    expect(records.length).toBeGreaterThanOrEqual(60);
    expect(twice(records.map(({ name }) => name))).toEqual([]);
  });

  it('touch every heading of the method', () => {
    expect(
      missing(
        rulesOfTheMethod,
        records.flatMap(({ rules }) => rules),
      ),
    ).toEqual([]);
  });

  it.each(records)('$name names only what it has', ({ claims, sources, statements, renderings = [] }) => {
    const ids = [...statements, ...renderings].map(({ id }) => id);
    expect(twice([...ids, ...sources.map(({ id }) => id), ...claims.map(({ id }) => id)])).toEqual([]);

    const values = [
      ...statements.flatMap(({ value, denies }) => [value, denies?.what === 'value' ? denies.value : undefined]),
      ...renderings.map(({ value }) => value),
    ].flatMap((value) => (value === undefined ? [] : [value]));
    const referredTo = [
      ...statements.flatMap(({ basedOn = [], withdraws = [] }) => [...basedOn, ...withdraws]),
      ...statements.flatMap(({ saidAfter, denies }) => [
        ...(saidAfter === undefined ? [] : [saidAfter]),
        ...(denies?.what === 'statement' ? [denies.statement] : []),
      ]),
      ...values.flatMap((value) => ('than' in value ? [value.than] : [])),
      ...renderings.map(({ of }) => of),
    ];
    const statementIds = statements.map(({ id }) => id);
    expect(missing(referredTo, statementIds)).toEqual([]);
    const parents = renderings.flatMap(({ parent }) => (parent === undefined ? [] : [parent]));
    const renderingIds = renderings.map(({ id }) => id);
    expect(missing(parents, renderingIds)).toEqual([]);

    const speakers = [
      ...statements.map(({ source }) => source),
      ...renderings.map(({ outlet }) => outlet),
      ...sources.flatMap(({ speaksFor }) => (speaksFor === undefined ? [] : [speaksFor])),
    ];
    const sourceIds = sources.map(({ id }) => id);
    expect(missing(speakers, sourceIds)).toEqual([]);
    const statementClaims = statements.map(({ claim }) => claim);
    const claimIds = claims.map(({ id }) => id);
    expect(missing(statementClaims, claimIds)).toEqual([]);
    const optionsNamed = values.flatMap((value) => ('options' in value ? value.options : []));
    const options = claims.flatMap((claim) => (claim.options ?? []).map(({ id }) => id));
    expect(missing(optionsNamed, options)).toEqual([]);
    const labelsUsed = [...statements, ...renderings].flatMap(({ scope }) =>
      scope === undefined ? [] : [scope.label],
    );
    const labels = claims.flatMap((claim) => claim.labels ?? []);
    expect(missing(labelsUsed, labels)).toEqual([]);
  });

  it.each(records)('$name has times that can be read', ({ zone, statements, renderings = [], expected }) => {
    const values = [...statements, ...renderings].flatMap(({ value }) => (value === undefined ? [] : [value]));
    const inValues = values.flatMap((value): [string, string][] => {
      if ('at' in value) return [[value.at, value.zone ?? zone]];
      return [...('from' in value ? [value.from] : []), ...('to' in value ? [value.to] : [])].map((at) => [at, zone]);
    });
    const others = [
      ...statements.map(saidAt),
      ...statements.flatMap(({ reference }) => (reference === undefined ? [] : [reference])),
      ...renderings.map(({ published }) => published),
      ...expected.map(({ asOf }) => asOf),
    ].map((time): [string, string] => [time, zone]);
    for (const [time, itsZone] of [...inValues, ...others]) expect(endOf(time, itsZone), time).toBeGreaterThan(0);

    const asOfs = expected.map(({ asOf }) => endOf(asOf, zone));
    expect(asOfs).toEqual([...asOfs].sort((a, b) => a - b));
  });

  it.each(records)('$name says what a form needs, and nothing else', ({ statements, claims }) => {
    for (const { id, form, value, denies, withdraws, claim } of statements) {
      expect([value !== undefined, denies !== undefined], id).toEqual([form === 'stated', form === 'denied']);
      if (withdraws !== undefined) expect(form, id).toBe('withdrawn');
      const of = claims.find((one) => one.id === claim);
      const needsDigit = of?.type === 'number' && of.whole === false && value !== undefined && 'figure' in value;
      if (needsDigit) expect(value.lastDigit, `${id}: the last digit written`).toBeDefined();
    }
  });

  it.each(records)('$name expects something of every claim at every time', ({ claims, expected }) => {
    const ids = claims.map(({ id }) => id).sort();
    for (const { claims: of, mostDisputedFirst } of expected) {
      expect(Object.keys(of).sort()).toEqual(ids);
      if (mostDisputedFirst !== undefined) expect([...mostDisputedFirst].sort()).toEqual(ids);
    }
  });
});

describe('the expectations', () => {
  it.each(readings)('$at: names what was on record by then', ({ expected, statements, renderings, record }) => {
    const onRecord = statements.map(({ id }) => id);
    expect(missing(named(expected), onRecord)).toEqual([]);
    const passedOn = (expected.drift ?? []).flatMap(({ of, differs }) => [
      of,
      ...differs.map(({ entered }) => entered),
    ]);
    expect(missing(passedOn, [...onRecord, ...renderings.map(({ id }) => id)])).toEqual([]);

    const sources = record.sources.map(({ id }) => id);
    const { counted, unnamedOrCollective, cannotBeTraced, onlyConfirmOrDeny } = expected.origins;
    const bodies = [...counted, ...unnamedOrCollective, ...cannotBeTraced, ...onlyConfirmOrDeny];
    expect(twice(bodies)).toEqual([]);
    expect(missing([...bodies, ...(expected.voices ?? [])], sources)).toEqual([]);
  });

  it.each(readings)('$at: says what each source holds', ({ expected, statements }) => {
    const speakers = statements.filter((one) => !isRemark(one)).map(({ source }) => source);
    const holders = Object.keys(expected.holds);
    expect(missing(speakers, holders)).toEqual([]);
    for (const [source, { inForce, first, was }] of Object.entries(expected.holds)) {
      const own = statements.filter((one) => one.source === source);
      const ownIds = own.map(({ id }) => id);
      expect(missing([...inForce, ...was], ownIds), source).toEqual([]);
      expect(twice([...inForce, ...was]), source).toEqual([]);
      if (inForce.length === 0) expect(first, source).toBe('none');
      else expect(inForce, source).toContain(first);
      // "What a source holds is never empty once it gave a value, but by withdrawing."
      const isWithdrawn = own.some(({ form }) => form === 'withdrawn');
      if (inForce.length === 0) expect(isWithdrawn || own.every(isRemark), source).toBe(true);
    }
  });

  it.each(readings)('$at: verdict, contradictions and gap go together', ({ expected }) => {
    const { verdict, contradictions, restsOnReadings, gap, camps = [], holds } = expected;
    expect(verdict === 'disputed').toBe(contradictions.length > 0);
    const isByReadingAlone = contradictions.length > 0 && contradictions.every(({ firm }) => !firm);
    expect(restsOnReadings === true).toBe(isByReadingAlone);

    const pairs = contradictions.map(({ pair }) => key(pair));
    const others = (expected.notContradictions ?? []).map(({ pair }) => key(pair));
    expect(twice([...pairs, ...others])).toEqual([]);
    if ('between' in gap) expect(pairs).toContain(key(gap.between));

    const inForce = Object.values(holds).flatMap((held) => held.inForce);
    const compared = [...contradictions, ...(expected.notContradictions ?? [])].flatMap(({ pair }) => pair);
    expect(missing([...compared, ...camps.flat()], inForce)).toEqual([]);
    // "No two members of a camp contradict."
    const within = camps.flatMap((camp) => camp.flatMap((a) => camp.map((b) => key([a, b]))));
    expect(within.filter((one) => pairs.includes(one))).toEqual([]);

    const { counted, unnamedOrCollective, cannotBeTraced } = expected.origins;
    const giving = [...counted, ...unnamedOrCollective, ...cannotBeTraced];
    expect(giving.length === 0).toBe(verdict === 'no value');
  });
});
