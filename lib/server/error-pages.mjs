// Whole pages where Next sends none.
//
// What Next 16.4 sends for notFound() and for an error has the right status and an empty body, which a script of its own
// fills: without scripts a reader sees nothing. Here the body of such an answer is exchanged for a page that was made
// when the project was built. Status and headers stay, and every other answer goes by untouched: what is no HTML, what
// the router of Next asked for by itself, HEAD, 304. The pages have no scripts, so that nothing tries to fill them.
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** In the folder of the project, where Next runs. */
const made = path.resolve('.next/server/app');

/** What app/(site)/page-failed and the pages beside it say in place of a number: of the request, or of seconds. */
const NUMBER = '00000000';

/** @type {Map<string, [string, string] | undefined>} */
const pages = new Map();

/** A page without scripts, cut in two where the number of the request belongs. @param {string} name */
function pageOf(name) {
  if (!pages.has(name)) pages.set(name, read(name));
  return pages.get(name);
}

/** @param {string} name @returns {[string, string] | undefined} */
function read(name) {
  try {
    const page = readFileSync(path.join(made, name), 'utf8')
      .replaceAll(/<script\b[^>]*>.*?<\/script>/gs, '')
      .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, '');
    const [before = '', after = ''] = page.split(NUMBER, 2);
    return [before, after];
  } catch {
    // Not built with these pages: the answer goes out as Next made it.
    return undefined;
  }
}

/** Such a page with a number in its place; nothing where it was not built. @param {string} name @param {string} number */
export function madePage(name, number) {
  const page = pageOf(name);
  if (page === undefined) return undefined;
  const [before, after] = page;
  return Buffer.from(after === '' ? before : `${before}${number}${after}`);
}

/** Of those that Next makes, these say the status and nothing else. @param {number} status */
const fails = (status) => status === 404 || status >= 500;

/** What Next says to a form that it cannot take: no action of this build, too long, or one that failed. @param {number} status */
const isNotTaken = (status) => [400, 409, 413].includes(status) || status >= 500;

/** @param {number} status */
const mayFail = (status) => status === 404 || isNotTaken(status);

/** The page for an answer that is about to go out, or nothing where it is to stay as it is. @param {import('node:http').ServerResponse} response @param {number} status */
function pageFor(response, status) {
  const { method, headers } = response.req;
  if (method === 'HEAD' || headers.rsc !== undefined || headers['next-action'] !== undefined) return undefined;
  const type = String(response.getHeader('content-type') ?? '');
  const notTaken = method === 'POST' && isNotTaken(status) && /^(?:text\/(?:html|plain)\b|$)/.test(type);
  if (!notTaken && !(fails(status) && type.startsWith('text/html'))) return undefined;
  const name = notTaken ? 'not-sent.html' : status === 404 ? '_not-found.html' : 'page-failed.html';
  return madePage(name, String(headers['x-crossread-request'] ?? NUMBER));
}

/**
 * Sees to it that this answer goes out with a whole page, where it would be sent without one.
 * @param {import('node:http').ServerResponse} response
 */
export function withErrorPage(response) {
  const { writeHead, write, end } = response;
  /** @type {Buffer | undefined} */
  let page;

  /** @param {number} status @param {...any} rest */
  const writeHeadOrInstead = (status, ...rest) => {
    page = mayFail(status) && rest.length === 0 && !response.headersSent ? pageFor(response, status) : undefined;
    if (page !== undefined) {
      for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link']) response.removeHeader(name);
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Length', page.byteLength);
    }
    return Reflect.apply(writeHead, response, [status, ...rest]);
  };

  /** Node writes the head within the first write, when it is too late to exchange that. */
  const isExchanged = () => {
    if (!mayFail(response.statusCode)) return false;
    if (!response.headersSent) response.writeHead(response.statusCode);
    return page !== undefined;
  };

  /** @param {unknown[]} given */
  const callback = (given) => given.find((one) => typeof one === 'function');

  /** @param {...any} given */
  const writeOrDrop = (...given) => {
    if (!isExchanged()) return Reflect.apply(write, response, given);
    const done = callback(given);
    if (typeof done === 'function') process.nextTick(() => done());
    return true;
  };

  /** @param {...any} given */
  const endWithPage = (...given) => {
    if (!isExchanged()) return Reflect.apply(end, response, given);
    const done = callback(given);
    return Reflect.apply(end, response, [page, ...(done === undefined ? [] : [done])]);
  };

  Object.assign(response, { writeHead: writeHeadOrInstead, write: writeOrDrop, end: endWithPage });
}
