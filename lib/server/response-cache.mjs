// Caches the bytes of answers that came from Next's cache.
//
// Next finds a cached page quickly but then works on it again for every reader: it matches routes, hashes the page for
// its ETag and compresses it, which for a long page is most of the work. Here the bytes of such an answer are cached,
// plain and compressed, and sent for the same request until something is published (content-version.mjs). Pages as of a
// time, of which there are few, and the "not found" page are cached as well. Requests with other parameters, from
// Next's router, for a part of a page, or with a preview cookie go to Next.
import http from 'node:http';
import { LRUCache } from 'lru-cache';
import { contentVersion, isCurrent, MAX_AGE_MS } from '../platform/content-version.mjs';
import { targetOf } from './known-routes.mjs';
import { asksForWhole, keptChoice, NO_SUCH_PAGE } from './pages.mjs';

/**
 * The size of the memory in bytes: for pages with bare addresses, and apart from them for pages with parameters, so
 * that a client that requests all days of all events evicts other days and no bare page. Beyond it the least recently
 * used entry is evicted.
 */
const MAX_BYTES = { bare: 40 * 1024 * 1024, chosen: 24 * 1024 * 1024 };

/**
 * A cached answer: its head, its body as it was sent, and the tags that it depends on.
 * @typedef {{ status: number, headers: http.OutgoingHttpHeaders, etag: string | undefined, body: Buffer, version: number, tags: readonly string[] }} Kept
 */

/**
 * Keyed by encoding and address, which count towards the size.
 * @param {number} maxSize @returns {LRUCache<string, Kept>}
 */
const share = (maxSize) =>
  new LRUCache({ maxSize, ttl: MAX_AGE_MS, sizeCalculation: ({ body }, name) => body.byteLength + 2 * name.length });
const kept = { bare: share(MAX_BYTES.bare), chosen: share(MAX_BYTES.chosen) };

/**
 * The tags that the page at an address depends on (cache-tags.ts). An unknown page depends on everything.
 * @param {string} url
 */
function tagsOf(url) {
  if (url === NO_SUCH_PAGE) return [];
  const target = targetOf(url);
  const page = target.is === 'ours' ? target.page : undefined;
  if (page?.of === 'event' || page?.of === 'claim') return [`event:${page.event}`];
  if (page?.of === 'list' || /^\/(?:\?|$)/.test(url)) return ['events'];
  return ['events', 'log'];
}

/** Headers that belong to the connection, or to the moment. */
const UNCACHED_HEADERS = [
  'connection',
  'date',
  'keep-alive',
  'transfer-encoding',
  'strict-transport-security',
  'x-nextjs-postponed',
];

/** The cache and the key of a request, if its answer may be cached. @param {http.IncomingMessage} request */
function placeOf(request) {
  const { url = '', headers } = request;
  if (!asksForWhole(request) || url.startsWith('/_next/')) return undefined;
  const choice = keptChoice(url);
  if (url.includes('?') && choice === undefined) return undefined;
  return { of: choice === undefined ? kept.bare : kept.chosen, name: `${headers['accept-encoding'] ?? ''} ${url}` };
}

/**
 * The encoding that is asked of Next: gzip if the client accepts it, or none, so that two answers are cached.
 * @param {http.IncomingMessage} request
 */
function normalizeEncoding({ headers }) {
  const asked = headers['accept-encoding'];
  if (asked === undefined) return;
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(asked))) headers['accept-encoding'] = 'gzip';
  else delete headers['accept-encoding'];
}

/**
 * Answers a request from the cache; returns whether it did.
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
export function serveFromCache(request, response) {
  normalizeEncoding(request);
  const place = placeOf(request);
  const found = place?.of.get(place.name);
  if (found === undefined || !isCurrent(found)) return false;
  send(found, request, response);
  return true;
}

/**
 * Stores the answer to a request if it may be cached: an answer from Next's cache, or a page as of a time at the
 * canonical address of its moment (as-of.mjs).
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
export function cacheWhenSent(request, response) {
  const place = placeOf(request);
  if (place === undefined) return;
  const { url = '' } = request;
  keepWhenSent(place, url, response);
}

/** @param {Kept} answer @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function send({ status, headers, etag, body }, request, response) {
  response.statusCode = status;
  for (const [header, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(header, value);
  response.setHeader('x-crossread-cache', '1');
  if (etag !== undefined && matches(request.headers['if-none-match'], etag)) {
    response.statusCode = 304;
    for (const header of ['content-length', 'content-encoding', 'content-type']) response.removeHeader(header);
    response.end();
  } else {
    response.setHeader('content-length', body.byteLength);
    response.end(body);
  }
}

/** The weak comparison of RFC 9110, 13.1.2. @param {string | undefined} asked @param {string} etag */
function matches(asked, etag) {
  const plain = (/** @type {string} */ one) => one.trim().replace(/^W\//, '');
  return asked !== undefined && (asked.trim() === '*' || asked.split(',').some((one) => plain(one) === plain(etag)));
}

/** @typedef {{ of: LRUCache<string, Kept>, name: string }} Place */

/** @param {Place} place @param {string} url @param {http.ServerResponse} response */
function keepWhenSent(place, url, response) {
  const begun = { version: contentVersion(), tags: tagsOf(url) };
  // A page as of a time is rendered whole, although its header says "postponed", Next's name for what it does not
  // cache.
  const isOurs = url === NO_SUCH_PAGE || keptChoice(url) === 'as of';
  const { write, end } = response;
  /** @type {Buffer[] | undefined} */
  let parts = [];

  /** @param {unknown} part @param {unknown} encoding */
  const take = (part, encoding) => {
    if (!isOurs && (response.getHeader('x-nextjs-cache') !== 'HIT' || response.hasHeader('x-nextjs-postponed')))
      parts = undefined;
    if (typeof part === 'string')
      parts?.push(Buffer.from(part, typeof encoding === 'string' ? /** @type {any} */ (encoding) : 'utf8'));
    else if (part instanceof Uint8Array) parts?.push(Buffer.from(part));
  };

  Object.assign(response, {
    /** @param {...any} given */
    write: (...given) => {
      take(given[0], given[1]);
      return Reflect.apply(write, response, given);
    },
    /** @param {...any} given */
    end: (...given) => {
      take(given[0], given[1]);
      const sent = Reflect.apply(end, response, given);
      const isComplete = response.statusCode === (url === NO_SUCH_PAGE ? 404 : 200);
      if (parts !== undefined && isComplete && isCurrent(begun)) keep(place, begun, response, Buffer.concat(parts));
      return sent;
    },
  });
}

/** @param {Place} place @param {{ version: number, tags: readonly string[] }} begun @param {http.ServerResponse} response @param {Buffer} body */
function keep({ of, name }, begun, response, body) {
  const headers = { ...response.getHeaders() };
  if (headers['set-cookie']) return;
  for (const header of UNCACHED_HEADERS) delete headers[header];
  of.set(name, { ...begun, status: response.statusCode, headers, etag: headers.etag?.toString(), body });
}
