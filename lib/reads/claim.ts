import { cachedUntilPublished, EVENTS_TAG, eventTag } from '@/lib/platform/cache';
import { claimView } from '@/lib/views/claim';
import type { ClaimView } from '@/lib/views/claim-view';
import { type GoneView, goneView, withdrawnView } from '@/lib/views/gone';
import { absentClaim, publicRecord } from './records';

/** One question of an event as readers see it, with all that was said on it. Cached: the two addresses decide alone. */
export async function readClaimView(
  slug: string,
  key: string,
): Promise<
  { ok: true; view: ClaimView } | { ok: false; reason: 'not found' } | { ok: false; reason: 'gone'; gone: GoneView }
> {
  'use cache';
  cachedUntilPublished(EVENTS_TAG, eventTag(slug));
  const read = await publicRecord(slug);
  if (!read.ok && read.reason === 'not found') return { ok: false, reason: read.reason };
  if (!read.ok) return { ok: false, reason: 'gone', gone: goneView(read.reason, read.hiding) };
  const { record, withdrawn } = read;
  const claim = record.claims.find((one) => one.slug === key);
  if (claim === undefined) {
    const absent = await absentClaim(slug, key);
    if (absent.reason === 'not found') return { ok: false, reason: absent.reason };
    return { ok: false, reason: 'gone', gone: goneView(absent.reason, absent.hiding) };
  }
  const ofTheClaim = withdrawn.filter((thing) => thing.claim === claim.id);
  return { ok: true, view: claimView(record, claim, ofTheClaim.map(withdrawnView)) };
}
