// The answer to too many requests: 429 if they came from one address or session, 503 if from all together; in words, and
// with the time after which to try again.
import { setTimeout as pause } from 'node:timers/promises';
import { refuse } from './answer.mjs';

/** How long a refusal is delayed, in milliseconds, so that a client that retries at once is not answered faster. */
const PAUSE = 1_000;

const BACK = 'If you were sending a form, go back in your browser first: it has what you typed.';
const STILL_SERVED = 'Pages without a choice of yours in their address (order, filter, search, time) are still served.';

/** Of pages that are requested, and of bodies that are sent to the desk. */
const WHY = {
  pages: {
    429: {
      title: 'Too many requests',
      words:
        'Your network address has requested more pages than one address may. You may share the address with other people.',
    },
    503: {
      title: 'The server is busy',
      words: 'More pages are being requested than the server can render. You did nothing wrong.',
    },
    after: `${BACK} ${STILL_SERVED}`,
  },
  bodies: {
    429: {
      title: 'Not sent yet',
      words: 'You are sending more to the desk at the same time than one person may. None of this was saved.',
    },
    503: {
      title: 'Not sent yet',
      words: 'More is being sent to the desk than it can take in at the same time. None of this was saved.',
    },
    after: BACK,
  },
};

/** @param {number} seconds */
const comeBack = (seconds) => `Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`}, then try again.`;

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {{ of: 'pages' | 'bodies', status: 429 | 503, seconds: number }} why
 */
export async function refuseTooMuch(request, response, { of, status, seconds }) {
  // The body that is still being sent is read, or its sender would not get the answer.
  request.resume();
  if (status === 429) await pause(PAUSE);
  if (response.destroyed || response.headersSent) return;
  const { [status]: why, after } = WHY[of];
  const words = `${why.words} ${comeBack(seconds)} ${after}`;
  refuse(request, response, { status, title: why.title, words, headers: { 'Retry-After': String(seconds) } });
}
