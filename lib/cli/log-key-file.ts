import { randomBytes } from 'node:crypto';
import { LogFiles } from '@/lib/platform/log-files';
import type { Env } from '@/lib/schemas/env';
import { makeLogKey, printLogKey, readLogKey } from '@/lib/writes/log-key';

/**
 * Sees to it that there is a key to sign the log: LOG_KEY, or one that was made at the first start and stored in the data
 * folder, readable by its owner alone. Several servers of one desk need the same key, and therefore LOG_KEY. Returns what is
 * wrong with it, if anything is.
 */
export function makeLogKeyOnce({ logKey, dataDir, publicUrl }: Env): { ok: true } | { ok: false; reason: string } {
  if (logKey !== undefined) {
    return readLogKey(logKey)
      ? { ok: true }
      : { ok: false, reason: 'LOG_KEY is not a key: a part of it is missing or changed.' };
  }
  const files = new LogFiles(dataDir);
  const kept = files.read('log-key');
  if (kept === undefined) files.write('log-key', `${printLogKey(makeLogKey(logName(publicUrl)))}\n`);
  else if (readLogKey(kept) === undefined) {
    return {
      ok: false,
      reason: `The file log-key in ${dataDir} is not a key: put it back from a backup, or delete it, and see npm run log-key -- lost.`,
    };
  }
  return { ok: true };
}

/** The name of a log: the address below which it is served, or where nobody has given one, a name made once. */
export const logName = (publicUrl: string | undefined): string =>
  publicUrl === undefined ? `crossread-${randomBytes(4).toString('hex')}/log` : `${new URL(publicUrl).host}/log`;
