// What is answered to whoever asks for too much: 429 where it was one address, 503 where it was all together; in words,
// and when to come back.
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from './answer.mjs';

/** So long is waited before somebody is refused, in milliseconds: whoever asks again at once is not answered faster. */
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
  `Wait ${seconds} seconds, then try again. If you were sending a form, go back in your browser first: it has what you typed. Pages without a choice of yours in their address (order, filter, search, time) are still served.`;

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ status: 429 | 503, seconds: number }} why
 */
export async function refuseTooMuch(request, response, { status, seconds }) {
  // What is still being sent is let in, or its sender would not hear the answer.
  request.resume();
  if (status === 429) await pause(PAUSE);
  if (response.destroyed || response.headersSent) return;
  const { title, words } = WHY[status];
  const headers = { 'Retry-After': String(seconds) };
  refuse(request, response, { status, title, words: `${words} ${comeBack(seconds)}`, headers });
}
