// Pages that are the same for every reader, so that they are kept: which requests ask for one, and under which name.
import { targetOf } from './addresses.mjs';
import { asOfAlone } from './parameters.mjs';

/** An address that no route knows: Next answers it with the page that says so, and notes nothing. */
export const NO_SUCH_PAGE = '/no-such-page';

/** What makes Next answer otherwise than with the whole page. */
const BYPASS_HEADERS = ['range', 'rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree', 'next-url'];

const ALONE = ['/', '/log', '/about', '/methodology', NO_SUCH_PAGE];

/**
 * Whether the whole of what stands at an address is asked for, so that an answer to one is an answer to all.
 * @param {import('node:http').IncomingMessage} request
 */
export function asksForWhole({ method, headers }) {
  if (method !== 'GET' || headers.cookie?.includes('__prerender_bypass')) return false;
  return !BYPASS_HEADERS.some((name) => headers[name] !== undefined);
}

/** Whether a request asks for a page that has an address without parameters. @param {import('node:http').IncomingMessage} request */
export function isPage(request) {
  const { url = '' } = request;
  if (url.includes('?') || !asksForWhole(request)) return false;
  const target = targetOf(url);
  return ALONE.includes(url) || (target.is === 'ours' && target.page !== undefined);
}

/**
 * What kind of page with parameters an address asks for, of those that are kept: a further page of a list, or a page as of a
 * time. Of all other choices none is.
 * @param {string} url
 * @returns {'of a list' | 'as of' | undefined}
 */
export function keptChoice(url) {
  if (!url.includes('?')) return undefined;
  if (asOfAlone(url) !== undefined) return 'as of';
  const target = targetOf(url);
  const of = target.is === 'ours' ? target.page?.of : undefined;
  return of === 'list' || of === 'log' || url.startsWith('/?') ? 'of a list' : undefined;
}
