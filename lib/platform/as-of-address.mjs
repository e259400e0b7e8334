// Under which one time the page of an event is kept that is asked for as of a time: asked by the front (lib/server/as-of.mjs),
// which runs without a compiler, and answered by the reads (lib/reads/as-of-address.ts), which know what was said when.

/** @typedef {(event: string, asked: string) => Promise<string | undefined>} Answer */

const ANSWER = Symbol.for('crossread.as-of-address');

/** @param {Answer} answer */
export function answerAsOfAddress(answer) {
  Reflect.set(globalThis, ANSWER, answer);
}

/**
 * The time as addresses have it; empty for all that was said; `undefined` for what is no time, where there is no such
 * event, and where nobody answers: in development, or before the first request.
 * @param {string} event
 * @param {string} asked
 * @returns {Promise<string | undefined>}
 */
export async function asOfAddress(event, asked) {
  /** @type {Answer | undefined} */
  const answer = Reflect.get(globalThis, ANSWER);
  return answer?.(event, asked);
}
