import { setImmediate } from 'node:timers/promises';

/** The longest time, in milliseconds, that one piece of work runs before other requests are served. */
const SLICE = 10;

/** Runs the steps of a long piece of work in slices, and lets the process serve other requests between two slices. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let since = performance.now();
  for (const _ of steps) {
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
}
