// The canonical time under which the page of an event as of a time is cached. lib/server/as-of.mjs asks for it; it runs
// without a compiler. lib/reads/as-of-address.ts answers; it knows when something was said.

/** @typedef {(event: string, asked: string) => Promise<string | undefined>} Answer */

const ANSWER = Symbol.for('crossread.as-of-address');

/** @param {Answer} answer */
export function answerAsOfAddress(answer) {
  Reflect.set(globalThis, ANSWER, answer);
}

/**
 * The canonical time as addresses write it; empty for everything that was said. `undefined` for text that is no time,
 * for an event that does not exist, and where no answer is registered: in development, or before the first request.
 * @param {string} event
 * @param {string} asked
 * @returns {Promise<string | undefined>}
 */
export async function asOfAddress(event, asked) {
  /** @type {Answer | undefined} */
  const answer = Reflect.get(globalThis, ANSWER);
  return answer?.(event, asked);
}
