// What is answered to whoever asks for too much: 429 where it was one address, 503 where it was all together; in words,
// and when to come back.
import { setTimeout as pause } from 'node:timers/promises';
import { madePage } from './error-pages.mjs';

/** So long is waited before somebody is refused, in milliseconds: whoever asks again at once is not answered faster. */
const PAUSE = 1_000;

/** The pages have no scripts, and what they load is ours. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

const WORDS = {
  429: 'From your address more was asked for at once than one address may have put together.',
  503: 'More is asked for just now than can be put together.',
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: 429 | 503, seconds: number }} why
 */
export async function refuse(request, response, { status, seconds }) {
  // What is still being sent is let in, or its sender would not hear the answer.
  request.resume();
  if (status === 429) await pause(PAUSE);
  if (response.destroyed || response.headersSent) return;
  const page = isForPeople(request)
    ? madePage(status === 429 ? 'too-many-requests.html' : 'busy.html', String(seconds))
    : undefined;
  const text = page ?? Buffer.from(`${WORDS[status]} Try again in ${seconds} seconds.\n`);
  response.writeHead(status, {
    ...HEADERS,
    'Content-Type': `${page === undefined ? 'text/plain' : 'text/html'}; charset=utf-8`,
    'Content-Length': text.byteLength,
    'Retry-After': seconds,
  });
  response.end(request.method === 'HEAD' ? undefined : text);
}

/** A page that a browser asks for as one; not a file, and not what a script of ours fetches. @param {import('node:http').IncomingMessage} request */
function isForPeople({ url = '', headers }) {
  if (headers.rsc !== undefined || headers['next-action'] !== undefined) return false;
  return !/\.(?:json|csv|jsonl)$/.test(url.split('?')[0] ?? '');
}
