// Answers that came from Next's cache, kept as they went out.
//
// Next finds a cached page quickly and then works on it anew for every reader: it matches routes, hashes the page for its
// ETag and packs it, which for a long page is most of the work. Here the bytes of such an answer are kept, plain and packed, and
// sent again to whoever asks the same, until anything is published (content-version.mjs). What is asked for with
// parameters, by the router of Next, in part, or with the cookie of a preview goes to Next.
import http from 'node:http';
import { LRUCache } from 'lru-cache';
import { contentVersion, isCurrent } from '../platform/content-version.mjs';
import { targetOf } from './addresses.mjs';

/** Bytes in memory. Beyond it what was asked for longest ago is let go. */
const MOST = 64 * 1024 * 1024;

/**
 * An answer: its head, the body as it was sent, and what it follows from.
 * @typedef {{ headers: http.OutgoingHttpHeaders, etag: string | undefined, body: Buffer, version: number, tags: readonly string[] }} Kept
 */

/** By encoding and address, which count as well. @type {LRUCache<string, Kept>} */
const kept = new LRUCache({ maxSize: MOST, sizeCalculation: ({ body }, name) => body.byteLength + 2 * name.length });

/** What the page at an address follows from, as cache.ts names it. What is not known follows from all. @param {string} url */
function tagsOf(url) {
  const target = targetOf(url);
  const page = target.is === 'ours' ? target.page : undefined;
  if (page?.of === 'event' || page?.of === 'claim') return [`event:${page.event}`];
  if (page?.of === 'list' || url === '/') return ['events'];
  return ['events', 'log'];
}

/** What makes Next answer otherwise than with the whole page. */
const OTHERWISE = ['range', 'rsc', 'next-action', 'next-router-prefetch', 'next-router-state-tree', 'next-url'];

/** What belongs to the connection, or to the moment. */
const OF_ITS_OWN = ['connection', 'date', 'keep-alive', 'transfer-encoding', 'strict-transport-security'];

/** Under which name the answer to a request is kept, if it may be. @param {http.IncomingMessage} request */
function nameOf({ method, url = '', headers }) {
  if (method !== 'GET' || url.includes('?') || url.startsWith('/_next/')) return undefined;
  if (OTHERWISE.some((name) => headers[name] !== undefined)) return undefined;
  if (headers.cookie?.includes('__prerender_bypass')) return undefined;
  return `${headers['accept-encoding'] ?? ''} ${url}`;
}

/** Packed as most ask, or plain: of the many ways to ask, two are kept. @param {http.IncomingMessage} request */
function asMostAsk({ headers }) {
  const asked = headers['accept-encoding'];
  if (asked === undefined) return;
  if (/\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/.test(String(asked))) headers['accept-encoding'] = 'gzip';
  else delete headers['accept-encoding'];
}

/**
 * Answers a request with what is kept, and says so; or sees to it that Next's answer is kept, where it may be.
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
export function answerAsKept(request, response) {
  asMostAsk(request);
  const name = nameOf(request);
  if (name === undefined) return false;
  const found = kept.get(name);
  if (found === undefined || !isCurrent(found)) {
    keepWhenSent(name, request, response);
    return false;
  }
  send(found, request, response);
  return true;
}

/** @param {Kept} answer @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function send({ headers, etag, body }, request, response) {
  for (const [header, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(header, value);
  response.setHeader('x-crossread-kept', '1');
  if (etag !== undefined && matches(request.headers['if-none-match'], etag)) {
    response.statusCode = 304;
    for (const header of ['content-length', 'content-encoding', 'content-type']) response.removeHeader(header);
    response.end();
  } else {
    response.setHeader('content-length', body.byteLength);
    response.end(body);
  }
}

/** By the weak comparison of RFC 9110, 13.1.2. @param {string | undefined} asked @param {string} etag */
function matches(asked, etag) {
  const plain = (/** @type {string} */ one) => one.trim().replace(/^W\//, '');
  return asked !== undefined && (asked.trim() === '*' || asked.split(',').some((one) => plain(one) === plain(etag)));
}

/** @param {string} name @param {http.IncomingMessage} request @param {http.ServerResponse} response */
function keepWhenSent(name, { url = '' }, response) {
  const begun = { version: contentVersion(), tags: tagsOf(url) };
  const { write, end } = response;
  /** @type {Buffer[] | undefined} */
  let parts = [];

  /** @param {unknown} part @param {unknown} encoding */
  const take = (part, encoding) => {
    if (response.getHeader('x-nextjs-cache') !== 'HIT') parts = undefined;
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
      if (parts !== undefined && isCurrent(begun)) keep(name, begun, response, Buffer.concat(parts));
      return sent;
    },
  });
}

/** @param {string} name @param {{ version: number, tags: readonly string[] }} begun @param {http.ServerResponse} response @param {Buffer} body */
function keep(name, begun, response, body) {
  const headers = { ...response.getHeaders() };
  if (response.statusCode !== 200 || headers['x-nextjs-postponed'] !== undefined || headers['set-cookie']) return;
  for (const header of OF_ITS_OWN) delete headers[header];
  kept.set(name, { ...begun, headers, etag: headers.etag?.toString(), body });
}
