import { performance } from 'node:perf_hooks';

/** A run to measure; its last result is kept, so that the engine does not optimise the work away. */
export type Run<T> = { name: string; run: () => T | Promise<T> };

export type Timing<T> = { name: string; median: number; all: readonly number[]; last: T };

/**
 * Times several runs in rotation, so that a temporary slowdown of the machine affects all of them and their
 * ratio stays valid. One unmeasured round warms up the engine. Milliseconds, in the order given.
 */
export async function interleaved<T>(runs: readonly Run<T>[], repetitions: number): Promise<Timing<T>[]> {
  const warmed: Timing<T>[] = [];
  for (const { name, run } of runs) warmed.push({ name, median: 0, all: [], last: await run() });
  let timings = warmed;
  for (let repetition = 0; repetition < repetitions; repetition++) {
    const next: Timing<T>[] = [];
    for (const [i, { name, run }] of runs.entries()) {
      const start = performance.now();
      const last = await run();
      next.push({ name, median: 0, all: [...(timings[i]?.all ?? []), performance.now() - start], last });
    }
    timings = next;
  }
  return timings.map((timing) => ({ ...timing, median: medianOf(timing.all) }));
}

export function medianOf(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [below = 0, above = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? above : (below + above) / 2;
}

/** The exponent e of time ∝ size^e between two sizes. */
export function growth(small: { size: number; time: number }, large: { size: number; time: number }): number {
  return Math.log(large.time / small.time) / Math.log(large.size / small.size);
}

const WHOLE_NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const grouped = (n: number): string => WHOLE_NUMBER.format(n);

/** The rate per second, from a count and its milliseconds. */
export const perSecond = (many: number, milliseconds: number): string => grouped((many / milliseconds) * 1000);

/** The median, with the shortest and the longest repetition: "12.1 ms (11.8–13.0)". */
export function spread({ median, all }: Pick<Timing<unknown>, 'median' | 'all'>): string {
  return `${median.toFixed(1)} ms (${Math.min(...all).toFixed(1)}–${Math.max(...all).toFixed(1)})`;
}

/** Peak memory of the process so far, in megabytes (the system reports kilobytes). */
export const peakMegabytes = (): number => Math.round(process.resourceUsage().maxRSS / 1024);

/** The nearest-rank percentile of sorted numbers; NaN of none. */
export const percentileOf = (sorted: readonly number[], percent: number): number =>
  sorted[Math.max(0, Math.ceil((percent / 100) * sorted.length) - 1)] ?? Number.NaN;
