import Big from 'big.js';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { TestDatabase } from '@/lib/platform/testing/database';
import type { FormState } from '@/lib/schemas/form';
import { readDeskRecordOn } from '@/lib/store/desk-record';
import type { BlockCellView, BlockView } from '@/lib/views/block-view';
import { logEntry, type Written } from '@/lib/writes/entries';
import { clock } from '@/lib/writes/testing/desk';
import { logsAs } from '@/lib/writes/testing/logs-as';
import { logBlock, readBlock, undoBlock } from './desk-block-actions';
import type { Request } from './testing/next-headers';
import { openDesk } from './testing/open-desk';
import { asked, send, signedInAs, somebody } from './testing/visitor';

// A block that is pasted: read in its place, logged in chunks, sent again, undone.

let db: TestDatabase;
let person: string;
let reporter: Request;
let colleague: Request;
let event: string;
const claims: Record<string, string> = {};
const sources: Record<string, string> = {};

beforeAll(async () => {
  db = await openDesk();
  const { id: actor, email } = await somebody(db.client, 'reporter');
  person = actor;
  reporter = await signedInAs(db.client, email, '192.0.2.1');
  const other = await somebody(db.client, 'colleague');
  colleague = await signedInAs(db.client, other.email, '192.0.2.2');
  const log = logsAs(db.client, actor);
  const place = { slug: 'strike', title: 'A strike', summary: 'It happened.', zone: 'Europe/Moscow', fictional: true };
  event = await log({ kind: 'event', entry: place });
  const common = { event, scope: 'in the building', additive: false } as const;
  const killed = { question: 'How many were killed?', measure: 'persons killed', additive: true } as const;
  const number = { type: 'number', unit: 'persons', whole: true, lowerBound: new Big(0), tolerance: 'none' } as const;
  const options = ['HIMARS', 'a drone'].map((label) => ({ id: label, label, aliases: [], within: 'top' as const }));
  const time = { question: 'When was it?', measure: 'time' } as const;
  claims.killed = await log({
    kind: 'claim',
    entry: { ...common, ...killed, ...number, slug: 'killed', shortName: 'Killed', position: 1 },
  });
  claims.time = await log({
    kind: 'claim',
    entry: { ...common, ...time, slug: 'time', shortName: 'Time', position: 2, type: 'time', toleranceSeconds: 'none' },
  });
  claims.weapon = await log({
    kind: 'claim',
    entry: {
      ...{ ...common, slug: 'weapon', shortName: 'Weapon', position: 3, type: 'category', exclusive: true, options },
      ...{ question: 'With what?', measure: 'weapon' },
    },
  });
  for (const [name, alias] of [
    ['General staff', 'Генштаб'],
    ['Ministry', 'Минобороны'],
    ['Igor Girkin', 'Стрелков'],
    ['Radio', 'Радио'],
  ] as const) {
    const source = { slug: name.toLowerCase().replace(' ', '-'), name, aliases: [alias], naming: 'named' } as const;
    sources[name] = await log({
      kind: 'source',
      entry: { ...source, kind: 'government', side: 'none', reliability: 'not graded', confidential: false },
    });
  }
});
afterAll(() => db.close());

/** Another event of the desk, without a question. */
async function another(): Promise<{ event: string }> {
  const entry = { slug: 'another', title: 'Another', summary: 'It happened.', zone: 'Asia/Tokyo', fictional: true };
  const outcome = await logEntry(db.client, { actor: person, kind: 'event', entry }, clock);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reason));
  return { event: outcome.written.thing };
}

/** The answer of an action, with all that it has beside what it says. */
async function answer<T extends FormState>(
  action: (form: FormData) => Promise<T>,
  fields: Record<string, string>,
  who = reporter,
): Promise<T & { said: string }> {
  let found: T | undefined;
  const said = await send(
    who,
    async (_, form) => {
      found = await action(form);
      return found;
    },
    fields,
  );
  return { ...(found as T), said };
}

const repeats = { saidAt: '2 Jan 2030', language: 'en' };
const at = (...questions: string[]) => ({
  questions: questions.map((name) => claims[name] ?? ''),
  sources: ['General staff', 'Ministry', 'Igor Girkin'].map((name) => sources[name] ?? ''),
});
const read = async (block: object, more: Record<string, string> = {}): Promise<BlockView> => {
  const { block: view, said } = await answer(readBlock, { event, block: JSON.stringify(block), ...repeats, ...more });
  if (view === undefined) throw new Error(said);
  return view;
};
const short = (cell: BlockCellView): string => {
  switch (cell.is) {
    case 'value':
      return `${cell.words}${cell.means ? ` (${cell.means})` : ''}${cell.contradicts ? ` ≠${cell.contradicts}` : ''}`;
    case 'look':
      return `? ${cell.offers.map(({ words, because }) => [words, ...because].join(', ')).join(' | ')}`;
    case 'refused':
      return `refused: ${cell.why}`;
    default:
      return cell.is;
  }
};
const shown = (view: BlockView) => view.cells.map((row) => row.map(short));

let next = 0;
/** A key as browsers make them, one after another. */
const newKey = (): string => `01890000-0000-7000-8000-${String(next++).padStart(12, '0')}`;
type Cell = { key: string; claim: string; source: string; text: string; confirmed?: string };
const cell = (claim: string, source: string, text: string, confirmed?: string): Cell => ({
  ...{ key: newKey(), claim: claims[claim] ?? '', source: sources[source] ?? '', text },
  ...(confirmed !== undefined && { confirmed }),
});
const log = (cells: readonly Cell[], more: Record<string, string> = {}, who = reporter) =>
  answer(logBlock, { event, cells: JSON.stringify(cells), ...repeats, ...more }, who);
const undo = (things: readonly Written[], who = reporter) => answer(undoBlock, { things: JSON.stringify(things) }, who);
const statements = async () =>
  (await readDeskRecordOn(db.client, event, Object.values(claims)))?.statements.map(({ id }) => id) ?? [];

describe('a block is read in its place', () => {
  test('from the selected cell: what each would become, what is refused and why, what a person confirms', async () => {
    const view = await read({
      rows: [
        ['at least 400', '63', 'no comment', 'past'],
        ['00:02, 1 Jan 2030', '23:58', '1 Jan', ''],
        ['HIMARS', 'a tank', null, ''],
      ],
      at: at('killed', 'time', 'weapon'),
    });
    expect(shown(view)).toEqual([
      ['at least 400 (400 or more) ≠1', '63 (63) ≠1', 'declined to give a number', 'nowhere'],
      [
        '00:02 1 Jan 2030 (UTC+3)',
        'refused: “23:58” has no day. Write the day with it, such as “1 Jan 2023, 23:58”.',
        '? 1 Jan 2030, the year is the nearest to the day on which it was said (2 Jan 2030), in the zone of the event, Europe/Moscow',
        'empty',
      ],
      ['HIMARS', 'refused: “a tank” is not an option of this question: HIMARS or a drone.', 'merged', 'empty'],
    ]);
    expect(view.columns.map(({ is, label }) => [is, label])).toEqual([
      ['known', 'General staff'],
      ['known', 'Ministry'],
      ['known', 'Igor Girkin'],
      ['past the edge', 'Past the last source'],
    ]);
    expect(view.counts).toEqual({ values: 5, look: 1, replacing: 0, there: 0, empty: 3, refused: 2, nowhere: 1 });
    expect(view.texts[0]).toEqual(['at least 400', '63', 'no comment', 'past']);
  });

  test('what a sheet made a date of is refused, with what it may have been', async () => {
    const view = await read({ rows: [['06.Apr', 'n/a', 'denies 500']], at: at('killed') });
    expect(shown(view)).toEqual([
      ['refused: “06.Apr” is a date; a number is asked. Did the sheet make it of “4–6”?', 'empty', 'denies 500'],
    ]);
  });

  test('by its names, in any script: near ones are offered, and new ones lead to their forms', async () => {
    const rows = [
      ['', 'Генштаб', 'Минобороны', 'I. Girkin', 'Kyiv Post'],
      ['killed', '400', '63', '89', '1'],
      ['colour', 'red', '', '', ''],
    ];
    const view = await read({ rows, at: at('weapon') });
    expect(view.columns.map((one) => [one.is, one.label])).toEqual([
      ['known', 'General staff'],
      ['known', 'Ministry'],
      ['near', 'I. Girkin'],
      ['new', 'Kyiv Post'],
    ]);
    expect(view.columns[2]).toMatchObject({ near: [{ value: sources['Igor Girkin'], label: 'Igor Girkin' }] });
    expect(view.columns[3]).toMatchObject({ href: '/desk/sources/new?name=Kyiv+Post' });
    expect(view.rows[1]).toMatchObject({ is: 'new', href: `/desk/claims/new?event=${event}&question=colour` });
    const chosen = { questions: [], sources: [['I. Girkin', sources['Igor Girkin']]] };
    expect(shown(await read({ rows, at: at('weapon'), chosen }))[0]?.slice(0, 3)).toEqual([
      '400 (395 to 404) ≠2',
      '63 (63) ≠2',
      '89 (89) ≠2',
    ]);
  });

  test('on the questions that follow in the event, where the browser has not loaded them', async () => {
    const rows = [['400'], ['1 Jan 2030'], ['HIMARS'], ['past']];
    const view = await read({ rows, at: { ...at('killed'), goesOn: true } });
    expect(view.rows.map(({ label }) => label)).toEqual(['Killed', 'Time', 'Weapon', 'Past the last question']);
    const here = await read({ rows, at: at('killed') });
    expect(here.rows.map(({ is }) => is)).toEqual(['known', ...Array(3).fill('past the edge')]);
  });

  test('with the time at the desk, by which keys of its cells are made', async () => {
    const block = JSON.stringify({ rows: [['400']], at: at('killed') });
    const { now = 0 } = await answer(readBlock, { event, block, ...repeats });
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
  });

  test('without a time nothing is read, and the field says so', async () => {
    const view = await read({ rows: [['400']], at: at('killed') }, { saidAt: '', via: 'Nobody' });
    expect(view.errors).toEqual({
      saidAt: 'Give the day, or the time, at which it was said.',
      via: 'The desk has no source of this name: log it first.',
    });
    expect(shown(view)).toEqual([['not read']]);
  });

  test('direction marks and words of any script stay, and what misleads is shown by its number', async () => {
    const view = await read({ rows: [['\u202e400\u202c', 'x'.repeat(600)]], at: at('killed') });
    expect(view.cells[0]?.[0]).toMatchObject({ said: '[U+202E]400[U+202C]' });
    expect(view.texts[0]?.[0]).toBe('\u202e400\u202c');
    expect(view.cells[0]?.[1]).toMatchObject({ is: 'refused', why: 'A cell has at most 500 characters.' });
  });

  test('many cells take as many queries as one', async () => {
    const spy = vi.spyOn(pg.Client.prototype, 'query');
    const queriesFor = async (rows: string[][], questions: string[]) => {
      spy.mockClear();
      expect((await read({ rows, at: at(...questions) })).counts.refused).toBe(0);
      return spy.mock.calls.length;
    };
    const one = await queriesFor([['400']], ['killed']);
    const many = await queriesFor(
      [
        ['400', '63', '89'],
        ['1 Jan 2030', '00:02, 1 Jan 2030', 'no comment'],
        ['HIMARS', 'a drone', 'not HIMARS'],
      ],
      ['killed', 'time', 'weapon'],
    );
    spy.mockRestore();
    expect(one).toBeGreaterThan(5);
    expect(many).toBe(one);
  });

  test('more cells than are read at once, or what is no block, is refused', async () => {
    const wide = JSON.stringify({ rows: Array.from({ length: 50 }, () => Array(41).fill('1')), at: at('killed') });
    expect((await answer(readBlock, { event, block: wide, ...repeats })).said).toMatch(/^At most 2,000 cells/);
    expect((await answer(readBlock, { event, block: '{', ...repeats })).said).not.toBe('');
    expect((await answer(readBlock, { event, block: '{"rows":[["1"],["1","2"]]}', ...repeats })).said).not.toBe('');
    expect((await answer(readBlock, { event, block: '{}', ...repeats }, asked('192.0.2.9'))).said).toMatch(/signed in/);
  });
});

describe('a block is logged', () => {
  let first: readonly Written[] = [];
  const cells = () => [cell('killed', 'General staff', 'at least 400'), cell('weapon', 'Ministry', 'declined')];
  let sent: Cell[] = [];

  test('as drafts, each passed on by the outlet, and told in the order of the cells', async () => {
    sent = cells();
    const { written, said } = await log(sent, { via: 'Radio' });
    expect(said).toBe('');
    first = written ?? [];
    expect(first.map(({ thing }) => thing)).toEqual(sent.map(({ key }) => key));
    const record = await readDeskRecordOn(db.client, event, Object.values(claims));
    expect(record?.statements.map(({ content }) => content.form).sort()).toEqual(['declined', 'stated']);
    expect(record?.renderings.map(({ outlet }) => outlet)).toEqual([sources.Radio, sources.Radio]);
  });

  test('sent again after an answer got lost, nothing is logged twice', async () => {
    const { written } = await log(sent, { via: 'Radio' });
    expect(written).toEqual(first);
    expect(await statements()).toHaveLength(2);
  });

  test('under a key of somebody else, or of another place, nothing is logged', async () => {
    const { refused } = await log(sent, {}, colleague);
    expect(Object.keys(refused ?? {})).toEqual([sent[0]?.key]);
    const moved = sent.map((one) => ({ ...one, source: sources['Igor Girkin'] ?? '' }));
    expect((await log(moved)).written).toBeUndefined();
    expect(await statements()).toHaveLength(2);
  });

  test('of a question of another event nothing is logged, nor read', async () => {
    const elsewhere = { event: (await another()).event };
    const before = await statements();
    const one = cell('killed', 'Radio', '5');
    expect((await log([one], elsewhere)).refused).toEqual({
      [one.key]: expect.stringContaining('not one of the event'),
    });
    expect(await statements()).toEqual(before);
    const view = await read({ rows: [['5']], at: at('killed') }, elsewhere);
    expect(view.cells[0]?.[0]?.is).not.toBe('value');
  });

  test('all of a chunk or nothing: a cell that is refused is named', async () => {
    const bad = cell('time', 'Ministry', '23:58');
    const { refused, written, said } = await log([cell('killed', 'Radio', '5'), bad]);
    expect(written).toBeUndefined();
    expect(refused).toEqual({ [bad.key]: expect.stringContaining('has no day') });
    expect(said).toBe('Nothing of this part was logged: some of its cells are refused.');
    expect(await statements()).toHaveLength(2);
  });

  test('a reading that a person has to confirm is not logged without, nor with another than is offered', async () => {
    expect((await log([cell('killed', 'Radio', 'dozens')])).refused).not.toEqual({});
    expect((await log([cell('killed', 'Radio', 'dozens', '{"type":"number"}')])).refused).not.toEqual({});
    expect(await statements()).toHaveLength(2);
  });

  test('what is there already is told, and what the source said before is named', async () => {
    const view = await read({ rows: [['at least 400'], ['a drone']], at: { ...at('killed', 'weapon') } });
    expect(view.cells[0]?.[0]).toMatchObject({ is: 'there', before: { words: 's1: at least 400, 2 Jan 2030' } });
    const later = await read({ rows: [['500'], ['']], at: at('killed', 'weapon') }, { saidAt: '3 Jan 2030' });
    expect(later.cells[0]?.[0]).toMatchObject({ is: 'value', before: { thing: first[0]?.thing } });
    expect(later.counts.replacing).toBe(1);
  });

  test('is undone: what somebody changed since is kept and named, all else is discarded with what was passed on', async () => {
    const more = (await log([cell('killed', 'Igor Girkin', '89')])).written ?? [];
    const changed = first.map((one, index) => (index === 1 ? { ...one, version: 7 } : one));
    const { discarded, kept } = await undo([...changed, ...more]);
    expect(discarded?.map(({ thing }) => thing)).toEqual([first[0]?.thing, more[0]?.thing]);
    expect(kept).toEqual([{ thing: first[1]?.thing, why: expect.stringMatching(/^Someone else was faster/) }]);
    expect(await statements()).toEqual([first[1]?.thing]);
    const again = await undo([...first.slice(0, 1), ...more]);
    expect(again.discarded).toHaveLength(2);
    expect(again.kept).toEqual([]);
    const own = await undo(first.slice(1), colleague);
    expect(own.kept).toEqual([{ thing: first[1]?.thing, why: 'This belongs to someone else.' }]);
  });
});
