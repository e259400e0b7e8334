import { performance } from 'node:perf_hooks';
import fc from 'fast-check';
import { readValue } from '@/lib/domain/value-reader/read-value';
import { contexts, oddStrings } from '@/lib/domain/value-reader/testing/odd-strings';
import { medianOf } from './timing';

// The value reader on random strings: it must not throw, and the slowest is timed. `npm run reader:fuzz`, BENCH_SEED=n
// for other strings, BENCH_RUNS=n for more. Each time is the best of three, because the machine is shared. Exits with 1
// at an exception, or if a string takes longer than 5 ms.

const LIMIT = 5;
const runs = Number(process.env.BENCH_RUNS ?? 10_000);
const seed = Number(process.env.BENCH_SEED ?? 3);

const cases = fc.sample(fc.tuple(oddStrings, contexts), { numRuns: runs, seed });
const counts: Record<string, number> = {};
const times: number[] = [];
let slowest = { time: 0, words: '' };
let thrown = 0;

// Warm up, so that compilation is not measured.
for (const [words, context] of cases.slice(0, 1000)) attempt(() => readValue(words, context).kind);

for (const [words, context] of cases) {
  const read = () => readValue(words, context).kind;
  const timed = [0, 1, 2].map(() => timeOf(() => attempt(read)));
  const time = Math.min(...timed);
  const kind = attempt(read);
  counts[kind] = (counts[kind] ?? 0) + 1;
  if (kind === 'threw') {
    thrown += 1;
    console.log('Threw on', JSON.stringify(words));
  }
  times.push(time);
  if (time > slowest.time) slowest = { time, words };
}

function attempt(read: () => string): string {
  try {
    return read();
  } catch (error) {
    console.error(error);
    return 'threw';
  }
}

function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

console.log(`${cases.length} strings, seed ${seed}:`, counts);
console.log(`Exceptions: ${thrown}. Median ${medianOf(times).toFixed(3)} ms, slowest ${slowest.time.toFixed(3)} ms:`);
console.log(JSON.stringify(slowest.words.slice(0, 120)));
process.exitCode = thrown === 0 && slowest.time <= LIMIT ? 0 : 1;
