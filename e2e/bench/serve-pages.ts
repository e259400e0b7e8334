import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import autocannon from 'autocannon';
import { bin } from '@/lib/cli/commands';
import { projectRoot } from '@/lib/cli/project';
import type { EventView } from '@/lib/views/event-view';
import { makeBarePages } from './bare-pages';
import { freePort, type Served, serve } from './served';
import { medianOf } from './timing';

// How many pages a second, at which latency and at how much processor time, beside the least that Next can be asked
// for, in turn over five runs, so that what slows the machine down slows all of them.

const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 5);
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const CONNECTIONS = 8;

type Page = { name: string; server: Served; at: string; beside?: string };
type Run = { perSecond: number; p99: number; cpu: number; failed: number };

const [ourPort, barePort] = [await freePort(), await freePort()];
const data = process.env.BENCH_DATA_DIR ?? mkdtempSync(path.join(tmpdir(), 'crossread-bench-'));
const ours = await serve([process.execPath, '--import', 'tsx', 'lib/cli/start.ts'], {
  cwd: projectRoot,
  env: { DATA_DIR: data, PORT: String(ourPort), PUBLIC_URL: '', DATABASE_URL: '', LOG_LEVEL: 'warn' },
  port: ourPort,
  at: '/events/makiivka',
});
const view: EventView = await (await fetch(`${ours.url}/events/makiivka/table.json`)).json();
const html = await (await fetch(`${ours.url}/events/makiivka`)).text();
const folder = makeBarePages({ view, html });
execFileSync(process.execPath, [bin.next, 'build'], {
  cwd: folder,
  stdio: 'ignore',
  env: { ...process.env, NODE_ENV: 'production' },
});
const bare = await serve([process.execPath, bin.next, 'start', '-p', String(barePort)], {
  cwd: folder,
  env: { NODE_ENV: 'production' },
  port: barePort,
  at: '/cached/one',
});

const pages: readonly Page[] = [
  { name: 'bare, cached, 50 × 8', server: bare, at: '/cached/one' },
  { name: 'bare, cached, as many bytes as ours', server: bare, at: '/padded/one' },
  { name: 'event, cached', server: ours, at: '/events/makiivka', beside: 'bare, cached, 50 × 8' },
  { name: 'question, cached', server: ours, at: '/events/makiivka/claims/killed', beside: 'bare, cached, 50 × 8' },
  { name: 'bare, anew, the same elements', server: bare, at: '/anew/one?sort=disputed' },
  { name: 'event, anew', server: ours, at: '/events/makiivka?sort=disputed', beside: 'bare, anew, the same elements' },
  {
    name: 'event as of a day, anew',
    server: ours,
    at: '/events/makiivka?asof=2023-01-02',
    beside: 'bare, anew, the same elements',
  },
];

console.log('What the cache says of each address, asked for the third time:');
for (const { name, server, at } of pages) {
  for (let time = 0; time < 2; time += 1) await (await fetch(server.url + at)).text();
  const answer = await fetch(server.url + at);
  const bytes = (await answer.text()).length;
  const header = (key: string) => `${key}: ${answer.headers.get(key) ?? 'none'}`;
  console.log(
    `  ${name}: ${answer.status}, ${bytes} characters, ${header('x-nextjs-cache')}, ${header('x-nextjs-postponed')}`,
  );
}

const runs = new Map<string, Run[]>();
for (let round = 0; round < ROUNDS; round += 1) {
  for (const page of pages) runs.set(page.name, [...(runs.get(page.name) ?? []), await load(page)]);
  console.log(`Run ${round + 1} of ${ROUNDS}`);
}
const median = (name: string, of: keyof Run) => medianOf((runs.get(name) ?? []).map((run) => run[of]));
for (const { name, beside } of pages) {
  const each = (runs.get(name) ?? []).map(({ perSecond }) => perSecond.toFixed(0)).join(' ');
  const ratio =
    beside === undefined
      ? ''
      : `, ${(median(name, 'perSecond') / median(beside, 'perSecond')).toFixed(2)} of ${beside}`;
  console.log(
    `${name}: ${median(name, 'perSecond').toFixed(0)} a second (${each}), p99 ${median(name, 'p99').toFixed(0)} ms, ` +
      `${median(name, 'cpu').toFixed(2)} ms of processor each, ${(runs.get(name) ?? []).reduce((sum, { failed }) => sum + failed, 0)} failed${ratio}`,
  );
}
ours.stop();
bare.stop();
process.exit(0);

async function load({ server, at }: Page): Promise<Run> {
  const before = server.cpu();
  const result = await autocannon({ url: server.url + at, connections: CONNECTIONS, duration: SECONDS });
  const after = server.cpu();
  const spent = before === 'not measured' || after === 'not measured' ? Number.NaN : after - before;
  return {
    perSecond: result.requests.total / result.duration,
    p99: result.latency.p99,
    cpu: spent / result.requests.total,
    failed: result.non2xx + result.errors,
  };
}
