// Loaded into Next before it starts: what only the socket knows, and what every answer carries.
//
// Next passes X-Forwarded-For on as the client sent it, so that a limit by address could be walked round. Here every
// request gets the address of its socket in a header of ours, and what came in under that name is thrown away. Only
// where the socket belongs to a proxy that the operator named is the last address believed that this proxy added.
import { randomUUID } from 'node:crypto';
import http from 'node:http';
import { answerAsKept } from './kept-answers.mjs';
import { sendWholePages } from './whole-pages.mjs';

const trusted = new Set((process.env.TRUSTED_PROXIES ?? '').split(/[\s,]+/).filter(Boolean));
const inProduction = process.env.NODE_ENV === 'production';
const behindTLS = (process.env.PUBLIC_URL ?? '').startsWith('https:');

/** ::ffff:127.0.0.1 is 127.0.0.1. @param {string | undefined} address */
const plain = (address) => (address ?? 'unknown').replace(/^::ffff:/, '');

/** @param {http.IncomingMessage} request */
function peerOf(request) {
  const socket = plain(request.socket.remoteAddress);
  if (!trusted.has(socket)) return socket;
  const hops = String(request.headers['x-forwarded-for'] ?? '').split(',');
  return hops.at(-1)?.trim() || socket;
}

const { emit } = http.Server.prototype;

/** @type {(this: http.Server, event: string | symbol, ...args: unknown[]) => boolean} */
function emitWithPeer(event, ...args) {
  const [request, response] = args;
  if (event === 'request' && request instanceof http.IncomingMessage && response instanceof http.ServerResponse) {
    const peer = peerOf(request);
    request.headers['x-crossread-peer'] = peer;
    request.headers['x-forwarded-for'] = peer;
    // The log has it as well (instrumentation.ts), and a page that failed tells it to its reader.
    request.headers['x-crossread-request'] = randomUUID().slice(0, 8);
    if (behindTLS) response.setHeader('Strict-Transport-Security', 'max-age=63072000; includeSubDomains');
    if (inProduction && answerAsKept(request, response)) return true;
  }
  return Reflect.apply(emit, this, [event, ...args]);
}

http.Server.prototype.emit = emitWithPeer;
// In development Next shows what went wrong instead, and what has changed.
if (inProduction) sendWholePages();
