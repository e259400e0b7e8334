import { endChain, type Head, type Verified } from '@/lib/domain/log-chain';
import { cachedUntilPublished, LOG_TAG } from '@/lib/platform/cache-tags';
import { entriesAfter } from '@/lib/store/log-entries';
import { type LogCheckView, logCheckView } from '@/lib/views/log-check';
import { checkChain } from './check-chain';
import { inSnapshot } from './records';

/** Checks the whole public chain from its first entry on. Cached until an entry is added. */
async function checkPublicLog(): Promise<Verified> {
  'use cache';
  cachedUntilPublished(LOG_TAG);
  return inSnapshot((db) => checkChain(db, 'public'));
}

/** Returns the result of checking the log in words; against a head that was noted earlier, if one is given. */
export async function readLogCheck(noted?: Head): Promise<LogCheckView> {
  return logCheckView(noted === undefined ? await checkPublicLog() : await checkAgainst(noted), noted);
}

/** One more look-up, without reading the chain again. */
async function checkAgainst(noted: Head): Promise<Verified> {
  const verified = await checkPublicLog();
  if (!verified.ok) return verified;
  // Before the first entry nothing can differ: every log starts at 0 and 64 zeros.
  if (noted.number === 0) return verified;
  if (noted.number > verified.head.number) return endChain({ head: verified.head }, noted);
  const found = await inSnapshot((db) => entriesAfter(db, 'public', noted.number - 1, 1));
  return found[0]?.hash === noted.hash ? verified : { ok: false, at: noted.number, what: 'the noted entry is another' };
}
