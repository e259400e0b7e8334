import { setImmediate } from 'node:timers/promises';

/** So long, in milliseconds, one piece of work goes on before other requests have their turn. */
const SLICE = 10;

/** Does the steps of a long piece of work in slices: between two of them whatever else waits in this process is done. */
export async function inSlices(steps: Iterable<unknown>): Promise<void> {
  let since = performance.now();
  for (const _ of steps) {
    if (performance.now() - since < SLICE) continue;
    await setImmediate();
    since = performance.now();
  }
}
