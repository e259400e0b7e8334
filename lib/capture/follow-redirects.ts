import type { RefusedAddress } from '@/lib/domain/address-refusal';
import { allowedAddress } from './allowed-address';
import { type Exchange, headerOf } from './exchange';

const REDIRECTS: readonly number[] = [301, 302, 303, 307, 308];

/** In order; the last is the answer. */
export type Hops = readonly [...Exchange[], Exchange];

export type Followed = { ok: true; hops: Hops } | RefusedAddress;

/** Asks for one address, or says why it is not asked for. */
export type Ask = (url: URL) => Promise<({ ok: true } & Exchange) | RefusedAddress>;

/**
 * Asks for an address and follows up to `most` redirects by hand: each next address is decided on as the first one was.
 * A redirect without an address is an answer like any other.
 */
export async function followRedirects(address: string, most: number, ask: Ask): Promise<Followed> {
  const hops: Exchange[] = [];
  const asked = new Set<string>();
  let next = address;
  for (;;) {
    const last = hops.at(-1);
    const allowed = allowedAddress(next, last?.url);
    if (!allowed.ok) return { ok: false, reason: allowed.reason, address: next };
    const { url } = allowed;
    if (asked.has(url.href)) return { ok: false, reason: 'redirects in a circle', address: url.href };
    if (hops.length > most) return { ok: false, reason: 'too many redirects', address: url.href };
    asked.add(url.href);
    const result = await ask(url);
    if (!result.ok) return result;
    const location = REDIRECTS.includes(result.status) ? headerOf(result.headers, 'location') : undefined;
    if (location === undefined) return { ok: true, hops: [...hops, result] };
    hops.push(result);
    next = location;
  }
}

export function lastOf(hops: Hops): Exchange {
  return hops[hops.length - 1] ?? hops[0];
}
