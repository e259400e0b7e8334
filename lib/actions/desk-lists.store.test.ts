import { afterAll, beforeAll, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readDeskList } from '@/lib/reads/desk';
import { readSourceEntry } from '@/lib/reads/desk-entries';
import { readDoneLately } from '@/lib/reads/done-lately';
import { readPlaceInList } from '@/lib/reads/place-in-list';
import { readSavedFilters } from '@/lib/reads/saved-filters';
import { type ChosenLine, chosenText } from '@/lib/schemas/at-once';
import { parseDeskQuery } from '@/lib/schemas/desk-address';
import type { FormState } from '@/lib/schemas/form';
import type { DeskItem } from '@/lib/views/desk';
import { saveSource } from './entry-actions';
import { removeFilter, renameFilter, saveFilter } from './filter-actions';
import { publishBatch, takeReviewStep, takeStepsAtOnce } from './review-actions';
import { ODD } from './testing/naughty-strings';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { send, sendFields, signedInAs, somebody } from './testing/visitor';

// What the forms of the desk's lists do, from what is sent to what its pages then read.

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

const list = async (part: 'mine' | 'submitted' | 'assigned to me', more = {}) => {
  const read = await readDeskList(reporter, { part, words: '', page: 1, ...more });
  if (!read.ok) throw new Error(read.reason);
  return read;
};
const draft = (name: string) => send(browser, saveSource, { name, kind: 'official', naming: 'named' });
const linesOf = async () => (await list('mine')).items.map((item): ChosenLine => item);

/** Sends lines that were chosen; returns where it leads, or what it says. */
async function sent(fields: Record<string, string | readonly string[]>): Promise<string | FormState['error']> {
  return sendFields(browser, takeStepsAtOnce, fields);
}

test('chosen drafts are submitted, and the list says so; what it has not is refused in a sentence', async () => {
  await draft('One');
  await draft('Two');
  await draft('Three');
  const lines = (await linesOf()).map(chosenText);
  expect(lines).toHaveLength(3);
  expect(await sent({ does: 'submit', shown: lines })).toEqual({ '': ['Choose at least one line of the list.'] });
  expect(await sent({ does: 'assign', items: lines })).toEqual({ to: ['Choose to whom it is assigned.'] });
  expect(await sent({ does: 'publish', items: lines })).toHaveProperty('does');
  for (const wrong of ['', 'x', 'source 1 2 3', `${lines[0]} 4`, ...ODD.slice(0, 40).map(([, kept]) => kept)]) {
    expect(Object.keys((await sent({ does: 'submit', items: [wrong, lines[0] ?? ''] })) ?? {})).not.toEqual([]);
  }
  expect(await sent({ does: 'submit', items: Array.from({ length: 101 }, () => lines[0] ?? '') })).toEqual({
    items: ['Choose fewer at once.'],
  });
  expect((await list('mine')).items).toHaveLength(3);

  const to = await sent({ does: 'submit', all: 'on', items: [lines[0] ?? ''], shown: lines, list: 'show=mine&page=9' });
  expect(to).toMatch(/^\/desk\?show=mine&page=9&done=[0-9a-f-]{36}$/);
  const done = String(to).split('done=')[1] ?? '';
  expect(await readDoneLately(reporter, done)).toBe('You submitted 3 items for review.');
  const stranger = await somebody(db.client, 'stranger');
  expect(await readDoneLately({ id: stranger.id, role: 'reporter' }, done), 'to another').toBeUndefined();
  expect((await list('submitted')).items).toHaveLength(3);
});

test('who takes a step on the page of a thing goes on to the next of the list, and after the last back to it', async () => {
  const names = ['First', 'Second'];
  for (const name of names) await draft(name);
  const { items } = await list('mine');
  const [first, second] = items.filter(({ label }) => names.includes(label)) as [DeskItem, DeskItem];
  const submit = ({ kind, thing, seen }: DeskItem, given: string) =>
    send(browser, takeReviewStep, {
      step: 'submit',
      kind,
      thing,
      revision: seen.revision,
      version: String(seen.version),
      at: 'thing',
      list: given,
    });
  const narrowed = 'show=mine&find=First';
  expect(await submit(first, 'show=mine&next=//evil.example')).toMatch(
    new RegExp(`^/desk/sources/${second.thing}\\?list=show%3Dmine&done=[0-9a-f-]{36}$`),
  );
  const to = await submit(second, narrowed);
  expect(to).toMatch(/^\/desk\?show=mine&find=First&done=[0-9a-f-]{36}$/);
  const place = await readPlaceInList(
    reporter,
    { address: parseDeskQuery(narrowed), done: String(to).split('done=')[1] ?? '' },
    second,
  );
  expect(place).toEqual({
    thing: second.thing,
    address: parseDeskQuery(narrowed),
    done: `You submitted “${second.label}” for review.`,
  });
});

test('a batch that is refused says so of each thing, and one of which all is excepted asks for the reason', async () => {
  await draft('Of a batch');
  const { items } = await list('mine');
  const lines = items.map(chosenText);
  const refused = await sendFields(browser, publishBatch, { lines });
  expect(refused).toEqual({
    '': [expect.stringMatching(/^Nothing was published: 1 item cannot be\. /)],
    [items[0]?.thing ?? '']: [expect.any(String)],
  });
  const except = items.map(({ thing }) => thing);
  expect(await sendFields(browser, publishBatch, { lines, except })).toEqual({
    '': ['All of it is excepted: give a reason, and it goes back.'],
  });
  expect(await sendFields(browser, publishBatch, { lines: ['x'], except: ['y'] })).toEqual(expect.any(Object));
  expect((await list('mine')).items.map(({ thing }) => thing)).toEqual(except);
});

test('a reporter takes something on, finds it, and gives it back', async () => {
  await draft('To take on');
  const [line] = await linesOf();
  const items = [chosenText(line as ChosenLine)];
  expect(await sent({ does: 'assign', items, to: reporter.id })).toBe(`/desk`);
  expect((await list('assigned to me')).items).toMatchObject([{ label: 'To take on' }]);
  const page = await readSourceEntry(reporter, (line as ChosenLine).thing);
  expect(page.ok && page.thing.written).toMatch(/^Revision 1, draft, by .* · You took it on, /);
  const { id: other } = await db.client.person.findFirstOrThrow({ where: { id: { not: reporter.id } } });
  expect(await sent({ does: 'assign', items, to: other })).toMatchObject({
    [(line as ChosenLine).thing]: ['Your role does not allow this.'],
  });
  expect(await sent({ does: 'assign', items, to: 'nobody' })).toBe('/desk');
  expect((await list('assigned to me')).items).toEqual([]);
});

test('a list is saved under any name, exactly, and leads to a list of the desk and nowhere else', async () => {
  const NAMES = ODD.map(([, kept]) => kept)
    .filter((name) => name.trim() === name && name !== '' && name.length <= 80)
    .slice(0, 20);
  for (const query of ['//evil.example', 'show=held&page=7&next=//evil', 'show=submitted&find=a%26b']) {
    expect(await send(browser, saveFilter, { name: `List of ${query}`, query })).toMatch(
      /^\/desk\?show=(all|held|submitted)/,
    );
  }
  expect((await readSavedFilters(reporter)).map(({ href }) => href).toSorted()).toEqual([
    '/desk?show=all',
    '/desk?show=held',
    '/desk?show=submitted&find=a%26b',
  ]);
  const [first] = await readSavedFilters(reporter);
  const filter = first?.id ?? '';
  for (const name of NAMES) {
    const to = await send(browser, renameFilter, { filter, name });
    if (to === '/desk/filters') {
      expect((await db.client.savedFilter.findUniqueOrThrow({ where: { id: filter } })).name).toBe(name);
    } else expect(to).toBe('Give it a name.');
  }
  expect(await send(browser, saveFilter, { name: ' ', query: 'show=all' })).toBe('Give it a name.');
  expect(await send(browser, saveFilter, { name: 'x'.repeat(81), query: 'show=all' })).toBe(
    'A name has at most 80 characters.',
  );
  expect(await send(browser, removeFilter, { filter })).toBe('/desk/filters');
  expect(await send(browser, removeFilter, { filter })).toBe('This item does not exist.');
});
