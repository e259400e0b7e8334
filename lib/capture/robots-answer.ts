import type { AddressRefusal, RefusedAddress, RobotsAnswer } from '@/lib/domain/address-refusal';
import { followRedirects, lastOf } from './follow-redirects';
import type { RequestBudget } from './request-budget';
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
