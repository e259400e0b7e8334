import type { AddressRefusal, RefusedAddress, RobotsAnswer } from '@/lib/domain/address-refusal';
import { allowedAddress } from './allowed-address';
import { followRedirects, lastOf } from './follow-redirects';
import { type CaptureOptions, RequestBudget } from './request-budget';
import { readRobots } from './robots';
import { PRODUCT } from './user-agent';

/** A robots.txt as it was found. A server that has none (4xx) says nothing (RFC 9309, 2.3.1.3). */
type Found = { text: string } | 'not reached' | RefusedAddress;

/** Of these the page itself would be refused as well: its host is the same. */
const OF_THE_HOST: readonly AddressRefusal[] = ['no such name', 'not public', 'stopped'];

/** The robots.txt files that one capture asks for: one of each host. */
export class RobotsFiles {
  readonly #budget: RequestBudget;
  readonly #found = new Map<string, Promise<Found>>();

  constructor(budget: RequestBudget) {
    this.#budget = budget;
  }

  /** What robots.txt says on an address that `allowedAddress` admitted, or why its host is not asked at all. */
  async answer(url: URL): Promise<RobotsAnswer | RefusedAddress> {
    const found = await (this.#found.get(url.origin) ?? this.#ask(url.origin));
    if (found === 'not reached') return found;
    if ('text' in found) return readRobots(found.text, PRODUCT, `${url.pathname}${url.search}`);
    return { ...found, address: url.href };
  }

  #ask(origin: string): Promise<Found> {
    const found = fetchRobots(`${origin}/robots.txt`, this.#budget);
    this.#found.set(origin, found);
    return found;
  }
}

async function fetchRobots(address: string, budget: RequestBudget): Promise<Found> {
  const followed = await followRedirects(address, budget.limits.redirects, (url) => budget.robots(url));
  if (!followed.ok) {
    if (followed.reason === 'stopped') return followed;
    if (followed.address === address && OF_THE_HOST.includes(followed.reason)) return followed;
    return followed.reason === 'too many redirects' ? { text: '' } : 'not reached';
  }
  const last = lastOf(followed.hops);
  if (last.status >= 500) return 'not reached';
  return { text: last.status >= 200 && last.status < 300 ? new TextDecoder().decode(last.body) : '' };
}

export type LookedAt = { ok: true; address: string; readAs?: string; robots: RobotsAnswer } | RefusedAddress;

/**
 * The first of two steps: decides on an address and asks its host for robots.txt, and for nothing else. `address` is how
 * it would be asked for, with its name in ASCII; `readAs` is that name in its own script.
 */
export async function lookAtAddress(address: string, options: CaptureOptions): Promise<LookedAt> {
  const allowed = allowedAddress(address);
  if (!allowed.ok) return { ok: false, reason: allowed.reason, address };
  const { url, readAs } = allowed;
  const robots = await new RobotsFiles(new RequestBudget(options)).answer(url);
  if (typeof robots !== 'string') return robots;
  return { ok: true, address: url.href, ...(readAs !== undefined && { readAs }), robots };
}
