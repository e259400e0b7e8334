import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import type { TestDatabase } from '@/lib/platform/testing/database';
import { type FormState, refused } from '@/lib/schemas/form';
import { sendErrorReport } from './error-report-actions';
import { receivePublicForm } from './receive-form';
import { openDesk } from './testing/open-desk';
import { asked, send } from './testing/visitor';

// What counts as an attempt: what came from outside, and not what failed on our side.

let db: TestDatabase;

beforeAll(async () => {
  db = await openDesk();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.client.attempt.deleteMany();
});

const WRONG = { wrong: 'The ministry said 89, and not 98.' };

const reported = (address: string, fields: Record<string, string>): Promise<string> =>
  send(asked(address), sendErrorReport, fields);

const NUMBER = /^\d+$/;
const FIVE =
  /^Five reports an hour are taken from one address\. Send it again in \d+ minutes: what you wrote is still here\.$/;

test('work that throws refunds the attempts of its form, and leaves earlier ones counted', async () => {
  const limit = { max: 3, seconds: 900 };
  const form = (work: () => 'done') =>
    send(
      asked('192.0.2.1'),
      (_, sent) =>
        receivePublicForm(
          sent,
          z.object({}),
          { counted: 'tried from', limit, tooMany: (wait) => `wait ${wait}` },
          async ({ tries }): Promise<FormState> => {
            if (await tries.count(['all that was tried', limit])) return refused('all');
            return { done: work() };
          },
        ),
      {},
    );
  const fails = () => {
    throw new Error('The disk is full.');
  };
  expect(await form(() => 'done')).toBe('done');
  for (let time = 1; time <= 10; time += 1) await expect(form(fails)).rejects.toThrow('The disk is full.');
  expect((await db.client.attempt.findMany()).map(({ count }) => count)).toEqual([1, 1]);
  expect(await form(() => 'done')).toBe('done');
  expect(await form(() => 'done')).toBe('done');
  expect(await form(() => 'done')).toBe('wait 15 minutes');
});

test('five reports an hour are accepted, not counting those that failed on our side', async () => {
  await db.client.$executeRaw`alter table error_report rename to away`;
  for (let time = 1; time <= 7; time += 1) await expect(reported('192.0.2.2', WRONG)).rejects.toThrow();
  await db.client.$executeRaw`alter table away rename to error_report`;
  for (let time = 1; time <= 5; time += 1) expect(await reported('192.0.2.2', WRONG), String(time)).toMatch(NUMBER);
  expect(await reported('192.0.2.2', WRONG)).toMatch(FIVE);
});

test('reports with a mistake do not count as accepted; sixty of them are read', async () => {
  for (let time = 1; time <= 57; time += 1) {
    expect(await reported('192.0.2.3', { wrong: 'short' })).toMatch(/^Say what is wrong/);
  }
  for (let time = 1; time <= 3; time += 1) expect(await reported('192.0.2.3', WRONG)).toMatch(NUMBER);
  expect(await reported('192.0.2.3', { wrong: 'short' })).toMatch(
    /^Sixty forms an hour are read from one address\. Send it again in \d+ minutes: what you wrote is still here\.$/,
  );
  expect(await reported('192.0.2.4', WRONG)).toMatch(NUMBER);
});

test('a form that is refused unread keeps what was typed', async () => {
  for (let time = 1; time <= 60; time += 1) await reported('192.0.2.5', {});
  const kept: FormState['initialValue'][] = [];
  await send(
    asked('192.0.2.5'),
    async (before, form) => {
      const state = await sendErrorReport(before, form);
      kept.push(state.initialValue);
      return state;
    },
    WRONG,
  );
  expect(kept).toEqual([WRONG]);
});

test('a report that was refused because of the limit for all addresses is not counted for its own', async () => {
  for (let address = 1; address <= 40; address += 1) {
    for (let time = 1; time <= 5; time += 1) expect(await reported(`198.51.100.${address}`, WRONG)).toMatch(NUMBER);
  }
  for (let time = 1; time <= 6; time += 1) {
    expect(await reported('192.0.2.6', WRONG)).toMatch(/^So many reports have come in/);
  }
});
