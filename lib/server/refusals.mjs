// What is answered to whoever asks for too much: 429 where it was one address, 503 where it was all together; in words,
// and when to come back.
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from './answer.mjs';

/** So long is waited before somebody is refused, in milliseconds: whoever asks again at once is not answered faster. */
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
  `Wait ${seconds} seconds, and try again. If you were sending a form, go back with your browser first: it has what you typed. Pages without a choice of your own come at any time.`;

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
