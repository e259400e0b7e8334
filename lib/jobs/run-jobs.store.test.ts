import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { endJob, enqueueJob, lastJob, MOST_TRIES, renewLease, stopJobs, takeJob } from '@/lib/store/jobs';
import { type Run, runOneJob, type Worked, type Works } from './run-jobs';

let db: TestDatabase;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(() => db.close());
afterEach(() => db.client.job.deleteMany());

const asked = async (): Promise<string> => {
  const about = randomUUID();
  await enqueueJob(db.client, 'read_text', about);
  return about;
};

const works = (work: (about: string, run: Run) => Promise<Worked>): Works => ({
  read_text: work,
  capture_address: work,
});
const none: Works = works(() => Promise.reject(new Error('Nothing is to be done.')));
const QUICK = { leaseSeconds: 30, renewEvery: 5 };
/** As if the server that has it had been silent for longer than its lease. */
const runOut = () => db.client.$executeRaw`UPDATE "job" SET "lease_until" = now() - interval '1 second'`;
/** Work that goes on until it is interrupted. */
const aborted = (signal: AbortSignal) =>
  new Promise<Worked>((_, reject) => {
    const over = () => reject(new Error('aborted'));
    if (signal.aborted) over();
    signal.addEventListener('abort', over);
  });

describe('taking a job', () => {
  test('the one that waited longest first, each once; then there is nothing to do', async () => {
    const first = await asked();
    const second = await asked();
    const done: string[] = [];
    const work = works(async (about) => {
      done.push(about);
      return { ok: true };
    });
    expect(await runOneJob(db.client, work)).toBe('done');
    expect(await runOneJob(db.client, work)).toBe('done');
    expect(await runOneJob(db.client, none)).toBe('nothing to do');
    expect(done).toEqual([first, second]);
    expect(await lastJob(db.client, first)).toEqual({
      kind: 'read_text',
      state: 'done',
      progress: 0,
      isStopping: false,
    });
  });

  test('asked for twice, it is there once, and can be asked for again when it is over', async () => {
    const about = await asked();
    await enqueueJob(db.client, 'read_text', about);
    expect(await db.client.job.count({ where: { aboutId: about } })).toBe(1);
    await runOneJob(
      db.client,
      works(async () => ({ ok: false, reason: 'no text' })),
    );
    expect(await lastJob(db.client, about)).toMatchObject({ state: 'failed', reason: 'no text' });
    await enqueueJob(db.client, 'read_text', about);
    expect(await lastJob(db.client, about)).toMatchObject({ state: 'waiting' });
  });
});

describe('a run that loses its job', () => {
  test('writes nothing: the next run took it after the lease ran out', async () => {
    const about = await asked();
    const written: string[] = [];
    const outcome = await runOneJob(
      db.client,
      works(async () => {
        await runOut();
        expect(await takeJob(db.client, 30)).toMatchObject({ about, tries: 2 });
        return { ok: true, write: async () => void written.push('the first run') };
      }),
    );
    expect(outcome).toBe('lost');
    expect(written).toEqual([]);
    expect(await lastJob(db.client, about)).toMatchObject({ state: 'running' });
  });

  test('is told so when it renews, and stops', async () => {
    await asked();
    const outcome = await runOneJob(
      db.client,
      works(async (_, { signal }) => {
        // The run renews its lease all the while: it may do so between the two, and has it still.
        do await runOut();
        while ((await takeJob(db.client, 30)) === undefined);
        return aborted(signal);
      }),
      undefined,
      QUICK,
    );
    expect(outcome).toBe('lost');
  });

  test('what cannot be written is tried three times at once, and then says that it could not be written', async () => {
    const about = await asked();
    const written: string[] = [];
    const broken = works(async () => ({
      ok: true,
      write: async (tx) => {
        written.push(about);
        await tx.$executeRaw`SELECT 1 / 0`;
      },
    }));
    for (let tries = 1; tries < MOST_TRIES; tries += 1) {
      expect(await runOneJob(db.client, broken)).toBe('not written');
      expect(await lastJob(db.client, about)).toMatchObject({ state: 'waiting' });
    }
    expect(await runOneJob(db.client, broken)).toBe('not written');
    expect(await lastJob(db.client, about)).toMatchObject({ state: 'failed', reason: 'not written' });
    expect(await runOneJob(db.client, none)).toBe('nothing to do');
    expect(written).toHaveLength(MOST_TRIES);
  });

  test('one that brings its server down each time is given up', async () => {
    const about = await asked();
    for (let tries = 1; tries <= MOST_TRIES; tries += 1) {
      expect(await takeJob(db.client, 30)).toMatchObject({ about, tries });
      await runOut();
    }
    expect(await runOneJob(db.client, none)).toBe('nothing to do');
    expect(await lastJob(db.client, about)).toMatchObject({ state: 'failed', reason: 'tried too often' });
  });
});

describe('stopping', () => {
  test('a job that waits is stopped at once, one that runs by its run', async () => {
    const waiting = await asked();
    await stopJobs(db.client, waiting);
    expect(await lastJob(db.client, waiting)).toMatchObject({ state: 'stopped' });

    const running = await asked();
    const outcome = await runOneJob(
      db.client,
      works(async (_, { signal }) => {
        await stopJobs(db.client, running);
        expect(await lastJob(db.client, running)).toMatchObject({ state: 'running', isStopping: true });
        return aborted(signal);
      }),
      undefined,
      QUICK,
    );
    expect(outcome).toBe('stopped');
    expect(await lastJob(db.client, running)).toMatchObject({ state: 'stopped' });
  });

  test('a server that stops gives its job back, and the next has it with all its tries', async () => {
    const about = await asked();
    const server = new AbortController();
    const work = works(async (_, { signal }) => {
      server.abort();
      return aborted(signal);
    });
    expect(await runOneJob(db.client, work, server.signal)).toBe('given back');
    expect(await takeJob(db.client, 30)).toMatchObject({ about, tries: 1 });
  });
});

test('progress is shown while it runs, and never goes back', async () => {
  const about = await asked();
  await runOneJob(
    db.client,
    works(async (_, { progress }) => {
      progress(40);
      progress(20);
      await expect.poll(async () => (await lastJob(db.client, about))?.progress).toBe(40);
      return { ok: true };
    }),
    undefined,
    QUICK,
  );
});

test('work that throws is a failure, and says nothing of what it was about', async () => {
  const about = await asked();
  expect(
    await runOneJob(
      db.client,
      works(() => Promise.reject(new Error('about a person'))),
    ),
  ).toBe('failed');
  expect(await lastJob(db.client, about)).toMatchObject({ state: 'failed', reason: 'broke' });
});

test('an end or a renewal by another lease changes nothing', async () => {
  const about = await asked();
  const taken = await takeJob(db.client, 30);
  if (!taken) throw new Error('There is a job.');
  const other = { ...taken, lease: randomUUID() };
  expect(await endJob(db.client, other, { state: 'done' })).toBe(false);
  expect(await renewLease(db.client, other, 50, 30)).toBe('lost');
  expect(await lastJob(db.client, about)).toMatchObject({ state: 'running', progress: 0 });
});
