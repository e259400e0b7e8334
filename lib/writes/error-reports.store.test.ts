import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ReportStep } from '@/lib/domain/error-report';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { countOpenReports, listReports } from '@/lib/store/error-reports';
import { reportError, takeReportStep } from './error-reports';
import { newcomer } from './testing/desk';

const DAY = 24 * 60 * 60 * 1000;
/** Each test begins ten days after the one before it, because times in the log only go forward. */
let start = Date.UTC(2030, 1, 2, 12);
const daysOn = (days: number) => () => ({ epochMilliseconds: start + days * DAY });

const GIVEN = {
  about: '/events/makiivka',
  wrong: 'The ministry said 89, not 98.',
  evidence: 'its page',
  email: 'reader@example.org',
};

let db: TestDatabase;
const people = { reporter: '', editor: '', administrator: '' };
let report: { id: string; number: number };

beforeAll(async () => {
  db = await freshDatabase();
  for (const role of ['reporter', 'editor', 'administrator'] as const) {
    people[role] = await newcomer(db.client, role);
  }
});
afterAll(() => db.close());

beforeEach(async () => {
  start += 10 * DAY;
  const { number } = await reportError(db.client, GIVEN, daysOn(0));
  report = await db.client.errorReport.findUniqueOrThrow({ where: { number }, select: { id: true, number: true } });
});

const row = () => db.client.errorReport.findUniqueOrThrow({ where: { id: report.id } });
const take = (actor: string, step: ReportStep, more: { version?: number; note?: string; days?: number } = {}) =>
  takeReportStep(
    db.client,
    { actor, report: report.id, step, version: more.version ?? 0, note: more.note ?? 'Mended.' },
    daysOn(more.days ?? 1),
  );

test('a report is stored as it came, under the next number', async () => {
  expect(await row()).toMatchObject({ ...GIVEN, state: 'open', version: 0, receivedAt: new Date(start), note: null });
  const next = await reportError(db.client, { wrong: 'Something else is wrong.' }, daysOn(0));
  expect(next.number).toBe(report.number + 1);
  const { rows } = await listReports(db.client, { shown: 'open', skip: 0, take: 1 });
  expect(rows).toMatchObject([{ number: next.number, about: null, email: null, evidence: null, settled: null }]);
});

describe('what the desk does with it', () => {
  test.each([
    ['answer', 'answered'],
    ['set aside', 'set_aside'],
  ] as const)('%s', async (step, state) => {
    const open = await countOpenReports(db.client);
    expect(await take(people.editor, step)).toEqual({ ok: true });
    expect(await row()).toMatchObject({ ...GIVEN, state, version: 1, note: 'Mended.', settledById: people.editor });
    expect(await countOpenReports(db.client)).toBe(open - 1);
    const entry = await db.client.logEntry.findFirstOrThrow({
      where: { chain: 'private' },
      orderBy: { number: 'desc' },
    });
    expect(JSON.parse(entry.body)).toMatchObject({
      chain: 'private',
      did: `${step} error report`,
      report: report.number,
    });
    expect(entry.body).not.toContain('Mended');
  });

  test('only once: a second person is told that it has changed, and nothing else happens', async () => {
    expect(await take(people.editor, 'answer')).toEqual({ ok: true });
    const before = await row();
    const later = await take(people.administrator, 'set aside', { note: 'Not so.' });
    expect(later).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await take(people.administrator, 'erase')).toEqual({ ok: false, reason: 'changed meanwhile' });
    expect(await row()).toEqual(before);
  });

  test('nothing by a reporter, by nobody, or without a note', async () => {
    for (const step of ['correct', 'answer', 'set aside', 'erase'] as const) {
      expect(await take(people.reporter, step)).toEqual({ ok: false, reason: 'not this role' });
      expect(await take(report.id, step)).toEqual({ ok: false, reason: 'not signed in' });
    }
    expect(await take(people.editor, 'answer', { note: '' })).toEqual({ ok: false, reason: 'no note given' });
    expect(await row()).toMatchObject({ state: 'open', version: 0 });
  });
});

const NOTHING = { about: null, wrong: null, evidence: null, email: null, note: null };

describe('erasing', () => {
  test('keeps number and dates of a report that was answered', async () => {
    await take(people.editor, 'answer');
    expect(await take(people.editor, 'erase', { version: 1, days: 2 })).toEqual({ ok: true });
    const { number } = report;
    const settledAt = new Date(start + DAY);
    expect(await row()).toMatchObject({
      ...NOTHING,
      number,
      state: 'answered',
      settledAt,
      erasedAt: new Date(start + 2 * DAY),
    });
  });

  test('sets aside a report that was open', async () => {
    expect(await take(people.administrator, 'erase')).toEqual({ ok: true });
    expect(await row()).toMatchObject({ ...NOTHING, state: 'set_aside', settledById: people.administrator });
  });

  test('happens by itself a year after a report was dealt with, and not to open reports', async () => {
    await take(people.editor, 'answer');
    await reportError(db.client, { wrong: 'A year has not passed.' }, daysOn(365));
    expect(await row()).toMatchObject(GIVEN);
    const open = await reportError(db.client, { wrong: 'A year has passed.' }, daysOn(367));
    expect(await row()).toMatchObject({ ...NOTHING, state: 'answered', version: 2 });
    await reportError(db.client, { wrong: 'Two years have passed.' }, daysOn(1000));
    expect((await db.client.errorReport.findUniqueOrThrow({ where: { number: open.number } })).wrong).not.toBeNull();
  });
});

test('they are listed page by page, newest first', async () => {
  for (let time = 0; time < 4; time += 1) await reportError(db.client, GIVEN, daysOn(2000));
  const { rows, total } = await listReports(db.client, { shown: 'all', skip: 0, take: 3 });
  const next = await listReports(db.client, { shown: 'all', skip: 3, take: 3 });
  const numbers = [...rows, ...next.rows].map(({ number }) => number);
  expect(numbers).toEqual([...numbers].sort((a, b) => b - a));
  expect(numbers).toHaveLength(6);
  expect(total).toBe(await db.client.errorReport.count());
});
