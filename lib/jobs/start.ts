import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { log } from '@/lib/platform/log';
import { LogFiles } from '@/lib/platform/log-files';
import { eraseOldCaptures } from '@/lib/writes/captures';
import { forgetPresence } from '@/lib/writes/presence';
import { startJobs } from './job-runner';
import { startSigning } from './log-signer';
import { WORKS } from './works';

const EVERY_HOUR = 60 * 60 * 1000;

/** Starts what this server does beside answering: jobs, signing the log, and erasing what was captured and not kept. */
export function startOwnWork(): void {
  const stops = new AbortController();
  process.once('SIGTERM', () => stops.abort());
  startJobs(deskDatabase, WORKS, stops.signal);
  const { CROSSREAD_DATA_DIR: folder, LOG_KEY: key } = process.env;
  if (folder) startSigning(deskDatabase, new LogFiles(folder), key || undefined, systemClock);
  const erase = async () => {
    const warn = (what: string) => (error: Error & { code?: string }) =>
      log().warn({ name: error.name, code: error.code }, `${what} cannot be erased.`);
    await eraseOldCaptures(deskDatabase(), systemClock).catch(warn('Old captures'));
    await forgetPresence(deskDatabase(), systemClock).catch(warn('Who was at which page'));
  };
  // Also where a server is started anew more often.
  void erase();
  setInterval(erase, EVERY_HOUR).unref();
}
