import type { LogSigning } from '@/lib/domain/log-signing';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { log } from '@/lib/platform/log';
import { answerLogBell } from '@/lib/platform/log-bell';
import { keptCheckpoints, type LogFiles } from '@/lib/platform/log-files';
import { logSigning, setLogSigning } from '@/lib/store/log-signing';
import { readLogKey, verifierKey } from '@/lib/writes/log-key';
import { signLog } from '@/lib/writes/sign-log';

type Clock = () => { epochMilliseconds: number };

/** How often to look without being told that the log grew, in milliseconds: a person may have put something in order. */
const EVERY = 60_000;

/**
 * Signs the log whenever it has grown, one time after the other, beside what this server answers. `given` is LOG_KEY;
 * without it the key is in the data folder, and read anew each time.
 */
export function startSigning(
  client: () => PrismaClient,
  files: LogFiles,
  given: string | undefined,
  clock: Clock,
): void {
  let [isSigning, isAsked] = [false, false];
  const look = async (): Promise<void> => {
    isAsked = true;
    if (isSigning) return;
    isSigning = true;
    while (isAsked) {
      isAsked = false;
      await signOnce(client(), files, given, clock).catch((error: Error & { code?: string }) =>
        log().warn({ name: error.name, code: error.code }, 'The log cannot be signed now.'),
      );
    }
    isSigning = false;
  };
  answerLogBell(look);
  setInterval(look, EVERY).unref();
  void look();
}

/** Signs once, and says to the pages of this server what came of it. */
export async function signOnce(
  client: PrismaClient,
  files: LogFiles,
  given: string | undefined,
  clock: Clock,
): Promise<void> {
  const kept = keptCheckpoints(files);
  const key = readLogKey(given ?? files.read('log-key') ?? '');
  if (key === undefined) return say({ ...keptOf(kept.read('public')), notSigned: { why: 'there is no key' } });
  const signed = await signLog(client, kept, key, clock);
  // Another server signs: what it signed is looked at when it is written.
  if (signed.is === 'busy') return;
  const own = { key: verifierKey(key), ...keptOf(kept.read('public')) };
  say(signed.is === 'signed' ? own : { ...own, notSigned: signed.because });
}

const keptOf = (checkpoint: string | undefined) => ({ ...(checkpoint !== undefined && { checkpoint }) });

/** Pages that are cached say whether the log is signed, and by which key. */
function say(signing: LogSigning): void {
  const before = logSigning();
  setLogSigning(signing);
  const isSame = before.key === signing.key && JSON.stringify(before.notSigned) === JSON.stringify(signing.notSigned);
  if (isSame) return;
  invalidateTags(['log']);
  if (signing.notSigned) log().error(signing.notSigned, 'The log is not signed. See npm run log-key.');
  else if (before.notSigned) log().info('The log is signed again.');
}
