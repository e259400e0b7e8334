import { createHash } from 'node:crypto';
import { atomFeed } from '@/lib/exchange/atom';
import { clientAddress } from '@/lib/platform/client-address';
import { systemClock } from '@/lib/platform/clock';
import { deskDatabase } from '@/lib/platform/db';
import { countAttempt } from '@/lib/platform/rate-limit';
import { readFeed } from '@/lib/reads/notices';
import { parseFeedKey } from '@/lib/schemas/notice';

/** No search engine lists it, and nothing on the way keeps it. */
const SAFE = {
  'Cache-Control': 'private, no-store',
  'X-Robots-Tag': 'noindex, nofollow',
  'X-Content-Type-Options': 'nosniff',
};

/** For one hour: of one feed, and of wrong keys from one network address. */
const PER_FEED = { max: 60, seconds: 3600 };
const WRONG = { max: 30, seconds: 3600 };

/** Sends the feed of whoever the key in the address is for. Nobody learns from the answer whether there was such a key. */
export async function sendFeed(request: Request): Promise<Response> {
  const key = parseFeedKey(new URL(request.url).searchParams.get('key'));
  const of = key === undefined ? '' : createHash('sha256').update(key).digest('hex');
  const feed = key === undefined ? undefined : await counted(`feed ${of}`, PER_FEED, () => readFeed(key));
  if (typeof feed === 'number') return tooMany(feed);
  if (feed === undefined) {
    const wrong = await counted(`wrong feed from ${await clientAddress()}`, WRONG, async () => undefined);
    return typeof wrong === 'number' ? tooMany(wrong) : new Response(null, { status: 404, headers: SAFE });
  }
  const type = { 'Content-Type': 'application/atom+xml; charset=utf-8' };
  return new Response(atomFeed(feed, process.env.PUBLIC_URL ?? ''), { headers: { ...SAFE, ...type } });
}

const tooMany = (seconds: number): Response =>
  new Response(null, { status: 429, headers: { ...SAFE, 'Retry-After': String(seconds) } });

/** Does the work if the limit allows, or returns after how many seconds it does. */
async function counted<T>(of: string, limit: { max: number; seconds: number }, work: () => Promise<T>) {
  const tried = await countAttempt(deskDatabase(), of, limit, systemClock);
  return tried.allowed ? work() : tried.retryAfterSeconds;
}
