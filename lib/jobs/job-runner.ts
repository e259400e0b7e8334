import type { PrismaClient } from '@/lib/platform/generated/client';
import { answerBell } from '@/lib/platform/job-bell';
import { log } from '@/lib/platform/log';
import { runOneJob, type Works } from './run-jobs';

/** How many jobs this server runs at once. Documents are read two at a time (lib/capture): an address waits for none. */
const AT_ONCE = 4;
/** How often it looks for a job that another server was asked for, or left behind, in milliseconds. */
const LOOK_EVERY = 2_000;

/**
 * Looks for jobs as long as the process lives, and when the bell rings. Every server of a desk may: a job is taken by one.
 * It looks without LISTEN, which neither a connection pooler nor the embedded database passes on. A server that stops
 * gives back what it has.
 */
export function startJobs(client: () => PrismaClient, works: Works, serverStops: AbortSignal): void {
  let running = 0;
  const look = async (): Promise<void> => {
    if (running >= AT_ONCE || serverStops.aborted) return;
    running += 1;
    const outcome = await runOneJob(client(), works, serverStops).catch((error: Error & { code?: string }) => {
      log().warn({ name: error.name, code: error.code }, 'Jobs cannot be run.');
      return 'nothing to do' as const;
    });
    running -= 1;
    // There may be more.
    if (outcome !== 'nothing to do') await look();
  };
  answerBell(look);
  setInterval(look, LOOK_EVERY).unref();
}
