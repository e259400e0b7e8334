import { momentWritten } from '@/lib/domain/moment';
import { cachedUntilPublished, eventTag } from '@/lib/platform/cache-tags';
import { claimView } from '@/lib/views/claim';
import type { ClaimView } from '@/lib/views/claim-view';
import { momentText } from '@/lib/views/dates';
import { legible, legibleView } from '@/lib/views/legible';
import { sharedQuestionView } from '@/lib/views/shared';
import { noTimeText } from '@/lib/views/time-asked';
import { withdrawnView } from '@/lib/views/unavailable';
import { asOfKey, asOfWritten } from './as-of-key';
import { correctionsIn } from './corrections';
import type { ReadShared } from './events';
import { absentClaim, cachedPublicRecord } from './records';
import { type Unavailable, unavailable } from './unavailable';

export type ReadClaim = { ok: true; view: ClaimView } | Unavailable;

/** Reads one question of an event as readers see it, with everything that was said on it. Cached by the two addresses. */
export async function readClaimView(slug: string, key: string): Promise<ReadClaim> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  return claimAsOf(slug, key, '');
}

/**
 * Reads the same as of a time in an address; for text that is no time, the view has everything that was said and says
 * so.
 */
export async function readClaimViewUncached(slug: string, key: string, asked: string): Promise<ReadClaim> {
  const event = await cachedPublicRecord(slug);
  const asOf = event.ok ? asOfKey(event.record, asked) : '';
  const read = await (asOf === '' ? readClaimView(slug, key) : cachedClaimAsOf(slug, key, asOf));
  if (!read.ok || !event.ok || asked === '') return read;
  const time = momentWritten(asked, event.record.event.zone);
  if (time === 'not a time') {
    return {
      ok: true,
      view: { ...read.view, notUnderstood: `${noTimeText(legible(asked))} Everything said is shown.` },
    };
  }
  return { ok: true, view: { ...read.view, asOf: { text: momentText(time), key: asked } } };
}

async function cachedClaimAsOf(slug: string, key: string, asOf: string): Promise<ReadClaim> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  return claimAsOf(slug, key, asOf);
}

async function claimAsOf(slug: string, key: string, asOf: string): Promise<ReadClaim> {
  const read = await cachedPublicRecord(slug);
  if (!read.ok) return unavailable(read);
  const { record, withdrawn } = read;
  const claim = record.claims.find((one) => one.slug === key);
  if (claim === undefined) return unavailable(await absentClaim(slug, key));
  const ofTheClaim = withdrawn.filter((thing) => thing.claim === claim.id);
  const time = asOfWritten(asOf, record.event.zone);
  // What was withdrawn stands in a list of its own.
  const corrected = (await correctionsIn(record, claim.id)).filter(({ isWithdrawal }) => !isWithdrawal);
  const view = legibleView(claimView(record, claim, ofTheClaim.map(withdrawnView), time));
  return { ok: true, view: { ...view, ...(corrected.length > 0 && { corrections: corrected }) } };
}

/** Reads what goes with a link to a question; 'not found' where readers do not see it now. */
export async function readSharedQuestion(slug: string, key: string): Promise<ReadShared> {
  'use cache';
  cachedUntilPublished(eventTag(slug));
  return sharedQuestion(slug, key);
}

/** `readSharedQuestion` without the cache. */
export async function sharedQuestion(slug: string, key: string): Promise<ReadShared> {
  const read = await cachedPublicRecord(slug);
  const claim = read.ok ? read.record.claims.find((one) => one.slug === key) : undefined;
  if (!read.ok || claim === undefined) return 'not found';
  return legibleView(sharedQuestionView(claim, read.record));
}
