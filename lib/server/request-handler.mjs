// The request handler: functions between the socket and Next that every request passes, in this order.
//
// 1. Two headers of ours are set: the client address, which only the socket knows, and a number of the request. Incoming
//    headers of these names are removed, because Next would forward X-Forwarded-For as the client sent it.
// 2. A method that the address does not have is refused (methods.mjs), and so is a malformed Host.
// 3. A request from a page of another origin is refused before its body is read, and so is a body that is too long
//    (bodies.mjs). The host of the request is what the setting says.
// 4. Each page has one spelling, and an address of no page goes no further (known-routes.mjs, log-page.mjs). Parameters
//    without a meaning are removed (parameters.mjs).
// 5. An answer in the cache is sent (response-cache.mjs). A page as of a time is served at its canonical address
//    (as-of.mjs).
// 6. While the database does not answer, a request for what is not cached is told so (without-database.mjs).
// 7. What has to be rendered waits in a queue, or is refused (limits.mjs).
// 8. An error answer that Next sends without content gets a page (error-pages.mjs).
import { randomUUID } from 'node:crypto';
import { isHost, isOwnOrigin, notSentFromHere, readOwnOrigins } from '../platform/own-origin.mjs';
import { refuse } from './answer.mjs';
import { momentOf } from './as-of.mjs';
import { refuseTooLong, TOO_LONG, tooLongByNow } from './bodies.mjs';
import { clientAddressBehind } from './client-address.mjs';
import { watchDatabase } from './database-watch.mjs';
import { withErrorPage } from './error-pages.mjs';
import { KnownPages, lookupIn, targetOf } from './known-routes.mjs';
import { Limits } from './limits.mjs';
import { LogPages } from './log-page.mjs';
import { answerMethod, isRead } from './methods.mjs';
import { NO_SUCH_PAGE } from './pages.mjs';
import { asOfAlone, hasEmptyFields, meaningOf } from './parameters.mjs';
import { cacheWhenSent, serveFromCache } from './response-cache.mjs';
import { PAGE_UNAVAILABLE, unavailableOnTheWay, withoutDatabase } from './without-database.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(request: Request, response: Response) => unknown} Handler
 */

/**
 * Settings that are missing count as empty; `ownOrigins` as own-origin.mjs prints them.
 * @typedef {{ trustedProxies?: string | undefined, publicUrl?: string | undefined, ownOrigins?: string | undefined, databaseUrl?: string | undefined, databaseKind?: string | undefined, secret?: string | undefined }} Settings
 */

/**
 * Wraps a handler, Next's, in all of these functions.
 * @param {Handler} next
 * @param {Settings} settings
 * @returns {Handler}
 */
export function requestHandler(
  next,
  { trustedProxies = '', publicUrl = '', ownOrigins, databaseUrl, databaseKind, secret = '' },
) {
  const addressOf = clientAddressBehind(trustedProxies);
  const behindTLS = publicUrl.startsWith('https:');
  // `npm start` sets it; without it, a form must come from the host that it is sent to.
  const own = readOwnOrigins(ownOrigins || 'host');
  const { isThere, logHead } = databaseUrl ? lookupIn(databaseUrl, databaseKind) : EVERYTHING;
  const pages = { known: new KnownPages(isThere), log: new LogPages(logHead) };
  const database = databaseUrl ? watchDatabase(databaseUrl, databaseKind) : NO_DATABASE;
  const limits = new Limits(secret);
  return (request, response) => {
    const address = addressOf(request);
    request.headers['x-crossread-client'] = address;
    request.headers['x-forwarded-for'] = address;
    // The log has the number as well (instrumentation.ts), and an error page shows it to the reader.
    request.headers['x-crossread-request'] = randomUUID().slice(0, 8);
    if (behindTLS) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    request.url = withoutOrigin(request.url ?? '');
    if (answerMethod(request, response) || refuseNoHost(request, response)) return;
    if (refuseFromElsewhere(request, response, own) || refuseTooLong(request, response)) return;
    nameHost(request, own, behindTLS ? 'https' : 'http');

    const look = (/** @type {(done: () => void) => unknown} */ goOn) =>
      void limits.admitLight(request, response, address, goOn).catch(() => fail(response));
    const asked = { request, response, look, database };
    const handOn = () => {
      const isTooLong = tooLongByNow(request);
      withErrorPage(response, () => {
        if (isTooLong()) return TOO_LONG;
        return database.isAnswering ? undefined : unavailableOnTheWay(request);
      });
      return next(request, response);
    };
    withKnownAddress({ ...asked, pages }, () => {
      if (serveFromCache(request, response)) return;
      withoutDatabase(request, response, database, () =>
        atItsMoment(asked, (isShared) => {
          const goOn = () => {
            // An earlier request may have filled the cache.
            if (serveFromCache(request, response)) return;
            if (isShared) cacheWhenSent(request, response);
            return handOn();
          };
          // While the database does not answer nothing is rendered: cached content is sent, and no request waits.
          const admitted = database.isAnswering
            ? limits.admit(request, response, address, goOn)
            : Promise.resolve().then(goOn);
          admitted.catch(() => fail(response));
        }),
      );
    });
  };
}

/** For tests of this room, which have no database. @type {import('./database-watch.mjs').Watch} */
const NO_DATABASE = { isAnswering: true, whenLost: () => () => {}, stop: () => {} };

/** Next answers its own failures; this is for failures outside of it. @param {Response} response */
function fail(response) {
  if (!response.headersSent) response.statusCode = 500;
  response.end();
}

/**
 * Refuses a request that does not name exactly one host (RFC 9112, 3.2).
 * @param {Request} request @param {Response} response
 */
function refuseNoHost(request, response) {
  const { headers, rawHeaders, httpVersion } = request;
  const hosts = rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === 'host').length;
  if (hosts === 1 ? isHost(headers.host ?? '') : hosts === 0 && httpVersion === '1.0') return false;
  refuse(request, response, {
    status: 400,
    title: 'This request cannot be read',
    words: 'This request names no host, or one that cannot be read.',
  });
  return true;
}

/** Methods that change nothing, and are accepted from any origin. */
const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Refuses a request from a page of another origin, before its body is read.
 * @param {Request} request
 * @param {Response} response
 * @param {import('../platform/own-origin.mjs').OwnOrigins} own
 */
function refuseFromElsewhere(request, response, own) {
  const { method = '', headers } = request;
  if (READS.includes(method)) return false;
  const origin = headers.origin;
  if (isOwnOrigin(own, { origin, host: headers.host })) return false;
  refuse(request, response, { status: 403, title: 'Not sent', words: notSentFromHere(own) });
  return true;
}

/**
 * Sets the host of the request to what the setting says, if there is one, whatever its headers claim: Next makes
 * addresses of it, and compares the Origin of a form with it.
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

/** Removes the origin from a target: `GET http://here/about` asks for /about. @param {string} target */
const withoutOrigin = (target) => target.replace(/^https?:\/\/[^/?#]*(\/?)/i, '/');

/** The pages that exist. @typedef {{ known: KnownPages, log: LogPages }} Pages */

/** Without a database every page counts as existing. */
const EVERYTHING = { isThere: async () => true, logHead: async () => Number.POSITIVE_INFINITY };

/** @param {Response} response @param {307 | 308} status @param {string} to */
function sendOn(response, status, to) {
  // Permanently, or until something is published.
  response.writeHead(status, { Location: to, ...(status === 307 && { 'Cache-Control': 'no-store' }) }).end();
}

/**
 * A request in progress, whether the database answers, and a way to query it when it is the request's turn.
 * @typedef {{ request: Request, response: Response, database: import('./database-watch.mjs').Watch, look: (goOn: (done: () => void) => unknown) => void }} Asked
 */

/**
 * Redirects other spellings of an address, and passes only addresses of pages to Next.
 * @param {Asked & { pages: Pages }} asked
 * @param {() => void} goOn
 */
function withKnownAddress({ request, response, database, pages, look }, goOn) {
  const { url = '' } = request;
  const target = targetOf(url);
  const reads = isRead(request);
  if (target.is === 'malformed') return refuse(request, response, MALFORMED);
  if (target.is === 'spelled otherwise' && reads) return sendOn(response, 308, target.as);
  const meant = target.is === 'ours' ? meaningOf(url) : NO_SUCH_PAGE;
  if (target.is === 'ours' && reads && hasEmptyFields(url) && meant !== url) return sendOn(response, 307, meant);
  request.url = meant;
  const page = target.is === 'ours' ? target.page : undefined;
  if (page === undefined || pages.known.isFound(page)) return goOn();
  if (!database.isAnswering) return page.of === 'log' ? goOn() : refuse(request, response, PAGE_UNAVAILABLE);
  withoutDatabase(request, response, database, () =>
    look((done) =>
      placeOf(pages, page)
        .finally(done)
        .then(
          (place) => {
            if (typeof place === 'object' && reads) return sendOn(response, 308, place.at);
            if (place === 'at the end' && reads) return sendOn(response, 307, '/log');
            if (place !== 'here') request.url = NO_SUCH_PAGE;
            goOn();
          },
          // A page in the cache exists.
          () => refuse(request, response, PAGE_UNAVAILABLE),
        ),
    ),
  );
}

/** @type {import('./answer.mjs').Refusal} */
const MALFORMED = {
  status: 400,
  title: 'This address cannot be read',
  words: 'A “%” in this address stands for no letter. The address may have been cut off, or mistyped.',
};

/** @param {Pages} pages @param {import('./known-routes.mjs').Page} page */
async function placeOf({ known, log }, page) {
  if (page.of === 'log') return log.placeOf(page.number);
  if (page.of === 'tile') return log.placeOfTile(page.tile);
  return (await known.has(page)) ? 'here' : 'none';
}

/**
 * Serves a page as of a time at the canonical address of its moment: redirects to that address, or sends the cached
 * answer. Other requests go on; `isShared` tells whether other clients may ask for the same.
 * @param {Asked} asked
 * @param {(isShared: boolean) => void} goOn
 */
function atItsMoment({ request, response, database, look }, goOn) {
  const { url = '' } = request;
  if (!isRead(request) || asOfAlone(url) === undefined) return goOn(true);
  if (!database.isAnswering) return goOn(false);
  look(async (done) => {
    const moment = await momentOf(url).finally(done);
    if (moment.is === 'another') return sendOn(response, 307, moment.as);
    if (moment.is === 'kept') {
      request.url = moment.as;
      if (serveFromCache(request, response)) return;
    }
    goOn(moment.is === 'kept');
  });
}
