import { afterAll, beforeAll, expect, test } from 'vitest';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { readErrorReports } from '@/lib/reads/error-reports';
import { readReportedStatements } from '@/lib/reads/reported';
import { answersTo } from '@/lib/store/report-answers';
import { reportError, takeReportStep } from './error-reports';
import { clock } from './testing/desk';
import { aClaim, anEvent, aSource, aStatement, EnteringDesk } from './testing/entering';

let db: TestDatabase;
let desk: EnteringDesk;
let event: string;
let claim: string;
let statement: string;

beforeAll(async () => {
  db = await programDatabase();
  desk = await EnteringDesk.open(db.client);
  event = await desk.logs('event', anEvent('strike'));
  claim = await desk.logs('claim', aClaim(event, 'killed'));
  const source = await desk.logs('source', aSource('ministry'));
  statement = await desk.logs('statement', aStatement(claim, source));
  await desk.publishes('event', event);
  await desk.publishes('claim', claim);
  await desk.publishes('source', source);
  await desk.publishes('statement', statement);
});
afterAll(() => db.close());

async function reported(about?: string, wrong = 'It said 89, not 98.'): Promise<{ id: string; number: number }> {
  const { number } = await reportError(db.client, { about, wrong }, clock);
  return db.client.errorReport.findUniqueOrThrow({ where: { number }, select: { id: true, number: true } });
}
const correct = (report: string, version = 0) =>
  takeReportStep(
    db.client,
    { actor: desk.people.editor, report, step: 'correct', version, note: 'Mended, and written to them.' },
    clock,
  );
const listed = async (asked: { shown?: 'open' | 'corrected' | 'all'; words?: string } = {}) => {
  const list = await readErrorReports(
    { id: desk.people.editor, role: 'editor' },
    { shown: 'all', words: '', page: 1, ...asked },
  );
  if (!list.ok) throw new Error(list.reason);
  return list.items;
};

test('a revision whose reason begins with a report answers it; published, it is corrected, and not before', async () => {
  const { id, number } = await reported('/events/strike/claims/killed');
  const reason = `Report ${number}: the ministry said so.`;
  expect(await desk.revises('statement', statement, { note: 'As reported.' }, { reason })).toMatchObject({ ok: true });
  const answer = { kind: 'statement', thing: statement, number: 2 };
  expect((await answersTo(db.client, [id])).get(id)).toEqual([{ ...answer, isPublished: false }]);
  expect(await correct(id)).toEqual({ ok: false, reason: 'changed meanwhile' });
  expect((await listed())[0]?.steps.map(({ step }) => step)).toEqual(['answer', 'set aside', 'erase']);

  await desk.publishes('statement', statement);
  expect((await answersTo(db.client, [id])).get(id)).toEqual([{ ...answer, isPublished: true }]);
  expect((await listed({ shown: 'open' }))[0]).toMatchObject({
    steps: [{ step: 'correct' }, { step: 'answer' }, { step: 'set aside' }, { step: 'erase' }],
    answers: [{ text: 'revision 2 of a statement, which was published', page: `/desk/statements/${statement}` }],
  });
  expect(await correct(id)).toEqual({ ok: true });
  const [told] = await listed({ shown: 'corrected' });
  expect(told).toMatchObject({ title: `Report ${number}`, state: expect.stringMatching(/^corrected by /) });
});

test.each([
  ['a question', '/events/strike/claims/killed', () => ({ name: 'question', page: `/desk/claims/${claim}` })],
  ['an event', '/events/strike', () => ({ name: 'event', page: `/desk/events/${event}` })],
  ['a file of an event', '/events/strike/report.csv', () => ({ name: 'event', page: `/desk/events/${event}` })],
  [
    'a question that is not there',
    '/events/strike/claims/no',
    () => ({ name: 'event', page: `/desk/events/${event}` }),
  ],
  ['an event that is not there', '/events/none', () => undefined],
  ['a page of no event', '/about', () => undefined],
])('a report about %s leads to it at the desk', async (_, about, thing) => {
  const { number } = await reported(about);
  const [first] = await listed({ words: String(number) });
  expect(first?.title).toBe(`Report ${number}`);
  expect(first?.thing?.page).toBe(thing()?.page);
  expect(first?.thing?.name).toBe(thing()?.name);
  if (first?.thing) expect(first.thing.correct).toContain(`?report=${number}`);
});

test('the statements of a question are offered to whoever corrects it', async () => {
  const offered = await readReportedStatements({ id: desk.people.reporter, role: 'reporter' }, claim, 7);
  expect(offered).toEqual([{ page: `/desk/statements/${statement}?report=7`, text: expect.stringContaining('89') }]);
});

test('a report is found by words of it, in any case', async () => {
  await reported(undefined, 'The harbour is called Quillhaven.');
  expect((await listed({ words: 'quillHAVEN' })).map(({ written }) => written[0]?.text)).toEqual([
    'The harbour is called Quillhaven.',
  ]);
  expect(await listed({ words: 'no such words' })).toEqual([]);
});

test('a report that is not open, or not there, is answered by nothing, and the revision is taken all the same', async () => {
  const { id, number } = await reported();
  const asked = { actor: desk.people.editor, report: id, version: 0, note: 'Not so.' };
  await takeReportStep(db.client, { ...asked, step: 'set aside' }, clock);
  for (const named of [number, 999_999]) {
    const revised = await desk.revises('claim', claim, { scope: `of ${named}` }, { reason: `Report ${named}: so.` });
    expect(revised).toMatchObject({ ok: true });
  }
  expect((await answersTo(db.client, [id])).size).toBe(0);
});
