import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readClaimEntry, readSourceEntry } from '@/lib/reads/desk-entries';
import { readDeskEventPage } from '@/lib/reads/desk-event';
import { findAtDesk } from '@/lib/reads/desk-lists';
import { nearSources, nearToMerge, sourceNamed } from '@/lib/reads/named-sources';
import { parseInto } from '@/lib/schemas/source-merge';
import { saveDocument, saveEvent, saveQuestion, saveSearch, saveSource } from './entry-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { send, signedInAs, somebody } from './testing/visitor';

// The forms of the desk, from what is sent to what its pages then read; and what they say of what they do not take.

let db: TestDatabase;
let browser: Request;
const reporter = { id: '', role: 'reporter' as const };

beforeAll(async () => {
  db = await openDesk();
  const { id, email } = await somebody(db.client, 'reporter');
  reporter.id = id;
  browser = await signedInAs(db.client, email, '192.0.2.1');
});
afterAll(() => db.close());

type Action = Parameters<typeof send>[1];

/** Sends a form that is taken; returns the id of what was saved. */
async function saved(action: Action, fields: Record<string, string>, at: string): Promise<string> {
  const to = await send(browser, action, fields);
  expect(to).toMatch(
    new RegExp(`^/desk/${at}/[0-9a-f-]{36}\\?saved=${fields.next === 'submit' ? 'submitted' : 'draft'}$`),
  );
  return to.split(/[/?]/).at(3) ?? '';
}

const MILL = { title: 'Fire at the mill', summary: 'A mill burnt down.', zone: 'Europe/Kyiv' };
const HURT = {
  type: 'number',
  question: 'How many were hurt?',
  measure: 'hurt',
  scope: 'in the fire',
  position: '1',
  unit: 'persons',
};
const source = (name: string) => ({ name, kind: 'official', naming: 'named' });

test('an event, a question, a source, a document and a search are saved, and read back on the page of the event', async () => {
  const event = await saved(saveEvent, { ...MILL, from: '2 Jan 2023' }, 'events');
  const again = await saved(saveEvent, MILL, 'events');
  const claim = await saved(saveQuestion, { ...HURT, event, shortName: 'hurt', next: 'submit' }, 'claims');
  const owner = await saved(saveSource, { ...source('Mill owner'), 'aliases[0]': 'Мельник' }, 'sources');
  await saved(saveDocument, { title: 'Courier', outlet: 'мельник', address: 'https://example.org' }, 'documents');
  await saved(
    saveSearch,
    { event, claim, source: 'mill-owner', places: 'His channel', until: '5 Jan 2023' },
    'searches',
  );

  const page = await readDeskEventPage(reporter, event, 1);
  if (!page.ok) throw new Error(page.reason);
  expect(page.thing).toMatchObject({ mayRevise: true, item: { standing: 'not published yet' } });
  expect(page.thing.item.steps.map(({ step }) => step)).toContain('submit');
  expect(page.view).toMatchObject({
    questions: [{ text: 'How many were hurt?', facts: ['a number', '0 statements', 'not published yet'] }],
    searches: [
      { text: 'Mill owner on hurt: nothing found', facts: ['until 5 Jan 2023', 'His channel', 'not published yet'] },
    ],
    missing: [],
  });
  expect(page.view.facts).toContainEqual({ label: 'Address', text: '/events/fire-at-the-mill' });
  const other = await readDeskEventPage(reporter, again, 1);
  expect(other.ok && other.view.facts).toContainEqual({ label: 'Address', text: '/events/fire-at-the-mill-2' });
  expect(other.ok && other.view.missing).toEqual(['It has no question yet.']);
  const question = await readClaimEntry(reporter, claim);
  expect(question.ok && question.thing.written).toMatch(/^Revision 1, submitted, by /);
  const said = await readSourceEntry(reporter, owner);
  expect(said.ok && said.values).toMatchObject({ name: 'Mill owner', aliases: ['Мельник'], slug: 'mill-owner' });
});

test('a source in another spelling is shown before it is made twice', async () => {
  await saved(saveSource, source('Olexij Horbenko'), 'sources');
  for (const name of ['Oleksii Horbenko', 'Алексей Горбенко', 'Олексій Горбенко']) {
    expect(await send(browser, saveSource, source(name)), name).toMatch(/^Say that it is none of these/);
    expect(await send(browser, saveSource, { ...source(name), another: 'on' }), 'of others').toMatch(/^Say that/);
    const shown = (await nearSources([name])).map(({ id }) => id).join(' ');
    await saved(saveSource, { ...source(name), another: 'on', shown }, 'sources');
  }
  await saved(saveSource, source('Oleh Horbenko'), 'sources');
  const found = await findAtDesk(reporter, 'sources', { words: 'ГОРБЕНКО', page: 1 });
  expect(found.ok && found.lines.map(({ name }) => name)).toEqual(['Алексей Горбенко', 'Олексій Горбенко']);
  expect(await findAtDesk(reporter, 'sources', { words: '100%_', page: 1 })).toMatchObject({ total: 0, lines: [] });
  expect(await findAtDesk(reporter, 'sources', { words: '', page: 9 })).toMatchObject({ lines: [] });
});

test('a source that gets another name is asked about those with a name like it', async () => {
  await saved(saveSource, source('Ministry of Fisheries'), 'sources');
  const id = await saved(saveSource, source('Lighthouse keeper'), 'sources');
  const revise = async (name: string, more = {}) => {
    const entry = await readSourceEntry(reporter, id);
    if (!entry.ok) throw new Error(entry.reason);
    const { revision, version } = entry.thing.item.seen;
    const seen = { thing: id, revision, version: String(version), slug: 'lighthouse-keeper', reason: 'Renamed.' };
    return send(browser, saveSource, { ...source(name), ...seen, ...more });
  };
  expect(await revise('Ministry of the Fisheries')).toMatch(/^Say that it is none of these/);
  const shown = (await nearSources(['Ministry of the Fisheries'], id)).map((one) => one.id).join(' ');
  expect(await revise('Ministry of the Fisheries', { another: 'on', shown })).toMatch(/saved=draft$/);
  // It has that name now: nobody is asked again.
  expect(await revise('Ministry of the Fisheries', { description: 'Of the coast.' })).toMatch(/saved=draft$/);
});

test('a source whose name is near another’s leads to what merging the two would change', async () => {
  const into = await saved(saveSource, source('Bureau of Lighthouses'), 'sources');
  const shown = (await nearSources(['Bureau of the Lighthouses'])).map((one) => one.id).join(' ');
  const from = await saved(saveSource, { ...source('Bureau of the Lighthouses'), another: 'on', shown }, 'sources');
  const [near, ...others] = await nearToMerge(from);
  expect(others).toEqual([]);
  expect(near?.name).toBe('Bureau of Lighthouses');
  const at = new URL(near?.href ?? '', 'https://desk.example');
  expect(at.pathname).toBe(`/desk/sources/${from}`);
  const typed = parseInto(at.searchParams.get('into') ?? undefined);
  expect(await sourceNamed(typed ?? '')).toEqual({ ok: true, id: into });
  expect(await nearToMerge(await saved(saveSource, source('Pilot of the ferry'), 'sources'))).toEqual([]);
});

test('a revision says why, and is of what its author saw', async () => {
  const id = await saved(saveSource, source('Harbour master'), 'sources');
  const entry = await readSourceEntry(reporter, id);
  if (!entry.ok) throw new Error(entry.reason);
  const { seen } = entry.thing.item;
  const fields = {
    ...source('Harbour master of Tern'),
    ...{ slug: 'harbour-master', thing: id, revision: seen.revision, version: String(seen.version) },
  };
  expect(await send(browser, saveSource, fields)).toBe('Give a reason.');
  await saved(saveSource, { ...fields, reason: 'Its full name.' }, 'sources');
  expect(await send(browser, saveSource, { ...fields, reason: 'Again.' })).toMatch(
    /^Since you opened this, you saved a change on /,
  );
  const now = await readSourceEntry(reporter, id);
  expect(now.ok && now.thing.item).toMatchObject({ label: 'Harbour master of Tern', reason: 'Its full name.' });
});

test('what is not taken is told, and nothing of it is written', async () => {
  const before = await db.client.logEntry.count();
  const tell = (action: Action, fields: Record<string, string>) => send(browser, action, fields);
  const event = await db.client.event.findFirstOrThrow();
  expect(await tell(saveEvent, { ...MILL, slug: 'fire-at-the-mill' })).toMatch(/has this address already/);
  expect(await tell(saveEvent, { ...MILL, from: 'soon' })).toMatch(/^This is not read as a time/);
  expect(await tell(saveQuestion, { ...HURT, event: event.id, unit: '' })).toMatch(/^Give the unit/);
  expect(await tell(saveQuestion, { ...HURT, event: '0190a6f0-0000-7000-8000-000000000001' })).toMatch(/no such entry/);
  expect(await tell(saveDocument, { title: 'A', outlet: 'Mil owner' })).toMatch(
    /log it first\. Did you mean Mill owner\?/,
  );
  const graded = { ...source('Somebody new'), grade: 'A', gradeReason: 'Right.' };
  expect(await tell(saveSource, graded)).toMatch(/Your role does not allow you to give a grade/);
  expect(await db.client.logEntry.count()).toBe(before);
});

test('a draft that was discarded leaves the lists', async () => {
  const id = await saved(saveSource, source('Zanzibar Gazette'), 'sources');
  const find = () => findAtDesk(reporter, 'sources', { words: 'zanzibar', page: 1 });
  expect(await find()).toMatchObject({ total: 1 });
  const entry = await readSourceEntry(reporter, id);
  if (!entry.ok) throw new Error(entry.reason);
  const { takeReviewStep } = await import('./review-actions');
  const { revision, version } = entry.thing.item.seen;
  const fields = { step: 'discard', kind: 'source', thing: id, revision, version: String(version), reason: 'Twice.' };
  expect(await send(browser, takeReviewStep, fields)).toBe('/desk');
  expect(await find()).toMatchObject({ total: 0 });
});
