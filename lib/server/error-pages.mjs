// Replaces error answers that Next sends without content by whole pages.
//
// For notFound() and for an error, Next 16.4 sends the right status and an empty body, which its own script fills:
// without scripts a reader sees nothing. Here the body of such an answer is replaced by a page that was built with the
// project. Status and headers stay, and every other answer passes unchanged: anything but HTML, requests of Next's
// router, HEAD, 304. The pages have no scripts, so that nothing tries to fill them.
import { builtPage, inWords, isShown } from './built-pages.mjs';

/** The placeholder for the number of the request in app/(site)/page-failed and not-sent. */
const NUMBER = '00000000';

/** Whether Next's own page for this status says nothing but the status. @param {number} status */
const fails = (status) => status === 404 || status >= 500;

/**
 * The statuses with which Next refuses a form: no action of this build, too long, or an action that failed.
 * @param {number} status
 */
const isNotTaken = (status) => [400, 409, 413].includes(status) || status >= 500;

/** @param {number} status */
const mayFail = (status) => status === 404 || isNotTaken(status);

/**
 * Returns the answer that replaces one that is about to be sent, or undefined if that one stays.
 * @param {import('node:http').ServerResponse} response @param {number} status @param {Instead} instead
 */
function insteadOf(response, status, instead) {
  const { method, headers } = response.req;
  const refusal = status >= 500 ? instead() : undefined;
  if (refusal !== undefined) return { ...refusal, ...inWords(response.req, refusal) };
  if (method === 'HEAD' || headers.rsc !== undefined || headers['next-action'] !== undefined) return undefined;
  const type = String(response.getHeader('content-type') ?? '');
  const notTaken = method === 'POST' && isNotTaken(status) && /^(?:text\/(?:html|plain)\b|$)/.test(type);
  // A route handler that failed sends no type and no words.
  const isEmpty = status >= 500 && type === '';
  if (!notTaken && !isEmpty && !(fails(status) && type.startsWith('text/html'))) return undefined;
  const number = String(headers['x-crossread-request'] ?? NUMBER);
  if (isEmpty && !notTaken && !isShown(response.req)) {
    const words = `This could not be loaded. If this keeps happening, give the desk this number: ${number}`;
    return { status, headers: {}, ...inWords(response.req, { title: '', words }) };
  }
  const page = builtPage(notTaken ? 'not-sent.html' : status === 404 ? '_not-found.html' : 'page-failed.html');
  if (page === undefined) return undefined;
  return { status, headers: {}, body: Buffer.from(page.replace(NUMBER, number)), type: 'text/html; charset=utf-8' };
}

/**
 * What to say where Next failed, if more is known than Next knows.
 * @typedef {() => import('./answer.mjs').Refusal | undefined} Instead
 */

/**
 * The least number of bytes with which a page starts. For a page that is rendered for the request, Next sends the head,
 * status 200, and a few compressed bytes before it renders: these are held back until it is known whether rendering
 * failed.
 */
const BEGINNING = 100;

/**
 * Replaces the answer by a whole page if it would be sent without one.
 * @param {import('node:http').ServerResponse} response
 * @param {Instead} [instead]
 */
export function withErrorPage(response, instead = () => undefined) {
  const { writeHead, write, end } = response;
  /** @type {Buffer | undefined} */
  let page;
  /** What was written before the head was sent. @type {unknown[][]} */
  let held = [];
  let length = 0;
  /** Whether a write is forwarded: then Node writes the head first. */
  let isBegun = false;

  /** @param {number} status @param {...any} rest */
  const writeHeadOrInstead = (status, ...rest) => {
    if (isBegun || rest.length > 0) {
      isBegun = true;
      return Reflect.apply(writeHead, response, [status, ...rest]);
    }
    response.statusCode = status;
    const other = mayFail(status) ? insteadOf(response, status, instead) : undefined;
    if (other === undefined) return response;
    page = other.body;
    held = [];
    isBegun = true;
    for (const name of ['content-encoding', 'transfer-encoding', 'etag', 'link']) response.removeHeader(name);
    response.setHeader('Content-Type', other.type);
    response.setHeader('Content-Length', page.byteLength);
    return Reflect.apply(writeHead, response, [other.status, other.headers ?? {}]);
  };

  /** Node writes the head within the first write, when it is too late to replace it. */
  const isExchanged = () => {
    if (!isBegun && mayFail(response.statusCode)) response.writeHead(response.statusCode);
    return page !== undefined;
  };

  /** @param {unknown[]} given */
  const callback = (given) => given.find((one) => typeof one === 'function');

  /** Accepts a write and drops it. @param {unknown[]} given */
  const written = (given) => {
    const done = callback(given);
    if (typeof done === 'function') process.nextTick(() => done());
    return true;
  };

  const begin = () => {
    isBegun = true;
    for (const [part, encoding] of held.splice(0)) Reflect.apply(write, response, [part, encoding]);
  };

  /** @param {...any} given */
  const writeOrHold = (...given) => {
    if (isExchanged()) return written(given);
    if (isBegun) return Reflect.apply(write, response, given);
    length += given[0].length;
    if (length < BEGINNING) {
      held.push([given[0], typeof given[1] === 'string' ? given[1] : 'utf8']);
      return written(given);
    }
    begin();
    return Reflect.apply(write, response, given);
  };

  /** @param {...any} given */
  const endWithPage = (...given) => {
    if (!isExchanged()) {
      begin();
      return Reflect.apply(end, response, given);
    }
    const done = callback(given);
    return Reflect.apply(end, response, [page, ...(done === undefined ? [] : [done])]);
  };

  const flushHeaders = () => {};
  Object.assign(response, { writeHead: writeHeadOrInstead, write: writeOrHold, end: endWithPage, flushHeaders });
}
