import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { statement } from '@/lib/store/testing/record';
import { id, type Query, statementRevision } from '@/lib/store/testing/rows';
import { step } from '@/lib/store/testing/steps';
import { act, seenOf, writeRecord } from './testing/desk';

/** `RACES=500 … vitest run --project store lib/writes/step.server.test.ts` tries more. */
const RACES = Number(process.env.RACES ?? 60);
const names = Array.from({ length: RACES }, (_, race) => `race${race}`);

let db: TestDatabase;
let two: PrismaClient;

beforeAll(async () => {
  db = await freshDatabase();
  two = databaseAt(db.url);
  await writeRecord(db.client);
  for (const name of names) {
    const queries: Query[] = [
      statement(name, 'killed'),
      ...statementRevision(name, 'killed'),
      ...step('submit', 'statement', name, `${name}.1`),
    ];
    await db.client.$transaction(
      async (tx) => {
        for (const { text, values } of queries) await tx.$executeRawUnsafe(text, ...values);
      },
      { maxWait: 60_000, timeout: 60_000 },
    );
  }
}, 600_000);
afterAll(async () => {
  await two.$disconnect();
  await db.close();
});

test(`one approval by two editors at once, ${RACES} times: one succeeds, and there is one entry`, async () => {
  const winners = { editor: 0, second: 0 };
  for (const [race, name] of names.entries()) {
    const seen = await seenOf(db.client, name);
    // Every second race is between publishing and returning.
    const other = race % 2 === 0 ? ('publish' as const) : ('return' as const);
    const outcomes = await Promise.all([
      act(db.client, 'editor', 'publish', { of: name, seen }),
      act(two, 'second', other, { of: name, seen, reason: 'no' }),
    ]);
    expect(
      outcomes.filter(({ ok }) => ok),
      name,
    ).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toEqual({ ok: false, reason: 'changed meanwhile' });
    const steps = await db.client.transition.findMany({
      where: { thingId: id(name), step: { not: 'submit' } },
      include: { entry: true },
    });
    expect(steps, name).toHaveLength(1);
    expect(steps[0]?.entry, name).not.toBeNull();
    winners[outcomes[0].ok ? 'editor' : 'second']++;
  }
  const told = ['"did":"publish"', '"at":"2030-02-02T12:00:00.000Z"'].map((contains) => ({ body: { contains } }));
  const about = await db.client.logEntry.count({ where: { AND: told } });
  const published = await db.client.transition.count({
    where: { step: 'publish', at: new Date(Date.UTC(2030, 1, 2, 12)) },
  });
  expect(about).toBe(published);
  console.info(`${RACES} races: ${winners.editor} won by the one, ${winners.second} by the other.`);
}, 600_000);
