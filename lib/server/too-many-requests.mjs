// The answer to too many requests: 429 if they came from one address, 503 if they came from all together; in words, and
// with the time after which to try again.
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from './answer.mjs';

/** How long a refusal is delayed, in milliseconds, so that a client that retries at once is not answered faster. */
const PAUSE = 1_000;

const WHY = {
  429: {
    title: 'Too many requests',
    words:
      'Your network address has requested more pages than one address may. You may share the address with other people.',
  },
  503: {
    title: 'The server is busy',
    words: 'More pages are being requested than the server can render. You did nothing wrong.',
  },
};

/** @param {number} seconds */
const comeBack = (seconds) =>
  `Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again. If you were sending a form, go back in your browser first: it has what you typed. Pages without a choice of yours in their address (order, filter, search, time) are still served.`;

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: 429 | 503, seconds: number }} why
 */
export async function refuseTooMuch(request, response, { status, seconds }) {
  // The body that is still being sent is read, or its sender would not get the answer.
  request.resume();
  if (status === 429) await pause(PAUSE);
  if (response.destroyed || response.headersSent) return;
  const { title, words } = WHY[status];
  const headers = { 'Retry-After': String(seconds) };
  refuse(request, response, { status, title, words: `${words} ${comeBack(seconds)}`, headers });
}
