// Loaded into Next before it starts: what only the socket knows, and what every answer carries.
//
// Next passes X-Forwarded-For on as the client sent it, so that a limit by address could be walked round. Here every
// request gets the address of its socket in a header of ours, and what came in under that name is thrown away. Only
// where the socket belongs to a proxy that the operator named is the last address believed that this proxy added.
// What was sent from a page elsewhere is refused before it is read, and which host was asked for is what the setting says.
// And what is no address of ours (addresses.mjs) goes no further.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
// biome-ignore lint/style/noRestrictedImports: it is loaded without a compiler, and only that knows @/
import { isOwnOrigin, notSentFromHere, readOwnOrigins } from '../platform/own-origin.mjs';
import { KnownPages, lookIn, targetOf } from './addresses.mjs';
import { answerAsKept } from './kept-answers.mjs';
import { sendWholePages } from './whole-pages.mjs';

const trusted = new Set((process.env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean));
const inProduction = process.env.NODE_ENV === 'production';
const behindTLS = (process.env.PUBLIC_URL ?? '').startsWith('https:');

/** `npm start` says it; where nobody does, forms come from the host that they are sent to. */
const own = readOwnOrigins(process.env.CROSSREAD_OWN_ORIGINS || 'host');

/** ::ffff:127.0.0.1 is 127.0.0.1. @param {string | undefined} address */
const plain = (address) => (address ?? 'unknown').replace(/^::ffff:/, '');

/** @param {http.IncomingMessage} request */
function peerOf(request) {
  const socket = plain(request.socket.remoteAddress);
  if (!trusted.has(socket)) return socket;
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return hops.at(-1)?.trim() || socket;
}

/** What is only asked for, and changes nothing, may come from anywhere. */
const READS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Answers what was sent from a page elsewhere, before any of it is read. @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 */
function refuseFromElsewhere(request, response) {
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
 * makes addresses of it, and compares the Origin of a form with it. @param {http.IncomingMessage} request
 */
function nameHost({ headers }) {
  if (own !== 'host') {
    const given = headers.origin ?? `http://${headers.host}`;
    headers.host = new URL(own.find((origin) => origin === given) ?? own[0] ?? '').host;
  }
  headers['x-forwarded-host'] = headers.host;
  headers['x-forwarded-proto'] = behindTLS ? 'https' : 'http';
}

/** `GET http://here/about` means /about: whoever sends it to a server asks for the path. @param {string} target */
const withoutOrigin = (target) => target.replace(/^https?:\/\/[^/?#]*(?=[/?#]|$)/i, '') || '/';

/** An address that no route knows: Next answers it with the page that says so, and notes nothing. */
const NO_SUCH_PAGE = '/no-such-page';

const known = new KnownPages(process.env.DATABASE_URL ? lookIn(process.env.DATABASE_URL) : async () => true);

const { emit } = http.Server.prototype;

/** @type {(this: http.Server, event: string | symbol, ...args: unknown[]) => boolean} */
function emitInFront(event, ...args) {
  const [request, response] = args;
  if (event === 'request' && request instanceof http.IncomingMessage && response instanceof http.ServerResponse) {
    const peer = peerOf(request);
    request.headers['x-crossread-peer'] = peer;
    request.headers['x-forwarded-for'] = peer;
    // The log has it as well (instrumentation.ts), and a page that failed tells it to its reader.
    request.headers['x-crossread-request'] = randomUUID().slice(0, 8);
    if (behindTLS) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    if (inProduction) {
      if (refuseFromElsewhere(request, response)) return true;
      nameHost(request);
      const goOn = () => answerAsKept(request, response) || Reflect.apply(emit, this, [event, ...args]);
      return answerAddress(request, response, goOn);
    }
  }
  return Reflect.apply(emit, this, [event, ...args]);
}

/**
 * Sends other spellings of an address on, and lets nothing through to Next that is no address of a page.
 * @param {http.IncomingMessage} request
 * @param {http.ServerResponse} response
 * @param {() => boolean} goOn
 */
function answerAddress(request, response, goOn) {
  request.url = withoutOrigin(request.url ?? '');
  const target = targetOf(request.url);
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (target.is === 'spelled otherwise' && isRead) {
    response.writeHead(308, { Location: target.as }).end();
    return true;
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
  return true;
}

http.Server.prototype.emit = emitInFront;
// In development Next shows what went wrong instead, and what has changed.
if (inProduction) sendWholePages();
