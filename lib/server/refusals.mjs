// The answer to too many requests: 429 if they came from one address, 503 if they came from all together; in words, and
// with the time after which to try again.
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from './answer.mjs';

/** How long a refusal is delayed, in milliseconds, so that a client that retries at once is not answered faster. */
const PAUSE = 1_000;

const WHY = {
  429: {
    title: 'Too much at once',
    words:
      'From your address more pages were asked for than one address may have put together. You may share it with others.',
  },
  503: {
    title: 'Too much is asked for just now',
    words: 'More pages are asked for just now than can be put together. It is not your doing.',
  },
};

/** @param {number} seconds */
const comeBack = (seconds) =>
  `Wait ${seconds} seconds, and try again. If you were sending a form, go back with your browser first: it has what you typed. Pages without a filter or a time open at once.`;

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
