import { endChain, type Head, type Verified } from '@/lib/domain/log-chain';
import { cachedUntilPublished, LOG_TAG } from '@/lib/platform/cache';
import { entriesAfter } from '@/lib/store/log-entries';
import { type LogCheckView, logCheckView } from '@/lib/views/log-check';
import { checkChain } from './check-chain';
import { inSnapshot } from './records';

/** The whole public chain, checked from its first entry on. Cached: it is read again when an entry is added. */
async function checkPublicLog(): Promise<Verified> {
  'use cache';
  cachedUntilPublished(LOG_TAG);
  return inSnapshot((db) => checkChain(db, 'public'));
}

/** What checking the log finds, in words; against a head that somebody noted earlier, where one is given. */
export async function readLogCheck(noted?: Head): Promise<LogCheckView> {
  return logCheckView(noted === undefined ? await checkPublicLog() : await checkAgainst(noted), noted);
}

/** One more look-up, and no second reading of the chain. */
async function checkAgainst(noted: Head): Promise<Verified> {
  const verified = await checkPublicLog();
  if (!verified.ok) return verified;
  // Before the first entry there is nothing that could be another: 0 and 64 zeros is where every log begins.
  if (noted.number === 0) return verified;
  if (noted.number > verified.head.number) return endChain({ head: verified.head }, noted);
  const found = await inSnapshot((db) => entriesAfter(db, 'public', noted.number - 1, 1));
  return found[0]?.hash === noted.hash ? verified : { ok: false, at: noted.number, what: 'the noted entry is another' };
}
