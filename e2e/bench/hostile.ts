import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { loadavg, setPriority } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Desk } from '@/e2e/pages/desk';
import { PlainClient } from '@/e2e/pages/plain-client';
import { hostileFiles } from '@/lib/capture/testing/hostile-files';
import { startTestServer } from '@/lib/cli/test-server';
import { systemClock } from '@/lib/platform/clock';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { databaseAt } from '@/lib/platform/db';
import { discardCapture } from '@/lib/writes/captures';
import { type Uploaded, upload } from './hostile-upload';
import { serveCrossread } from './server-process';
import { medianOf, percentileOf } from './timing';
import { TreeSampler } from './tree-memory';

// `npm run hostile:bench`: all hostile files through the running product, by three editors at once. Rounds without and with
// uploads take turns; p99 of a cached page is compared within each. BENCH_DATABASE=server for a PostgreSQL server in a
// temporary folder, else the embedded one; BENCH_FILES=40 for that many files, BENCH_ROUNDS (10), BENCH_SECONDS (8) of a
// round without uploads. Exits with 1 if a file has no words or took more than 30 seconds, if the server and what it
// started had more than 1 GB, or if p99 was more than twice that of the round before, in the median.

const MOST_SECONDS = 30;
const MOST_MEMORY = 1024;
const MOST_TIMES = 2;
const EDITORS = 3;
const PAGE = '/events/makiivka';
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 10);
const FILES = Number(process.env.BENCH_FILES ?? hostileFiles.length);

const run = promisify(execFile);

const database = process.env.BENCH_DATABASE === 'server' ? await startTestServer() : undefined;
if (database?.ok === false) throw new Error(database.reason);
const given = database?.ok ? { DATABASE_URL: database.server.url } : {};
const server = await serveCrossread(given);
process.env.CROSSREAD_URL = server.url;
const databaseUrl = given.DATABASE_URL ?? (await folderOwner(server.dataDir))?.databaseUrl ?? '';
if (database !== undefined)
  await run(process.execPath, ['--import', 'tsx', 'lib/cli/demo.ts'], { env: { ...process.env, ...given } });
const client = databaseAt(databaseUrl);
const desk = new Desk(client);
const editors = await Promise.all(
  Array.from({ length: EDITORS }, async () => {
    const person = await desk.person('editor');
    const browser = new PlainClient();
    await browser.signIn(person);
    return { id: person.id, browser };
  }),
);

const readers = spawn(process.execPath, ['--import', 'tsx', 'e2e/bench/steady-readers.ts', `${server.url}${PAGE}`], {
  stdio: ['pipe', 'pipe', 'inherit'],
});
process.once('exit', () => readers.kill());
// Readers are elsewhere: what measures them does not compete with what is measured.
if (readers.pid !== undefined && process.getuid?.() === 0) setPriority(readers.pid, -10);

type Noticed = { page: number; empty: number; asked: number; failed: number };

/** What the readers noticed since this was last asked: p99 in milliseconds. */
async function noticed(): Promise<Noticed> {
  let told = '';
  const line = new Promise<void>((resolve) => {
    readers.stdout.on('data', (piece: Buffer) => {
      told += piece;
      if (told.endsWith('\n')) resolve();
    });
  });
  readers.stdin.write('\n');
  await line;
  readers.stdout.removeAllListeners('data');
  const { page, empty, failed } = JSON.parse(told) as { page: number[]; empty: number[]; failed: number };
  return { page: p99(page), empty: p99(empty), asked: page.length, failed };
}

const p99 = (times: readonly number[]): number =>
  percentileOf(
    times.toSorted((a, b) => a - b),
    99,
  );

/** Of each kind as many as there are of it among all, and so in each round. */
const chosen = hostileFiles.filter((_, at) => (at * FILES) % hostileFiles.length < FILES);
const rounds = Array.from({ length: ROUNDS }, (_, round) => chosen.filter((_file, at) => at % ROUNDS === round));

const uploads: Uploaded[] = [];
async function sendAll(files: (typeof hostileFiles)[number][]): Promise<void> {
  await Promise.all(
    editors.map(async ({ id, browser }) => {
      for (let file = files.shift(); file !== undefined; file = files.shift()) {
        const uploaded = await upload(server.url, browser, file);
        uploads.push(uploaded);
        if (uploaded.capture !== undefined)
          await discardCapture(client, { actor: id, capture: uploaded.capture }, systemClock);
      }
    }),
  );
}

const memory = new TreeSampler(server.pid);
const whole = new TreeSampler(server.root);
await pause(5_000);
await noticed();
const began = memory.take();
const rows = [];
for (const files of rounds) {
  await pause(SECONDS * 1000);
  const quiet = await noticed();
  const started = performance.now();
  await sendAll([...files]);
  const seconds = (performance.now() - started) / 1000;
  const during = await noticed();
  const { pss, rss, children } = memory.take();
  const row = { quiet, during, pss, rss, children, whole: whole.take().pss, seconds };
  rows.push(row);
  console.log(
    `${files.length} files in ${seconds.toFixed(0)} s: p99 ${quiet.page.toFixed(1)} → ${during.page.toFixed(1)} ms (×${(during.page / quiet.page).toFixed(2)}; of nothing ${quiet.empty.toFixed(1)} → ${during.empty.toFixed(1)}), server and readers ${pss.toFixed(0)} MB (RSS ${rss.toFixed(0)}, readers ${children.toFixed(0)}), with the command ${row.whole.toFixed(0)} MB; load ${(loadavg()[0] ?? 0).toFixed(1)}`,
  );
}
memory.stop();
whole.stop();

const most = Math.max(...rows.map(({ pss }) => pss));
const times = medianOf(rows.map(({ quiet, during }) => during.page / quiet.page));
const empty = medianOf(rows.map(({ quiet, during }) => during.empty / quiet.empty));
const failed = rows.reduce((total, { quiet, during }) => total + quiet.failed + during.failed, 0);
const wordless = uploads.filter(({ words }) => words === '');
const slow = uploads.filter(({ seconds }) => seconds > MOST_SECONDS);
for (const [words, count] of counted(uploads.map((one) => one.words))) console.log(`${count} × ${words.slice(0, 160)}`);
for (const { name, seconds } of uploads.toSorted((a, b) => b.seconds - a.seconds).slice(0, 10))
  console.log(`${seconds.toFixed(1)} s ${name}`);
console.log(
  `${uploads.length} files: ${wordless.length} without words, ${slow.length} over ${MOST_SECONDS} s, asked to wait ${uploads.reduce((total, { waited }) => total + waited, 0)} times.`,
);
console.log(
  `Memory at the start ${began.pss.toFixed(0)} MB, at most ${most.toFixed(0)} MB (RSS ${Math.max(...rows.map(({ rss }) => rss)).toFixed(0)}), with the command ${Math.max(...rows.map((row) => row.whole)).toFixed(0)} MB.`,
);
console.log(
  `p99 of readers, medians of ${rows.length} rounds: ${medianOf(rows.map(({ quiet }) => quiet.page)).toFixed(1)} ms without, ${medianOf(rows.map(({ during }) => during.page)).toFixed(1)} ms with uploads: ×${times.toFixed(2)}, an empty server ×${empty.toFixed(2)}; ${failed} failed.`,
);
readers.stdin.end();
await once(readers, 'close');
await client.$disconnect();
await server.stop();
if (database?.ok) await database.server.stop();
const isOver = most > MOST_MEMORY || times > MOST_TIMES || wordless.length > 0 || slow.length > 0 || failed > 0;
process.exitCode = isOver ? 1 : 0;

function counted(words: readonly string[]): readonly [string, number][] {
  const counts = new Map<string, number>();
  for (const one of words) counts.set(one, (counts.get(one) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1]);
}
