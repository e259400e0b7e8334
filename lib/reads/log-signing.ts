import { can } from '@/lib/domain/permission';
import type { Member } from '@/lib/domain/person';
import { cachedUntilPublished, LOG_TAG } from '@/lib/platform/cache-tags';
import { logSigning } from '@/lib/store/log-signing';
import { type LogSigningView, logSigningView } from '@/lib/views/log-signing';

/** The checkpoint that this server serves: the last one of the public log that was signed. */
export const servedCheckpoint = (): string | undefined => logSigning().checkpoint;

/** Whether the log is signed, by which key, and what was signed last, in words. */
export const readLogSigning = (): LogSigningView => logSigningView(logSigning());

/** The same without the checkpoint, for pages that are cached: whether it is signed, and by which key, seldom changes. */
export async function publicLogSigning(): Promise<Omit<LogSigningView, 'checkpoint'>> {
  'use cache';
  cachedUntilPublished(LOG_TAG);
  const { key, notSigned } = readLogSigning();
  return { ...(key !== undefined && { key }), ...(notSigned && { notSigned }) };
}

/** Why the log is not signed and what is to be done about it, for those who can do it. */
export function readNotSigned(actor: Member): LogSigningView['notSigned'] {
  return can(actor, 'change settings', 'the desk').ok ? readLogSigning().notSigned : undefined;
}
