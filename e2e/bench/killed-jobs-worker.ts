import { runOneJob, type Works } from '@/lib/jobs/run-jobs';
import { databaseAt } from '@/lib/platform/db';

// Does jobs until it is killed; killed-jobs.ts starts it. Its lease is short, so that the next run need not wait long.

const [, , url = ''] = process.argv;
const client = databaseAt(url);
const TIMING = { leaseSeconds: 1.5, renewEvery: 300 };
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const work: Works['read_text'] = async (about) => {
  process.stdout.write(`began ${about}\n`);
  await pause(Math.random() * 60);
  return {
    ok: true,
    write: async (tx) => {
      await tx.$executeRaw`UPDATE "capture" SET "text" = 'read' WHERE "id" = ${about}::uuid`;
      await pause(Math.random() * 60);
      await tx.$executeRaw`UPDATE "capture" SET "read" = jsonb_build_object('times', COALESCE(("read" ->> 'times')::int, 0) + 1) WHERE "id" = ${about}::uuid`;
    },
  };
};

/** A process that dies takes all of these with it. */
const AT_ONCE = 8;

const run = async (): Promise<never> => {
  for (;;) {
    const outcome = await runOneJob(client, { read_text: work, capture_address: work }, undefined, TIMING);
    if (outcome === 'nothing to do') await pause(200);
    else process.stdout.write(`ended ${outcome}\n`);
  }
};
await Promise.all(Array.from({ length: AT_ONCE }, run));
