import type { PrismaClient } from '@/lib/platform/generated/client';
import { log } from '@/lib/platform/log';
import { processSingleton } from '@/lib/platform/process-singleton.mjs';
import { runOneJob, type Works } from './run-jobs';

/** How many jobs this server runs at once. */
const AT_ONCE = 2;
/** How often it looks for a job that another server was asked for, or left behind, in milliseconds. */
const LOOK_EVERY = 2_000;

type Runner = { running: number; look: () => void; stop: AbortController };

/** One runner for each process: the instrumentation starts it, and actions wake it. */
const runner = processSingleton<{ now?: Runner }>('job-runner', () => ({}));

/**
 * Looks for jobs as long as the process lives. Every server of a desk may: a job is taken by one. It looks without
 * LISTEN, which neither a connection pooler nor the embedded database passes on.
 */
export function startJobs(client: () => PrismaClient, works: Works): void {
  if (runner.now) return;
  const stop = new AbortController();
  const own: Runner = { running: 0, look: () => {}, stop };
  own.look = () => {
    if (own.running >= AT_ONCE || stop.signal.aborted) return;
    own.running += 1;
    runOneJob(client(), works, stop.signal)
      .then(
        (outcome) => outcome !== 'nothing to do',
        (error: Error & { code?: string }) => {
          log().warn({ name: error.name, code: error.code }, 'Jobs cannot be run.');
          return false;
        },
      )
      .then((found) => {
        own.running -= 1;
        // There may be more; and while one ran, the other place was free.
        if (found) own.look();
      });
  };
  runner.now = own;
  setInterval(own.look, LOOK_EVERY).unref();
  own.look();
}

/** Looks for a job now. */
export function wakeJobs(): void {
  runner.now?.look();
}
