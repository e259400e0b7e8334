// Answers requests while the database does not answer: cached content is sent, and everything else says so within a
// second.
import { refuse } from './answer.mjs';
import { isOfTheDesk } from './known-routes.mjs';
import { isRead } from './methods.mjs';

/** The timeout of a page from the cache, which takes no longer. */
const FROM_MEMORY = 1_000;

/** After how many seconds to try again. */
const RETRY_AFTER = '5';

const KEPT_BY_BROWSER = 'Go back in your browser: it may still hold what you typed, except passwords.';

const NOT_READ = {
  title: 'This page cannot be shown just now',
  words:
    'The desk’s database is not responding. Nothing in it is lost. Pages that readers have already opened are still available; for this one, try again in a moment.',
};
const NOT_TAKEN = {
  title: 'Not sent',
  words: `The desk’s database is not responding, and none of what you sent was saved. ${KEPT_BY_BROWSER} Send it again in a moment.`,
};
const PERHAPS_TAKEN = {
  title: 'Perhaps not sent',
  words: `The desk’s database stopped responding while it handled what you sent, which may or may not have been saved. Check whether it was before you send it again. ${KEPT_BY_BROWSER}`,
};

/** @typedef {import('node:http').IncomingMessage} Request @typedef {import('node:http').ServerResponse} Response */

/** @param {{ title: string, words: string }} words @returns {import('./answer.mjs').Refusal} */
const unavailable = (words) => ({ status: 503, ...words, headers: { 'Retry-After': RETRY_AFTER } });

/** For a page that is not cached. */
export const PAGE_UNAVAILABLE = unavailable(NOT_READ);

/**
 * The answer to a request that went to Next and failed because the database became unavailable.
 * @param {Request} request
 */
export const unavailableOnTheWay = (request) => (isRead(request) ? PAGE_UNAVAILABLE : unavailable(PERHAPS_TAKEN));

/**
 * Hands a request on, and answers it here if the database is unavailable and Next has not answered.
 * @param {Request} request @param {Response} response
 * @param {import('./database-watch.mjs').Watch} database
 * @param {() => void} goOn
 */
export function withoutDatabase(request, response, database, goOn) {
  const reads = isRead(request);
  if (!database.isAnswering && (!reads || isOfTheDesk(request.url ?? ''))) {
    return refuse(request, response, reads ? PAGE_UNAVAILABLE : unavailable(NOT_TAKEN));
  }
  const instead = () => {
    if (response.headersSent || response.destroyed) return;
    takeBack(response);
    refuse(request, response, unavailableOnTheWay(request));
    ignoreTheRest(response);
  };
  const timer = database.isAnswering ? undefined : setTimeout(instead, FROM_MEMORY);
  const stop = database.whenLost(instead);
  response.once('close', () => {
    stop();
    clearTimeout(timer);
  });
  goOn();
}

/**
 * Removes what was wrapped around this answer and what was set on it, except the headers of the connection.
 * @param {Response} response
 */
function takeBack(response) {
  for (const name of Object.keys(IGNORED)) Reflect.deleteProperty(response, name);
  for (const name of response.getHeaderNames()) {
    if (name !== 'strict-transport-security') response.removeHeader(name);
  }
}

/** @param {...unknown} given */
const called = (...given) => {
  const done = given.find((one) => typeof one === 'function');
  if (typeof done === 'function') process.nextTick(() => done());
};

/** Ignores what Next writes later to an answer that was sent. */
const IGNORED = {
  setHeader: () => {},
  appendHeader: () => {},
  removeHeader: () => {},
  writeHead: () => {},
  flushHeaders: () => {},
  /** @param {...unknown} given */
  write: (...given) => {
    called(...given);
    return true;
  },
  end: called,
};

/** @param {Response} response */
function ignoreTheRest(response) {
  Object.assign(response, IGNORED);
}
