import type { RefusedAddress, RobotsAnswer } from '@/lib/domain/address-refusal';
import { type Exchange, headerOf } from './exchange';
import { followRedirects, lastOf } from './follow-redirects';
import { type CaptureOptions, RequestBudget } from './request-budget';
import { RobotsFiles } from './robots-answer';
import { writeWarc } from './warc';

/** One request on the way to what was captured. */
export type Hop = {
  address: string;
  status: number;
  /** The IP address that answered. */
  remoteAddress: string;
  at: string;
};

export type CapturedAddress =
  | {
      ok: true;
      /** The body, decoded: what a browser would have been given. */
      bytes: Uint8Array;
      /** As the server says, with its parameters (`text/html; charset=utf-8`). */
      mediaType?: string;
      finalAddress: string;
      hops: readonly Hop[];
      /** What the last hop answered. 404 and 500 are kept as well, with what the page says. */
      status: number;
      /** Of the last hop, in the order in which they came. */
      headers: Exchange['headers'];
      fetchedAt: string;
      warc: Uint8Array;
      robots: RobotsAnswer;
    }
  | RefusedAddress;

/**
 * Fetches what stands at an address, safely: each hop is decided on by its address and by the IP addresses of its name,
 * and connected to one of those. Without `despiteRobots` the answer to a page that a robots.txt disallows is a refusal,
 * which an editor may overrule. At most 5 redirects, 50 MB and 30 seconds. Throws on nothing that a server can do.
 */
export async function captureAddress(address: string, options: CaptureOptions): Promise<CapturedAddress> {
  const budget = new RequestBudget(options);
  const files = new RobotsFiles(budget);
  let robots: RobotsAnswer = 'says nothing';
  const followed = await followRedirects(address, budget.limits.redirects, async (url) => {
    const answer = await files.answer(url);
    if (typeof answer !== 'string') return answer;
    // Where one of several hops is disallowed, that is what an editor has to know.
    if (robots !== 'disallows') robots = answer;
    if (answer === 'disallows' && !options.despiteRobots) {
      return { ok: false, reason: 'robots.txt disallows it', address: url.href };
    }
    return budget.page(url);
  });
  if (!followed.ok) return followed;
  const last = lastOf(followed.hops);
  const mediaType = headerOf(last.headers, 'content-type');
  return {
    ok: true,
    bytes: last.body,
    ...(mediaType !== undefined && { mediaType }),
    finalAddress: last.url.href,
    hops: followed.hops.map(hopOf),
    status: last.status,
    headers: last.headers,
    fetchedAt: last.startedAt.toISOString(),
    warc: await writeWarc(followed.hops, { userAgent: options.userAgent, robots }),
    robots,
  };
}

function hopOf({ url, status, remoteAddress, startedAt }: Exchange): Hop {
  return { address: url.href, status, remoteAddress, at: startedAt.toISOString() };
}
