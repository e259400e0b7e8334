// Pages that are the same for every reader and therefore cached: which requests ask for one, and under which key.
import { targetOf } from './known-routes.mjs';
import { asOfAlone } from './parameters.mjs';

/** An address that no route knows: Next answers it with the "not found" page, and records nothing. */
export const NO_SUCH_PAGE = '/no-such-page';

/** Headers that make Next answer with something else than the whole page. */
const BYPASS_HEADERS = ['range', 'rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree', 'next-url'];

const ALONE = ['/', '/log', '/corrections', '/about', '/methodology', NO_SUCH_PAGE];

/**
 * Whether a request asks for the whole answer at an address, so that one answer serves all such requests.
 * @param {import('node:http').IncomingMessage} request
 */
export function asksForWhole({ method, headers }) {
  if (method !== 'GET' || headers.cookie?.includes('__prerender_bypass')) return false;
  return !BYPASS_HEADERS.some((name) => headers[name] !== undefined);
}

/**
 * Whether a request asks for a page whose address has no parameters.
 * @param {import('node:http').IncomingMessage} request
 */
export function isPage(request) {
  const { url = '' } = request;
  if (url.includes('?') || !asksForWhole(request)) return false;
  const target = targetOf(url);
  return ALONE.includes(url) || (target.is === 'ours' && target.page !== undefined);
}

/**
 * Which kind of cached page with parameters an address asks for: a further page of a list, or a page as of a time.
 * Other parameters are not cached.
 * @param {string} url
 * @returns {'of a list' | 'as of' | undefined}
 */
export function keptChoice(url) {
  if (!url.includes('?')) return undefined;
  if (asOfAlone(url) !== undefined) return 'as of';
  const target = targetOf(url);
  const of = target.is === 'ours' ? target.page?.of : undefined;
  return of === 'list' || of === 'log' || of === 'corrections' || url.startsWith('/?') ? 'of a list' : undefined;
}
