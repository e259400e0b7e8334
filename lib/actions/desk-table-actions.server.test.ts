import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { readComposer } from '@/lib/reads/composer';
import { isUnchanged, readCellHistory, readDeskTable } from '@/lib/reads/desk-table';
import { parseRowsAddress } from '@/lib/schemas/desk-cell';
import { claimsOfEvent } from '@/lib/store/desk-event';
import { draftRenderingsOf } from '@/lib/store/desk-table';
import { reviewable } from '@/lib/store/steps';
import { takeStep } from '@/lib/writes/step';
import { clock } from '@/lib/writes/testing/desk';
import { aClaim, anEvent, aSource } from '@/lib/writes/testing/entering';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { addColumn, discardCells, previewCell, putBackCells, saveCell } from './desk-table-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { answerTo, asked, send, signedInAs, somebody } from './testing/visitor';

// The actions of the desk's table, from what is typed into a cell to the rows and back.

let db: TestDatabase;
let browser: Request;
let another: Request;
let chief: Request;
let person: string;
let event: string;
let killed: string;

let log: ReturnType<typeof logsAs>;

beforeAll(async () => {
  db = await openDesk();
  const own = await somebody(db.client, 'reporter');
  const other = await somebody(db.client, 'another');
  person = own.id;
  log = logsAs(db.client, person);
  browser = await signedInAs(db.client, own.email, '192.0.2.1');
  another = await signedInAs(db.client, other.email, '192.0.2.2');
  chief = await signedInAs(db.client, (await somebody(db.client, 'chief', 'editor')).email, '192.0.2.3');
  event = await log({ kind: 'event', entry: anEvent('strike') });
  killed = await log({ kind: 'claim', entry: aClaim(event, 'killed') });
  await log({ kind: 'source', entry: aSource('ministry', { aliases: ['Міністерство'] }) });
  await log({ kind: 'source', entry: aSource('bezsonov') });
  await log({ kind: 'source', entry: aSource('radio') });
});
afterAll(() => db.close());

const cell = (text: string, more: Record<string, string> = {}) => ({
  event,
  claim: killed,
  source: 'ministry',
  text,
  saidAt: '2 Jan 2030',
  language: 'en',
  ...more,
});
const saved = (fields: Record<string, string>, by = browser) => answerTo(by, saveCell, fields);
const table = async () => {
  const read = await readDeskTable({ id: person, role: 'reporter' }, event, { from: 0 }, []);
  if (!read.ok) throw new Error(read.reason);
  return read.view;
};
const itemsAt = async (column: string) => (await table()).rows[0]?.items[column] ?? [];
const shownAt = async (column: string) => (await table()).rows[0]?.row.cells[column]?.short.value;

describe('what is typed is understood, and nothing is written', () => {
  test('its reading, the row as it would be, and what it lacks', async () => {
    const told = await answerTo(browser, previewCell, cell('about 400', { saidAt: '' }));
    expect(told.cell?.offers.confirmed?.offers).toMatchObject([{ words: 'about 400', means: '360 to 440' }]);
    expect(told.error).toEqual({ saidAt: [expect.stringMatching(/Give the day/)], confirmed: [expect.anything()] });
    const whole = await answerTo(browser, previewCell, cell('about 400'));
    expect(whole.cell?.isPlain).toBe(true);
    expect(whole.cell?.row?.cells.ministry?.short).toMatchObject({ lead: 'about', value: '400' });
    expect(await itemsAt('ministry')).toEqual([]);
  });

  test('words that are not read are named', async () => {
    const told = await answerTo(browser, previewCell, cell('400 reportedly'));
    expect(told.cell).toMatchObject({ isPlain: false });
  });

  test('what says that there is no value is told so', async () => {
    const told = await answerTo(browser, previewCell, cell('n/a'));
    expect(told.error?.text?.[0]).toMatch(/no value/);
  });
});

describe('a cell is logged', () => {
  test('what was read whole is logged by being sent, as a draft of its editor', async () => {
    const answer = await saved(cell('63'));
    expect(answer.written).toHaveLength(1);
    expect(answer.view?.rows[0]?.row.cells.ministry?.short.value).toBe('63');
    expect(await itemsAt('ministry')).toMatchObject([{ state: 'draft', isMine: true, says: 'your draft' }]);
  });

  test('what rests on something is logged only once that reading is confirmed', async () => {
    const unsure = cell('400 reportedly', { source: 'bezsonov' });
    const answer = await saved(unsure);
    expect(answer.written).toBeUndefined();
    expect(await itemsAt('bezsonov')).toEqual([]);
    const key = answer.cell?.offers.confirmed?.offers[0]?.key ?? '';
    expect((await saved({ ...unsure, confirmed: key })).written).toHaveLength(1);
  });

  test('the same once more is noticed, and logged where that is asked for', async () => {
    const answer = await saved(cell('63'));
    expect(answer.error?.again?.[0]).toMatch(/^The desk has this already: s1: /);
    expect(answer.written).toBeUndefined();
  });

  test('with the outlet that passed it on, and all of it is undone at once', async () => {
    const answer = await saved(cell('89', { saidAt: '4 Jan 2030', via: 'radio' }));
    const [written] = answer.written ?? [];
    expect(await draftRenderingsOf(db.client, written?.thing ?? '', person)).toHaveLength(1);
    const undone = await answerTo(browser, discardCells, things(written));
    expect(undone.written).toHaveLength(1);
    expect(await draftRenderingsOf(db.client, written?.thing ?? '', person)).toEqual([]);
    expect(await shownAt('ministry')).toBe('63');
  });

  test('without being signed in, or with a question of another event, nothing is', async () => {
    expect(await send(asked('192.0.2.9'), saving, cell('64'))).toMatch(/^You are not signed in/);
    expect(await send(browser, saving, cell('64', { event: crypto.randomUUID() }))).toMatch(/Choose a question/);
    expect(await itemsAt('ministry')).toHaveLength(1);
  });
});

describe('a draft is changed, and put back', () => {
  test('its value changes, and all else stays; undo puts it back as it was', async () => {
    const [item] = await itemsAt('ministry');
    const seen = { thing: item?.thing ?? '', revision: item?.seen.revision ?? '', version: String(item?.seen.version) };
    const changed = await saved(cell('about 60', { ...seen, saidAt: '' }));
    expect(changed.written).toHaveLength(1);
    expect(await shownAt('ministry')).toBe('60');
    // The same editor from an older page.
    expect((await saved(cell('61', seen))).error?.['']?.[0]).toMatch(/^Someone else was faster/);
    const back = { ...things(changed.written?.[0]), 'things[0].back': seen.revision };
    expect((await answerTo(browser, putBackCells, back)).written).toHaveLength(1);
    expect(await shownAt('ministry')).toBe('63');
    const { state, latest } = (await reviewable(db.client, 'statement', seen.thing)) ?? {};
    expect([state, latest?.number]).toEqual(['draft', 3]);
  });

  test('a discarded draft leaves its cell, and is put back into it', async () => {
    const [item] = await itemsAt('bezsonov');
    const seen = { thing: item?.thing ?? '', revision: item?.seen.revision ?? '', version: item?.seen.version ?? 0 };
    const gone = await answerTo(browser, discardCells, things(seen));
    expect(await itemsAt('bezsonov')).toEqual([]);
    const back = { ...things(gone.written?.[0]), 'things[0].back': seen.revision };
    // Nobody takes it up from the table but who discarded it, whatever their role.
    expect((await answerTo(chief, putBackCells, back)).error?.['']?.[0]).toBe('This belongs to someone else.');
    await answerTo(browser, putBackCells, back);
    expect(await itemsAt('bezsonov')).toMatchObject([{ thing: seen.thing, state: 'draft' }]);
  });

  test('comes back with the outlet that passed it on', async () => {
    const answer = await saved(cell('70', { saidAt: '5 Jan 2030', via: 'radio' }));
    const written = answer.written?.[0];
    const gone = await answerTo(browser, discardCells, things(written));
    expect(await draftRenderingsOf(db.client, written?.thing ?? '', person)).toEqual([]);
    const back = { ...things(gone.written?.[0]), 'things[0].back': written?.revision ?? '' };
    const again = await answerTo(browser, putBackCells, back);
    expect(again.written).toHaveLength(1);
    expect(await draftRenderingsOf(db.client, written?.thing ?? '', person)).toHaveLength(1);
    expect((await answerTo(browser, discardCells, things(again.written?.[0]))).written).toHaveLength(1);
  });

  test('to a revision of another statement, or of another kind, nothing is', async () => {
    const [mine] = await itemsAt('ministry');
    const [other] = await itemsAt('bezsonov');
    const seen = { thing: mine?.thing ?? '', revision: mine?.seen.revision ?? '', version: mine?.seen.version ?? 0 };
    const back = { ...things(seen), 'things[0].back': other?.seen.revision ?? '' };
    expect((await answerTo(browser, putBackCells, back)).error?.['']?.[0]).toBe('This item does not exist.');
    expect((await answerTo(browser, putBackCells, things(seen))).written).toBeUndefined();
    const question = { ...back, 'things[0].thing': killed };
    expect((await answerTo(browser, putBackCells, question)).error?.['']?.[0]).toBe('This item does not exist.');
    expect((await answerTo(browser, discardCells, question)).error?.['']?.[0]).toBe('This item does not exist.');
  });

  test('what was submitted or published is neither changed nor put back in the table', async () => {
    const answer = await saved(cell('75', { source: 'bezsonov', saidAt: '6 Jan 2030' }));
    const thing = answer.written?.[0]?.thing ?? '';
    const first = answer.written?.[0]?.revision ?? '';
    const changed = await saved(cell('76', { source: 'bezsonov', ...things1(answer.written?.[0] as Seen) }));
    const seen = { thing, revision: changed.written?.[0]?.revision ?? '', version: 1 };
    const submit = { actor: person, step: 'submit', kind: 'statement', thing, seen: { ...seen, version: 0 } } as const;
    expect((await takeStep(db.client, submit, clock)).ok).toBe(true);
    for (const who of [browser, chief]) {
      expect((await saved(cell('77', { source: 'bezsonov', ...things1(seen) }), who)).written).toBeUndefined();
      const back = { ...things(seen), 'things[0].back': first };
      expect((await answerTo(who, putBackCells, back)).written).toBeUndefined();
    }
    const { state, latest } = (await reviewable(db.client, 'statement', thing)) ?? {};
    expect([state, latest?.number]).toEqual(['submitted', 2]);
  });

  test('another reporter’s draft stays, and the refusal says why', async () => {
    const [item] = await itemsAt('ministry');
    const seen = { thing: item?.thing ?? '', revision: item?.seen.revision ?? '', version: item?.seen.version ?? 0 };
    const answer = await answerTo(another, discardCells, things(seen));
    expect(answer.error?.['']?.[0]).toBe('This belongs to someone else.');
    const changed = await saved(cell('61', { ...things1(seen) }), another);
    expect(changed.error?.['']?.[0]).toBe('This belongs to someone else.');
    expect(await shownAt('ministry')).toBe('63');
  });
});

describe('what an address asks for', () => {
  const rowsOf = async (asked: Parameters<typeof readDeskTable>[2], show: string[] = []) => {
    const read = await readDeskTable({ id: person, role: 'reporter' }, event, asked, show);
    if (!read.ok) throw new Error(read.reason);
    return read.view;
  };

  test('rows and the history of another event’s questions are not told', async () => {
    const elsewhere = await log({ kind: 'event', entry: anEvent('elsewhere') });
    const question = await log({ kind: 'claim', entry: aClaim(elsewhere, 'killed') });
    const there = { event: elsewhere, claim: question, source: 'radio' };
    const { written } = await saved(cell('12', there));
    expect(written).toHaveLength(1);
    const view = await rowsOf({ claims: [question] });
    expect(view.rows).toEqual([]);
    expect(Object.keys(view.sources)).not.toContain('radio');
    const radio = (await rowsOf({ from: 0 }, ['radio'])).sources.radio?.id ?? '';
    const member = { id: person, role: 'reporter' } as const;
    expect(await readCellHistory(member, event, { claim: question, source: radio })).toMatchObject({ ok: false });
    const own = await readCellHistory(member, elsewhere, { claim: question, source: radio });
    expect(own).toMatchObject({ ok: true, lines: [{ what: '12, 2 Jan 2030' }] });
  });

  test('a question has its place among all, but for those that nobody saw', async () => {
    const many = await log({ kind: 'event', entry: anEvent('many') });
    const asks = async (slug: string, position: number) =>
      log({ kind: 'claim', entry: { ...aClaim(many, slug), position } });
    const third = await asks('third', 3);
    const first = await asks('first', 1);
    const gone = await asks('gone', 2);
    const tied = await asks('before-third', 3);
    const { version, latest } = (await reviewable(db.client, 'claim', gone)) ?? {};
    const seen = { version: version ?? 0, revision: latest?.revision ?? '' };
    const step = { actor: person, kind: 'claim', thing: gone, step: 'discard', seen } as const;
    expect(await takeStep(db.client, step, clock)).toMatchObject({ ok: true });
    const places = async (asked: Parameters<typeof readDeskTable>[2]) => {
      const read = await readDeskTable({ id: person, role: 'reporter' }, many, asked, []);
      return read.ok && [read.view.total, ...read.view.rows.map(({ at, question }) => [at, question.value])];
    };
    const whole = [3, [0, first], [1, tied], [2, third]];
    expect(await places({ from: 0 })).toEqual(whole);
    expect(await places({ claims: [third, gone] })).toEqual([3, [2, third]]);
    const listed = await claimsOfEvent(db.client, many);
    expect(listed.map(({ claim }) => claim.id)).toEqual([first, tied, third]);
    // By the place of its name among these, "Go to" leads to a row that is not loaded.
    const lists = await readComposer({ id: person, role: 'reporter' }, many);
    expect(typeof lists === 'object' && lists.questions.map(({ value }) => value)).toEqual([first, tied, third]);
    const named = await readDeskTable({ id: person, role: 'reporter' }, many, { from: 0, names: true }, []);
    const questions = listed.map(({ claim: { id, question } }) => ({ value: id, label: question }));
    expect(named.ok && named.view.names).toEqual(questions);
    const unnamed = await readDeskTable({ id: person, role: 'reporter' }, many, { from: 0 }, []);
    expect(unnamed.ok && unnamed.view.names).toBeUndefined();
  });

  test('that nothing changed after a time is told, of what a person may see', async () => {
    const member = { id: person, role: 'reporter' } as const;
    const changed = new Date((await rowsOf({ from: 0 })).changed);
    expect(await isUnchanged(member, event, changed)).toBe(true);
    expect(await isUnchanged(member, event, new Date(changed.getTime() - 1))).toBe(false);
    expect(await isUnchanged(member, crypto.randomUUID(), changed)).toBe(false);
  });

  test('columns and times that the database cannot have are left out', async () => {
    expect((await rowsOf({ from: 0 }, ['\u0000', 'radio'])).rows).toHaveLength(1);
    expect(parseRowsAddress(new URLSearchParams({ after: '0000-01-01T00:00:00Z' }))).toBeUndefined();
    expect(parseRowsAddress(new URLSearchParams({ after: '2030-01-01T00:00:00Z' }))).toBeDefined();
    expect(parseRowsAddress(new URLSearchParams({ from: '0', names: '1' }))).toEqual({ from: 0, names: true });
    expect(parseRowsAddress(new URLSearchParams({ from: '40' }))).toEqual({ from: 40 });
    expect(parseRowsAddress(new URLSearchParams({ from: '0', names: 'yes' }))).toBeUndefined();
    expect(parseRowsAddress(new URLSearchParams({ names: '1' }))).toBeUndefined();
  });
});

describe('a further column', () => {
  const add = (fields: Record<string, string>) => answerTo(browser, addColumn, fields);

  test('is a source by its name or alias, in any script', async () => {
    const named = await add({ name: 'Міністерство' });
    expect(named.made).toEqual({ value: expect.stringMatching(/^[0-9a-f-]{36}$/), label: 'Міністерство' });
    expect((await add({ name: 'The bezsonov' })).made).toBeDefined();
  });

  test('or a new one, once its kind is said', async () => {
    const first = await add({ name: 'Harbour gazette' });
    expect(first.error?.kind?.[0]).toMatch(/no source of this name/);
    const made = await add({ name: 'Harbour gazette', kind: 'media' });
    const read = await readDeskTable({ id: person, role: 'reporter' }, event, { from: 0 }, [made.made?.value ?? '']);
    expect(read.ok && Object.keys(read.view.sources)).toContain('harbour-gazette');
    expect(read.ok && read.view.sides.flatMap(({ columns }) => columns.map(({ key }) => key))).toContain(
      'harbour-gazette',
    );
  });

  test('has no address that every object has something under', async () => {
    const made = await add({ name: 'Constructor', kind: 'media' });
    const shown = [made.made?.value ?? ''];
    const read = await readDeskTable({ id: person, role: 'reporter' }, event, { from: 0 }, shown);
    expect(read.ok && Object.keys(read.view.sources)).toContain('constructor-2');
    expect(await saved(cell('5', { source: 'constructor-2' }))).toMatchObject({ written: [{}] });
    expect(await itemsAt('constructor-2')).toHaveLength(1);
  });

  test('a name near to one that is there is asked about', async () => {
    const near = await add({ name: 'The bezsonow', kind: 'media' });
    expect(near.near?.map(({ name }) => name)).toContain('The bezsonov');
    expect(near.made).toBeUndefined();
  });
});

type Seen = { thing: string; revision: string; version: number };
const saving = (_before: object, form: FormData) => saveCell(form);
const things1 = ({ thing, revision, version }: Seen) => ({ thing, revision, version: String(version) });
const things = (seen: Seen | undefined) => ({
  event,
  'things[0].thing': seen?.thing ?? '',
  'things[0].revision': seen?.revision ?? '',
  'things[0].version': String(seen?.version),
});
