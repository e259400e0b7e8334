import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from './testing/entering';

// Editors who write at the same moment, each over a connection of their own.

let db: TestDatabase;
let desk: EnteringDesk;

beforeAll(async () => {
  db = await freshDatabase();
  desk = await EnteringDesk.open(db.client);
});
afterAll(() => db.close());

const accepted = (outcomes: readonly { ok: boolean }[]) => outcomes.filter(({ ok }) => ok).length;

test('of eight who revise the same at once, one is heard, and the others are told', async () => {
  const event = await desk.logs('event', anEvent('raced'));
  const seen = await desk.seen('event', event);
  const titles = ['1', '2', '3', '4', '5', '6', '7', '8'];
  const outcomes = await Promise.all(titles.map((title) => desk.revises('event', event, { title }, { seen })));
  expect(accepted(outcomes)).toBe(1);
  expect(outcomes.filter((one) => !one.ok)).toEqual(Array(7).fill({ ok: false, reason: 'changed meanwhile' }));
  expect(await db.client.eventRevision.count({ where: { eventId: event } })).toBe(2);
  const title = titles[outcomes.findIndex(({ ok }) => ok)];
  expect(await desk.reads('event', event)).toMatchObject({ title });
});

test('of five who take the same address at once, one gets it', async () => {
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => desk.tries('event', anEvent('wanted'))));
  expect(accepted(outcomes)).toBe(1);
  expect(outcomes.filter((one) => !one.ok)).toEqual(
    Array(4).fill({ ok: false, reason: { field: 'slug', problem: 'taken' } }),
  );
});

test('statements that are logged at once have short names of their own', async () => {
  const event = await desk.logs('event', anEvent('named'));
  const claim = await desk.logs('claim', aClaim(event, 'killed'));
  const source = await desk.logs('source', aSource('agency'));
  await Promise.all(Array.from({ length: 10 }, () => desk.logs('statement', aStatement(claim, source))));
  const rows = await db.client.statement.findMany({ where: { eventId: event }, orderBy: { id: 'asc' } });
  expect(rows.map(({ ref }) => ref).toSorted()).toEqual(Array.from({ length: 10 }, (_, at) => `s${at + 1}`).toSorted());
});
