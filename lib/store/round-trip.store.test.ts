import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EventRecord } from '@/lib/domain/record';
import { valueIn } from '@/lib/domain/value';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { demonstration } from '@/prisma/seed/records';
import { readEventRecords } from './event-records';
import { type IdKind, withIds } from './testing/ids';

let db: TestDatabase;
let stored: readonly EventRecord[];

beforeAll(async () => {
  db = await freshDatabase('demonstration');
  const events = await db.client.event.findMany({ select: { id: true } });
  stored = await readEventRecords(
    db.client,
    events.map(({ id }) => id),
  );
});
afterAll(() => db.close());

/** Maps the keys of a record to ids, by the names that both have: addresses, refs, labels of options. */
function idsOf(written: EventRecord, read: EventRecord): (kind: IdKind, id: string) => string {
  type Named = readonly [IdKind, string, string];
  const namesIn = (record: EventRecord): Named[] => [
    ['event', record.event.slug, record.event.id],
    ...record.claims.flatMap((claim): Named[] => [
      ['claim', claim.slug, claim.id],
      ...(claim.type === 'category' ? claim.options : []).map(
        ({ id, label }): Named => ['option', `${claim.slug}/${label}`, id],
      ),
    ]),
    ...record.claims.flatMap(({ slug, labels }) =>
      (labels ?? []).map(({ id, words }): Named => ['label', `${slug}/${words}`, id]),
    ),
    ...[...record.sources.values()].map(({ slug, id }): Named => ['source', slug, id]),
    ...record.statements.map(({ ref, id }): Named => ['statement', ref, id]),
    ...record.renderings.map(({ ref, id }): Named => ['rendering', ref, id]),
    ...[...record.documents.values()].map(({ slug, id }): Named => ['document', slug, id]),
    ...record.searches.map(
      ({ claim, source, id }): Named => [
        'search',
        `${record.claims.find((one) => one.id === claim)?.slug}/${record.sources.get(source)?.slug}`,
        id,
      ],
    ),
  ];
  const stored = new Map(namesIn(read).map(([kind, name, id]) => [`${kind} ${name}`, id]));
  const known = new Map(namesIn(written).map(([kind, name, id]) => [`${kind} ${id}`, stored.get(`${kind} ${name}`)]));
  return (kind, id) => known.get(`${kind} ${id}`) ?? `${kind} "${id}" was not read back`;
}

/** Figures as they print, so that a difference shows; sets in one order. */
function comparable(record: EventRecord) {
  const byId = <T extends { id: string }>(things: Iterable<T>) => [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  return JSON.parse(
    JSON.stringify({
      ...record,
      sources: byId(record.sources.values()),
      documents: byId(record.documents.values()),
      statements: byId(record.statements),
      renderings: byId(record.renderings),
      searches: byId(record.searches),
      // Set by the clock when the demonstration is loaded.
      publishedAt: 'then',
    }),
  );
}

describe.each(demonstration.map(({ record }) => [record.event.slug, record] as const))('%s', (slug, written) => {
  const read = () => {
    const found = stored.find(({ event }) => event.slug === slug);
    if (found === undefined) throw new Error(`${slug} was not read back.`);
    return found;
  };

  test('what is read back is what was written', () => {
    const expected = withIds(written, idsOf(written, read()));
    expect(comparable(read())).toEqual(comparable(expected));
  });

  test('claims and their options come in the order of the desk', () => {
    expect(read().claims.map((claim) => claim.slug)).toEqual(
      written.claims.toSorted((a, b) => a.position - b.position).map((claim) => claim.slug),
    );
    const labels = ({ claims }: EventRecord) =>
      claims.map((claim) => [claim.slug, claim.type === 'category' ? claim.options.map(({ label }) => label) : []]);
    expect(Object.fromEntries(labels(read()))).toEqual(Object.fromEntries(labels(written)));
  });

  test('the publication time is when it was loaded, early in this run', () => {
    expect(Math.abs(Date.now() - Date.parse(read().publishedAt))).toBeLessThan(3_600_000);
  });
});

test('the demonstration has at least one of everything that is stored, so the tests above cover all of it', () => {
  const records = demonstration.map(({ record }) => record);
  const statements = records.flatMap((record) => record.statements);
  const said = [...statements, ...records.flatMap((record) => record.renderings)];
  const values = said.flatMap(({ content }) => valueIn(content) ?? []);
  expect(new Set(values.map(({ type }) => type))).toEqual(new Set(['number', 'time', 'category', 'yes-no', 'text']));
  expect(new Set(said.map(({ content }) => content.form)).size).toBe(5);
  const denied = said.flatMap(({ content }) => (content.form === 'denied' ? [content.rejects.what] : []));
  expect(new Set(denied).size).toBe(4);
  expect(statements.some(({ content }) => content.form === 'withdrawn' && content.takesBack)).toBe(true);
  for (const field of ['counted', 'lastDigit', 'best', 'word']) {
    expect(
      values.some((value) => field in value),
      field,
    ).toBe(true);
  }
  expect(values.some((value) => value.type === 'number' && 'than' in value)).toBe(true);
  expect(said.some(({ evidence }) => evidence.some(({ quote }) => quote !== undefined))).toBe(true);
  expect(said.some(({ wording }) => wording.kind === 'verbatim' && wording.translation !== undefined)).toBe(true);
  expect(statements.some(({ basedOn }) => basedOn?.length === 1)).toBe(true);
  expect(statements.some(({ basedOn }) => basedOn?.length === 2)).toBe(true);
  for (const field of ['hedge', 'saidAtNotKnown', 'saidAfter', 'countsAsOf', 'doesNotSay'] as const) {
    expect(
      statements.some((statement) => statement[field] !== undefined),
      field,
    ).toBe(true);
  }
  expect(statements.some(({ saidAt }) => 'until' in saidAt)).toBe(true);
  expect(said.some(({ scope }) => scope.relation !== 'same' && scope.label !== undefined)).toBe(true);
  const claims = records.flatMap((record) => record.claims);
  for (const field of ['shortName', 'running', 'labels', 'upperBound']) {
    expect(
      claims.some((claim) => field in claim),
      field,
    ).toBe(true);
  }
  expect(statements.some(({ credibility }) => credibility !== 'not graded')).toBe(true);
  expect(records.some(({ searches }) => searches.length > 0)).toBe(true);
  expect(records.some(({ documents }) => [...documents.values()].some(({ kind }) => kind === 'captured'))).toBe(true);
});

test('every figure keeps the digits that it was given', async () => {
  const decimals = ['0.10000000000000000001', '-273.15', '123456789012345678901234567890', '0.000001'];
  const claim = await db.client.claim.findFirstOrThrow({ where: { valueType: 'number' } });
  for (const figure of decimals) {
    const revision = await db.client.claimRevision.findFirstOrThrow({ where: { claimId: claim.id } });
    const { id: _, number, ...rest } = revision;
    const made = await db.client.claimRevision.create({
      data: { ...rest, lowerBound: figure, number: number + 10 + decimals.indexOf(figure) },
    });
    expect(made.lowerBound?.toFixed()).toBe(figure);
  }
});
