import { requestRepeatedly } from './http-client';
import { type Served, workOf } from './server-process';
import { medianOf } from './timing';

/** Results for a page under load. `work` and `client` are CPU time per response, in milliseconds. */
export type Run = {
  perSecond: number;
  p99: number;
  slowest: number;
  work: number;
  client: number;
  bytes: number;
  failed: number;
};

export type Page = { name: string; server: Served; path: string };

const CONNECTIONS = 8;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
/** Compressed, as for browsers, or uncompressed, so that the page is measured and not its compression. */
const ENCODING = process.env.BENCH_ENCODING;

/** Eight connections that request one page, each one response after another, for the given number of seconds. */
export async function underLoad({ server, path }: Page, seconds = SECONDS): Promise<Run> {
  const before = workOf(server.pid);
  const ownBefore = process.cpuUsage();
  const {
    answers,
    failed,
    bytes,
    seconds: taken,
    latencies,
  } = await requestRepeatedly({
    url: `${server.url}${path}`,
    connections: CONNECTIONS,
    seconds,
    ...(ENCODING !== undefined && { headers: { 'accept-encoding': ENCODING } }),
  });
  const own = process.cpuUsage(ownBefore);
  const inOrder = latencies.toSorted((a, b) => a - b);
  return {
    perSecond: answers / taken,
    p99: inOrder[Math.floor(inOrder.length * 0.99)] ?? Number.NaN,
    slowest: inOrder.at(-1) ?? Number.NaN,
    work: (workOf(server.pid) - before) / answers,
    client: (own.user + own.system) / 1000 / answers,
    bytes: Math.round(bytes / answers),
    failed,
  };
}

/** Measures the pages in rotation, so that a temporary slowdown of the machine affects all of them. */
export async function inTurn(pages: readonly Page[]): Promise<Map<string, readonly Run[]>> {
  const runs = new Map<string, Run[]>(pages.map(({ name }) => [name, []]));
  for (const page of pages) await warmed(page);
  for (let round = 1; round <= ROUNDS; round++) {
    for (const page of pages) runs.get(page.name)?.push(await underLoad(page));
  }
  return runs;
}

/** Warm-up: afterwards responses come from the cache, and the engine has compiled the code. */
async function warmed(page: Page): Promise<void> {
  for (let time = 0; time < 3; time++) await (await fetch(`${page.server.url}${page.path}`)).text();
  await underLoad(page, 2);
}

const median = (runs: readonly Run[], of: keyof Run): number => medianOf(runs.map((run) => run[of]));

/** Prints every run, then the medians and their ratio to the first page's responses per second. */
export function printRuns(title: string, runs: ReadonlyMap<string, readonly Run[]>, against: string): void {
  console.log(`\n${title}`);
  for (const [name, all] of runs) {
    console.log(`  ${name}: ${all.map(({ perSecond }) => perSecond.toFixed(0)).join(', ')} answers a second`);
  }
  const base = median(runs.get(against) ?? [], 'perSecond');
  console.table(
    [...runs].map(([page, all]) => ({
      page,
      'answers/s': Math.round(median(all, 'perSecond')),
      'p99 ms': median(all, 'p99').toFixed(1),
      'CPU ms an answer': Number.isNaN(median(all, 'work')) ? 'not measured' : median(all, 'work').toFixed(3),
      'of the client': median(all, 'client').toFixed(3),
      'bytes an answer': median(all, 'bytes'),
      failed: all.reduce((sum, { failed }) => sum + failed, 0),
      [`÷ ${against}`]: (median(all, 'perSecond') / base).toFixed(2),
    })),
  );
}
