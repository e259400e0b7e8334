// What stands between the socket and Next: functions that a request goes through, in this order.
//
// 1. What only the socket knows: the address of the client, and a number of the request, in headers of ours; what came in
//    under their names is thrown away. Next passes X-Forwarded-For on as the client sent it.
// 2. What was sent from a page elsewhere is refused before it is read; which host was asked for is what the setting says.
// 3. Each page has one spelling, and what is no address of ours goes no further (addresses.mjs).
// 4. An answer that is in the cache is sent (response-cache.mjs); what Next sends without a page gets one (error-pages.mjs).
import { randomUUID } from 'node:crypto';
import { isOwnOrigin, notSentFromHere, readOwnOrigins } from '../platform/own-origin.mjs';
import { KnownPages, lookIn, targetOf } from './addresses.mjs';
import { clientAddress } from './client-address.mjs';
import { withErrorPage } from './error-pages.mjs';
import { answerAsKept } from './response-cache.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => unknown} Handler
 */

/** What is not set is as if it were empty; `ownOrigins` as own-origin.mjs prints them. @typedef {{ trustedProxies?: string | undefined, publicUrl?: string | undefined, ownOrigins?: string | undefined, databaseUrl?: string | undefined }} Settings */

/**
 * The whole of it around a handler, which is Next's.
 * @param {Handler} next
 * @param {Settings} settings
 * @returns {Handler}
 */
export function requestHandler(next, { trustedProxies = '', publicUrl = '', ownOrigins, databaseUrl }) {
  const addressOf = clientAddress(trustedProxies);
  const behindTLS = publicUrl.startsWith('https:');
  // `npm start` says it; where nobody does, forms come from the host that they are sent to.
  const own = readOwnOrigins(ownOrigins || 'host');
  const known = new KnownPages(databaseUrl ? lookIn(databaseUrl) : async () => true);
  return (request, response) => {
    const address = addressOf(request);
    request.headers['x-crossread-peer'] = address;
    request.headers['x-forwarded-for'] = address;
    // The log has it as well (instrumentation.ts), and a page that failed tells it to its reader.
    request.headers['x-crossread-request'] = randomUUID().slice(0, 8);
    if (behindTLS) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    if (refuseFromElsewhere(request, response, own)) return;
    nameHost(request, own, behindTLS ? 'https' : 'http');
    atItsAddress(request, response, known, () => {
      if (answerAsKept(request, response)) return;
      withErrorPage(response);
      Promise.resolve(next(request, response)).catch(() => fail(response));
    });
  };
}

/** Next answers for what fails within it; this is for the case that it cannot. @param {Response} response */
function fail(response) {
  if (!response.headersSent) response.statusCode = 500;
  response.end();
}

/** What is only asked for, and changes nothing, may come from anywhere. */
const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Answers what was sent from a page elsewhere, before any of it is read.
 * @param {Request} request
 * @param {Response} response
 * @param {import('../platform/own-origin.mjs').OwnOrigins} own
 */
function refuseFromElsewhere(request, response, own) {
  const { method = '', headers } = request;
  if (READS.includes(method)) return false;
  const origin = headers.origin;
  if (isOwnOrigin(own, { origin, host: headers.host })) return false;
  response.writeHead(403, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${notSentFromHere(own)}\n`);
  // A browser that is still sending would not hear it.
  request.resume();
  return true;
}

/**
 * By which address this was asked for is what the setting says, where it says one, and never what a header claims: Next
 * makes addresses of it, and compares the Origin of a form with it.
 * @param {Request} request
 * @param {import('../platform/own-origin.mjs').OwnOrigins} own
 * @param {'http' | 'https'} scheme
 */
function nameHost({ headers }, own, scheme) {
  if (own !== 'host') {
    const given = headers.origin ?? `http://${headers.host}`;
    headers.host = new URL(own.find((origin) => origin === given) ?? own[0] ?? '').host;
  }
  headers['x-forwarded-host'] = headers.host;
  headers['x-forwarded-proto'] = scheme;
}

/** `GET http://here/about` means /about: whoever sends it to a server asks for the path. @param {string} target */
const withoutOrigin = (target) => target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '') || '/';

/** An address that no route knows: Next answers it with the page that says so, and notes nothing. */
const NO_SUCH_PAGE = '/no-such-page';

/**
 * Sends other spellings of an address on, and lets nothing through to Next that is no address of a page.
 * @param {Request} request
 * @param {Response} response
 * @param {KnownPages} known
 * @param {() => void} goOn
 */
function atItsAddress(request, response, known, goOn) {
  request.url = withoutOrigin(request.url ?? '');
  const target = targetOf(request.url);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (target.is === 'spelled otherwise' && isRead) {
    response.writeHead(308, { Location: target.as }).end();
    return;
  }
  if (target.is !== 'ours') request.url = NO_SUCH_PAGE;
  if (target.is !== 'ours' || target.page === undefined || known.isFound(target.page)) return goOn();
  known.has(target.page).then(
    (isFound) => {
      if (!isFound) request.url = NO_SUCH_PAGE;
      goOn();
    },
    // The database is away: what is cached is served on, and what is not says so.
    goOn,
  );
}
