import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { enqueueJob } from '@/lib/store/jobs';
import { runOneJob, type Works } from './run-jobs';

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());

test('eight runs at once share 40 jobs: each is done once', async () => {
  const asked = Array.from({ length: 40 }, () => randomUUID());
  for (const about of asked) await enqueueJob(db.client, 'read_text', about);
  const done: string[] = [];
  const work = async (about: string) => ({ ok: true as const, write: async () => void done.push(about) });
  const works: Works = { read_text: work, capture_address: work };
  const run = async (): Promise<void> => {
    if ((await runOneJob(db.client, works)) !== 'nothing to do') await run();
  };
  await Promise.all(Array.from({ length: 8 }, run));
  expect(done.toSorted()).toEqual(asked.toSorted());
});
