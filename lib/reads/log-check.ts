import { type Checked, checkNext, endChain, type Head, START, type Verified } from '@/lib/domain/log-chain';
import { cachedUntilPublished, LOG_TAG } from '@/lib/platform/cache';
import { sha256 } from '@/lib/platform/canonical';
import { entriesAfter } from '@/lib/store/log-entries';
import { type LogCheckView, logCheckView } from '@/lib/views/log-check';
import { inOneState } from './records';

/** So many entries are in memory at once. */
const AT_ONCE = 2_000;

/** The whole public chain, checked from its first entry on. Cached: it is read again when an entry is added. */
async function checkPublicLog(): Promise<Verified> {
  'use cache';
  cachedUntilPublished(LOG_TAG);
  return inOneState(async (db) => {
    let checked: Checked = START;
    for (;;) {
      const entries = await entriesAfter(db, 'public', checked.head.number, AT_ONCE);
      for (const entry of entries) checked = checkNext(checked, entry, sha256);
      if (checked.broken || entries.length < AT_ONCE) return endChain(checked);
    }
  });
}

/** What checking the log finds, in words; against a head that somebody noted earlier, where one is given. */
export async function readLogCheck(noted?: Head): Promise<LogCheckView> {
  return logCheckView(noted === undefined ? await checkPublicLog() : await checkAgainst(noted), noted);
}

/** One more look-up, and no second reading of the chain. */
async function checkAgainst(noted: Head): Promise<Verified> {
  const verified = await checkPublicLog();
  if (!verified.ok) return verified;
  if (noted.number > verified.head.number) return endChain({ head: verified.head }, noted);
  const found = await inOneState((db) => entriesAfter(db, 'public', noted.number - 1, 1));
  return found[0]?.hash === noted.hash ? verified : { ok: false, at: noted.number, what: 'the noted entry is another' };
}
