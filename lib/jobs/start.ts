import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { eraseOldCaptures } from '@/lib/writes/captures';
import { startJobs } from './job-runner';
import { WORKS } from './works';

const EVERY_HOUR = 60 * 60 * 1000;

/** Starts what this server does beside answering: jobs, and erasing what was captured and not kept. */
export function startOwnWork(): void {
  const stops = new AbortController();
  process.once('SIGTERM', () => stops.abort());
  startJobs(deskDatabase, WORKS, stops.signal);
  const erase = () =>
    eraseOldCaptures(deskDatabase(), systemClock).catch((error: Error & { code?: string }) =>
      log().warn({ name: error.name, code: error.code }, 'Old captures cannot be erased.'),
    );
  // Also where a server is started anew more often.
  void erase();
  setInterval(erase, EVERY_HOUR).unref();
}
