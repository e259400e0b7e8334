// The limit on the length of a request body. Next would read that much of it, and then fail.
import { BODY_LIMIT } from '../platform/body-limit.mjs';
import { refuse } from './answer.mjs';

const WORDS = `What you sent is longer than ${BODY_LIMIT / 1024 / 1024} MB, the most that this desk accepts, and none of it was saved. Go back in your browser: it may still hold what you typed. Shorten it, and send it again.`;

/** @type {import('./answer.mjs').Refusal} */
export const TOO_LONG = { status: 413, title: 'Not sent', words: WORDS };

/**
 * Refuses a request whose Content-Length is too long, before its body is read.
 * @param {import('node:http').IncomingMessage} request @param {import('node:http').ServerResponse} response
 */
export function refuseTooLong(request, response) {
  if (!(Number(request.headers['content-length']) > BODY_LIMIT)) return false;
  refuse(request, response, TOO_LONG);
  return true;
}

/** The part of a body that may have arrived with the head of its request. */
const WITH_HEAD = 64 * 1024;

/**
 * For a body without Content-Length: returns a function that tells whether more arrived than is accepted, for which
 * Next would answer 500.
 * @param {import('node:http').IncomingMessage} request
 */
export function tooLongByNow({ headers, socket }) {
  const before = socket.bytesRead;
  return () => headers['transfer-encoding'] !== undefined && socket.bytesRead - before > BODY_LIMIT - WITH_HEAD;
}
