import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { evidence } from './testing/additions';
import { record } from './testing/record';
import type { Query } from './testing/rows';
import { step } from './testing/steps';

let db: TestDatabase;
let one: pg.Client;
let two: pg.Client;

beforeAll(async () => {
  db = await freshDatabase();
  [one, two] = [new pg.Client({ connectionString: db.url }), new pg.Client({ connectionString: db.url })];
  await one.connect();
  await two.connect();
  for (const query of record) await one.query(query);
});
afterAll(async () => {
  await one.end();
  await two.end();
  await db.close();
});

/** Waits until one connection waits for the other. */
const untilItWaits = async () => {
  for (let attempt = 0; attempt < 200; attempt++) {
    const waiting = await db.client.$queryRaw<{ pid: number }[]>`
      select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    if (waiting.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Neither came to wait for the other.');
};

async function both(first: readonly Query[], second: readonly Query[]): Promise<string> {
  await one.query('begin');
  await two.query('begin');
  for (const query of first) await one.query(query);
  const late = (async () => {
    for (const query of second) await two.query(query);
    return 'nothing';
  })().catch((error: Error) => error.message);
  await untilItWaits();
  await one.query('commit');
  const refusal = await late;
  await two.query('rollback');
  return refusal;
}

test('evidence that is added while its revision is being submitted waits, and is then refused', async () => {
  const submit = step('submit', 'statement', 'open', 'open.1');
  expect(await both(submit, [evidence('late', 'statement', 'open.1')])).toBe(
    'The revision was submitted: nothing is added to it.',
  );
});

test('evidence that is added first is part of what is submitted after it', async () => {
  const submit = step('submit', 'statement', 'injured', 'injured.1');
  expect(await both([evidence('early', 'statement', 'injured.1')], submit)).toBe('nothing');
});
