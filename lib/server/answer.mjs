// An answer that is made here, without Next: in words, and as a page where a browser shows it.
import { POLICY_WITHOUT_SCRIPTS, SECURITY_HEADERS } from '../platform/security-headers.mjs';
import { inWords } from './built-pages.mjs';

/**
 * @typedef {import('node:http').IncomingMessage} Request
 * @typedef {import('node:http').ServerResponse} Response
 */

/**
 * How much of a request body is read and thrown away after a refusal, and for how long, in milliseconds. A browser
 * reads the answer only after it has sent its form, and shows none if the connection is closed before. Beyond these
 * bounds it is closed.
 */
const READ_ON = 16 * 1024 * 1024;
const READ_ON_FOR = 10_000;

/** @typedef {{ status: number, title: string, words: string, headers?: Readonly<Record<string, string>> }} Refusal */

/** @param {Request} request @param {Response} response @param {Refusal} refusal */
export function refuse(request, response, { status, title, words, headers = {} }) {
  const { type, body } = inWords(request, { title, words });
  response.writeHead(status, {
    ...SECURITY_HEADERS,
    'Content-Security-Policy': POLICY_WITHOUT_SCRIPTS,
    'Cache-Control': 'no-store',
    'Content-Type': type,
    'Content-Length': body.byteLength,
    // A client that sent `Expect: 100-continue` may now send its body, or its next request.
    ...(request.headers.expect !== undefined && { Connection: 'close' }),
    ...headers,
  });
  if (request.method !== 'HEAD') response.write(body);
  // Sent as it is now: what Next writes later to an answer that was sent is ignored.
  const { end } = response;
  const finish = () => void Reflect.apply(end, response, []);
  if (request.headers.expect !== undefined) finish();
  else readOn(request, finish);
}

/** @param {Request} request @param {() => void} end */
function readOn(request, end) {
  // The body was read before: nothing is bounded, or the next request on this connection would be cut off.
  if (request.readableEnded || request.destroyed) return end();
  let left = READ_ON;
  const giveUp = () => request.socket?.destroy();
  const timer = setTimeout(giveUp, READ_ON_FOR).unref();
  request.on('data', (part) => {
    left -= part.length;
    if (left < 0) giveUp();
  });
  request.once('end', end).once('close', () => clearTimeout(timer));
  request.resume();
}
