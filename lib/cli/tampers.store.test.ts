import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCheckpoint } from '@/lib/domain/log-checkpoint';
import { systemClock } from '@/lib/platform/clock';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { headOf } from '@/lib/store/log-entries';
import { makeLogKey } from '@/lib/writes/log-key';
import { type KeptCheckpoints, signLog } from '@/lib/writes/sign-log';
import type { Noted } from './check-log';
import { BROKEN } from './testing/tampers/broken-logs';
import { type Column, nameOf } from './testing/tampers/columns';
import { type Addresses, addressesOf, firstDifference, noted } from './testing/tampers/reader-outputs';
import { writeScene } from './testing/tampers/scene';
import { Owner } from './testing/tampers/tampering';
import { NOT_FOUND_YET, UNSEEN, UNSEEN_ROWS } from './testing/tampers/unseen-columns';
import { firstFault } from './testing/tampers/verify';

// The owner of the tables changes every column of every table, and deletes and adds rows: verify-log, with both heads noted,
// finds each change that can reach a reader. `npm run tampers` tries all, and prints what readers would have seen; here a
// part is tried, another one each day, with everything that is new and everything that is not found yet. TAMPER_SEED=… tries
// the same part again.

const isWhole = process.env.TAMPERS === 'all';
const SEED = process.env.TAMPER_SEED ?? new Date().toISOString().slice(0, 10);
/** One of so many is tried, and what the last run of all of them did not know. */
const PART = 12;
const TRIED = path.join(import.meta.dirname, 'testing/tampers/tried.json');
const triedBefore = new Set(JSON.parse(readFileSync(TRIED, 'utf8')) as string[]);

let db: TestDatabase;
let owner: Owner;
let heads: Noted;
let addresses: Addresses;
let before: readonly string[];

beforeAll(async () => {
  db = await programDatabase();
  await writeScene(db.client);
  const notes = new Map<string, string>();
  const kept: KeptCheckpoints = {
    read: (chain) => notes.get(chain),
    write: (chain, note) => void notes.set(chain, note),
  };
  await signLog(db.client, kept, makeLogKey('desk.example/log'), systemClock);
  const checkpoint = readCheckpoint(notes.get('public') ?? '');
  if (checkpoint === undefined) throw new Error('Nothing was signed.');
  heads = { public: await headOf(db.client, 'public'), private: await headOf(db.client, 'private'), checkpoint };
  addresses = await addressesOf(db.client);
  before = await noted(addresses);
  owner = await Owner.of(db.url);
});
afterAll(async () => {
  await owner.ends();
  await db.close();
});

const unseen = new Set(UNSEEN.flatMap(([, columns]) => columns));
const unseenRows = new Set(UNSEEN_ROWS.flatMap(([, rows]) => rows));
const isUnseen = (column: Column) => unseen.has(column.table) || unseen.has(nameOf(column));

const verify = (table: string) => db.client.$transaction((tx) => firstFault(tx, heads, table), { timeout: 60_000 });

/** Whether a change is among those that are tried in this run. */
function isTried(name: string): boolean {
  if (isWhole || NOT_FOUND_YET.includes(name) || !triedBefore.has(name)) return true;
  const letters = [...`${SEED} ${name}`].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
  return letters % PART === 0;
}

/** `makeInAll`: the same in every row, of a column. */
type Change = { name: string; table: string; make: () => Promise<void>; makeInAll?: () => Promise<void> };

/** Every change that may reach a reader. */
function changes(): readonly Change[] {
  const ofColumns = owner.columns
    .filter((column) => !isUnseen(column))
    .map((column) => ({
      name: nameOf(column),
      table: column.table,
      make: () => owner.changesOne(column, SEED),
      makeInAll: () => owner.changesAll(column),
    }));
  const ofRows = owner.tables
    .filter((table) => !unseen.has(table))
    .flatMap((table) => [
      { name: `delete ${table}`, table, make: () => owner.deletesOne(table, SEED) },
      { name: `add ${table}`, table, make: () => owner.addsOne(table, SEED) },
    ]);
  return [...ofColumns, ...ofRows].filter(({ name }) => !unseenRows.has(name));
}

/** The first page or file in which readers see a change: of a column, in all rows at once. */
async function pageWith({ table, make, makeInAll = make }: Change): Promise<string | undefined> {
  await makeInAll();
  const page = await firstDifference(addresses, before);
  await owner.undoes(table);
  return page;
}

test('before anything is changed, nothing is found, and readers get the same twice', async () => {
  expect(await verify('event_reading')).toBeUndefined();
  expect(await firstDifference(addresses, before)).toBeUndefined();
});

test('what is listed is there', () => {
  const known = [...owner.tables, ...owner.columns.map(nameOf)];
  const rows = owner.tables.flatMap((table) => [`delete ${table}`, `add ${table}`]);
  const listed = [...unseen, ...unseenRows, ...NOT_FOUND_YET];
  expect(listed.filter((name) => !known.includes(name) && !rows.includes(name))).toEqual([]);
  expect(NOT_FOUND_YET.filter((name) => unseen.has(name) || unseenRows.has(name))).toEqual([]);
});

describe('what no reader sees', () => {
  const undone = () => owner.undoes(...owner.tables);

  /** Changes these columns in all rows, all at once; of a table without rows, in one that is added. */
  async function differenceAfter(columns: readonly Column[]): Promise<string | undefined> {
    for (const table of new Set(columns.map((column) => column.table))) await owner.fills(table);
    for (const column of columns) await owner.changesAll(column);
    const page = await firstDifference(addresses, before);
    await undone();
    return page;
  }

  /** The columns among these that readers see, found by halves. */
  async function seenAmong(columns: readonly Column[]): Promise<readonly string[]> {
    const page = columns.length === 0 ? undefined : await differenceAfter(columns);
    if (page === undefined) return [];
    if (columns.length === 1) return columns.map((column) => `${nameOf(column)}: ${page}`);
    const half = Math.ceil(columns.length / 2);
    return [...(await seenAmong(columns.slice(0, half))), ...(await seenAmong(columns.slice(half)))];
  }

  test('may be changed in all rows, and every page and file is as it was', async () => {
    expect(await seenAmong(owner.columns.filter(isUnseen))).toEqual([]);
  });

  test('may be deleted and added', async () => {
    for (const table of owner.tables.filter((one) => unseen.has(one))) await owner.runs(`delete from "${table}"`);
    for (const name of unseenRows) {
      const [did, table = ''] = name.split(' ');
      await (did === 'add' ? owner.addsOne(table, SEED) : owner.deletesOne(table, SEED));
    }
    const page = await firstDifference(addresses, before);
    await undone();
    expect(page).toBeUndefined();
  });
});

test.each(BROKEN)('a log with %s is found', async (_, breaks) => {
  await breaks(owner);
  const changed = await owner.asks(
    '(table log_entry except all table kept.log_entry) union all (table kept.log_entry except all table log_entry)',
  );
  const fault = await verify('log_entry');
  await owner.undoes('log_entry');
  expect(changed.length).toBeGreaterThan(0);
  expect(fault).toBeDefined();
});

test(`what a reader may see is found by verify-log, and nothing else is on the list of what is not yet (${SEED})`, {
  timeout: isWhole ? 1_800_000 : 180_000,
}, async () => {
  const tried = changes().filter(({ name }) => isTried(name));
  const notFound: string[] = [];
  for (const change of tried) {
    const { name, table, make } = change;
    await owner.fills(table);
    await make();
    const fault = await verify(table);
    if (fault === undefined) notFound.push(name);
    await owner.undoes(table);
    if (isWhole) console.log([name, (await pageWith(change)) ?? 'not in this record', fault ?? 'NOT FOUND'].join('\t'));
  }
  expect(tried.length).toBeGreaterThan(20);
  expect(notFound.toSorted()).toEqual(NOT_FOUND_YET.toSorted());
  if (isWhole)
    writeFileSync(
      TRIED,
      `${JSON.stringify(
        tried.map(({ name }) => name),
        null,
        2,
      )}\n`,
    );
});
