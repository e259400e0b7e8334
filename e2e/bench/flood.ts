import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Desk } from '@/e2e/pages/desk';
import { PlainClient } from '@/e2e/pages/plain-client';
import { startTestServer } from '@/lib/cli/test-server';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { databaseAt } from '@/lib/platform/db';
import { serveCrossread } from './server-process';
import { medianOf } from './timing';

// `npm run flood:bench`: what readers and the desk notice while a client requests made-up views from 1 or 64 client
// addresses: times that are no timeline points, pages of the log, search words. For each: p99 of a cached page, p50 of
// the desk's page, and a reader at another address who opens ten chosen views a minute, compared with an idle server
// just before. BENCH_SECONDS (15), BENCH_DATABASE=server for a PostgreSQL server in a temporary folder. Exits with 1 if
// one is more than five times as long, or if the reader was refused.

const SECONDS = Number(process.env.BENCH_SECONDS ?? 15);
const MOST = 5;
/** Ten requests a minute. */
const BETWEEN_VIEWS = 6_000;
const PAGE = '/events/makiivka';
const VIEWS = ['sort=disputed', 'asof=2023-01-02', 'find=army', 'since=2023-01-02', 'verdict=disputed'];

const run = promisify(execFile);

/** An empty server in a separate process, measured the same way: its slowdown is the machine's. */
const YARDSTICK = `require('node:http').createServer((_, response) => response.end('x'.repeat(1000)))
  .listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;
const yardstick = spawn(process.execPath, ['-e', YARDSTICK], { stdio: ['ignore', 'pipe', 'inherit'] });
process.once('exit', () => yardstick.kill());
const [yardstickPort] = await once(yardstick.stdout, 'data');
const nothing = `http://127.0.0.1:${String(yardstickPort).trim()}`;

const database = process.env.BENCH_DATABASE === 'server' ? await startTestServer() : undefined;
if (database?.ok === false) throw new Error(database.reason);
const given = database?.ok ? { DATABASE_URL: database.server.url } : {};
const server = await serveCrossread({ TRUSTED_PROXIES: '127.0.0.1', ...given });
process.env.CROSSREAD_URL = server.url;
const databaseUrl = given.DATABASE_URL ?? (await folderOwner(server.dataDir))?.databaseUrl ?? '';
if (database !== undefined)
  await run(process.execPath, ['--import', 'tsx', 'lib/cli/demo.ts'], { env: { ...process.env, ...given } });
const client = databaseAt(databaseUrl);
const editor = new PlainClient();
await editor.signIn(await new Desk(client).person('editor'));

const from = (address: string) => ({ 'x-forwarded-for': address });

/** Milliseconds until a page is complete. */
async function timed(ask: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await ask();
  return performance.now() - started;
}

async function fetched(path: string, address: string): Promise<number> {
  const answer = await fetch(`${server.url}${path}`, { headers: from(address) });
  await answer.arrayBuffer();
  return answer.status;
}

type Noticed = { page: number; desk: number; nothing: number; failed: number };

/** Two readers of a cached page and an editor who loads the desk, for the given number of seconds. */
async function noticed(seconds: number): Promise<Noticed> {
  const until = performance.now() + seconds * 1000;
  const [pages, desks, nothings]: [number[], number[], number[]] = [[], [], []];
  let failed = 0;
  const reader = async () => {
    while (performance.now() < until) {
      pages.push(await timed(async () => (failed += Number((await fetched(PAGE, '203.0.113.1')) !== 200))));
      await pause(5);
    }
  };
  const ofNothing = async () => {
    while (performance.now() < until) {
      nothings.push(await timed(async () => (await fetch(nothing)).arrayBuffer()));
      await pause(5);
    }
  };
  const atTheDesk = async () => {
    while (performance.now() < until) {
      desks.push(
        await timed(async () => {
          const answer = await editor.get('/desk', from('203.0.113.2'));
          failed += Number(answer.status !== 200);
        }),
      );
      await pause(100);
    }
  };
  await Promise.all([reader(), reader(), ofNothing(), atTheDesk()]);
  return { page: p99(pages), desk: medianOf(desks), nothing: p99(nothings), failed };
}

const p99 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;

const elsewhere = { asked: 0, refused: 0, times: [] as number[], isOver: false };
async function readerElsewhere(): Promise<void> {
  while (!elsewhere.isOver) {
    const view = VIEWS[elsewhere.asked % VIEWS.length];
    elsewhere.asked += 1;
    elsewhere.times.push(
      await timed(async () => (elsewhere.refused += Number((await fetched(`${PAGE}?${view}`, '203.0.113.3')) !== 200))),
    );
    await pause(BETWEEN_VIEWS);
  }
}

for (let time = 0; time < 3; time += 1) await fetched(PAGE, '203.0.113.1');
await noticed(3);
const reading = readerElsewhere();
const rows = [];
for (const kind of ['asof', 'log', 'find']) {
  for (const addresses of [1, 64]) {
    const quiet = await noticed(SECONDS / 2);
    const flood = run(process.execPath, [
      '--import',
      'tsx',
      'e2e/bench/flood-client.ts',
      server.url,
      kind,
      String(addresses),
      String(SECONDS + 2),
    ]);
    // Wait until the flood has begun.
    await pause(2_000);
    const during = await noticed(SECONDS);
    const { stdout } = await flood;
    console.log(`${kind} from ${addresses}: ${stdout.trim()}`);
    rows.push({
      flood: kind,
      addresses,
      'page p99 quiet': `${quiet.page.toFixed(1)} ms`,
      'page p99': `${during.page.toFixed(1)} ms`,
      'page ×': (during.page / quiet.page).toFixed(2),
      'desk p50 quiet': `${quiet.desk.toFixed(1)} ms`,
      'desk p50': `${during.desk.toFixed(1)} ms`,
      'desk ×': (during.desk / quiet.desk).toFixed(2),
      'nothing p99 ×': (during.nothing / quiet.nothing).toFixed(2),
      failed: quiet.failed + during.failed,
    });
  }
}
elsewhere.isOver = true;
await reading;
console.table(rows);
const { asked, refused, times } = elsewhere;
console.log(
  `A reader elsewhere opened ${asked} chosen views, ten a minute: ${refused} were refused; p50 ${medianOf(times).toFixed(0)} ms, slowest ${Math.max(...times).toFixed(0)} ms.`,
);
await client.$disconnect();
await server.stop();
if (database?.ok) await database.server.stop();
const isOver = rows.some((row) => Number(row['page ×']) > MOST || Number(row['desk ×']) > MOST || row.failed > 0);
process.exitCode = isOver || refused > 0 ? 1 : 0;
