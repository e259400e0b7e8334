import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Statement } from '@/lib/domain/record';
import { databaseAt } from '@/lib/platform/db';
import type { Prisma, PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { insertStatementRevision } from './statements';
import { record } from './testing/record';
import { id } from './testing/rows';

const said = (words: string): Omit<Statement, 'id' | 'ref' | 'claim' | 'source' | 'loggedAt'> => ({
  content: { form: 'declined' },
  scope: { relation: 'same' },
  saidAt: { precision: 'day', on: '2030-01-03', zone: 'Europe/Kyiv' },
  wording: { kind: 'paraphrase', words, language: 'en' },
  credibility: 'not graded',
  evidence: [],
});
/** Milliseconds that a transaction may take on a busy machine. */
const PATIENCE = { timeout: 20_000 };
const place = { claimId: id('killed'), valueType: 'number' } as const;
const revise = (tx: Prisma.TransactionClient, words: string) =>
  insertStatementRevision(tx, id('first'), place, said(words), { author: id('author'), reason: 'test' });
// The embedded database is one session: its transactions run one after another, so there is no race to test.
describe('two editors revise one statement at the same time', () => {
  let db: TestDatabase;
  let one: PrismaClient;
  let two: PrismaClient;

  beforeAll(async () => {
    db = await freshDatabase();
    for (const query of record) await db.client.$executeRawUnsafe(query.text, ...query.values);
  });
  beforeEach(() => {
    one = databaseAt(db.url);
    two = databaseAt(db.url);
    return async () => {
      await one.$disconnect();
      await two.$disconnect();
    };
  });
  afterAll(() => db.close());

  /** Waits until the second transaction waits for the first, on the number that both want. */
  const untilItWaits = async () => {
    for (let attempt = 0; attempt < 200; attempt++) {
      const waiting = await db.client.$queryRaw<{ pid: number }[]>`
        select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
      if (waiting.length > 0) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error('The second transaction never came to wait for the first.');
  };
  const wordsOf = async () => {
    const rows = await db.client.statementRevision.findMany({
      where: { statementId: id('first') },
      orderBy: { number: 'asc' },
      include: { wording: true },
    });
    return rows.map(({ number, wording }) => `${number} ${wording.words}`);
  };

  test('the later one fails and writes nothing; tried again, it gets the next number', async () => {
    let second: Promise<unknown> = Promise.resolve();
    await one.$transaction(async (tx) => {
      await revise(tx, 'from one');
      second = two.$transaction((other) => revise(other, 'from two')).catch((error: unknown) => error);
      await untilItWaits();
    }, PATIENCE);
    expect(await second).toMatchObject({ code: 'P2002' });
    expect(await wordsOf()).toEqual(['1 as said', '2 from one']);
    expect(await db.client.wording.count({ where: { words: 'from two' } })).toBe(0);
    await two.$transaction((tx) => revise(tx, 'from two'));
    expect(await wordsOf()).toEqual(['1 as said', '2 from one', '3 from two']);
  });

  test('if the first is rolled back, the second succeeds', async () => {
    const before = await wordsOf();
    let second: Promise<unknown> = Promise.resolve();
    const first = one.$transaction(async (tx) => {
      await revise(tx, 'given up');
      second = two.$transaction((other) => revise(other, 'kept'));
      await untilItWaits();
      throw new Error('changed their mind');
    }, PATIENCE);
    await expect(first).rejects.toThrow('changed their mind');
    await second;
    expect(await wordsOf()).toEqual([...before, `${before.length + 1} kept`]);
  });
});
