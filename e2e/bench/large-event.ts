import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { Desk } from '@/e2e/pages/desk';
import { largeRecord } from '@/e2e/pages/large-record';
import { publishInBulk } from '@/e2e/pages/publish-in-bulk';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { databaseAt } from '@/lib/platform/db';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { printAfterPublication } from './after-publication';
import { pageInBrowser } from './page-in-browser';
import { memoryOf, type ServedCrossread, serveCrossread, workOf } from './server-process';
import { grouped } from './timing';

// `npm run large:bench`: an event with 1,000 questions and 100 sources, and the Makiivka event: the size of the first
// HTML, the server's time and number of queries for it (also with 10 and 100 questions), and its times in a browser,
// also with a processor four times slower. BENCH_ROUNDS sets how often each page is opened, BENCH_SIZES the sizes in
// questions, and BENCH_ONLY=server skips the browser and the query count.

const SOURCES = 100;
const SIZES = (process.env.BENCH_SIZES ?? '10,100,1000').split(',').map(Number);

/** How the driver logs a query: [js::query_raw] or [js::execute_raw]. */
const SAID = /\[js::[qe]/g;

const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-large-'));
const slugOf = (claims: number): string => `flood-of-${claims}`;
const largest = `/events/${slugOf(Math.max(...SIZES))}`;
const addresses = [...SIZES.map((claims) => `/events/${slugOf(claims)}`), '/events/makiivka'];

try {
  const first = await serveCrossread({ DATA_DIR: dataDir });
  try {
    await publishAll(first);
  } finally {
    await first.stop();
  }
  // A new process, with an empty cache.
  const server = await serveCrossread({ DATA_DIR: dataDir });
  try {
    await printAnswers(server);
    // The last requests are served from the cache.
    for (let time = 0; time < 4; time++) for (const address of addresses) await ask(server.url + address);
    await atRest(server);
    if (process.env.BENCH_ONLY !== 'server') await pageInBrowser(server.url, ['/events/makiivka', largest]);
  } finally {
    await server.stop();
  }
  if (process.env.BENCH_ONLY !== 'server') await printQueries();
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}

async function publishAll(server: ServedCrossread): Promise<void> {
  const client = await databaseOf(server);
  try {
    const desk = new Desk(client);
    const [author, reviewer] = [await desk.person('reporter'), await desk.person('editor')];
    for (const claims of SIZES) {
      const record = largeRecord({ claims, sources: SOURCES }, slugOf(claims));
      const began = performance.now();
      await publishInBulk(client, record, { author, reviewer });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      const { statements, renderings } = record;
      console.log(
        `${grouped(claims)} questions × ${SOURCES} sources, ${grouped(statements.length)} statements, ${grouped(renderings.length)} renderings: published in ${seconds} s`,
      );
    }
  } finally {
    await client.$disconnect();
  }
}

async function databaseOf({ dataDir }: ServedCrossread) {
  const url = (await folderOwner(dataDir))?.databaseUrl;
  if (url === undefined) throw new Error(`No database is open in ${dataDir}.`);
  return databaseAt(url);
}

type Answer = { ms: number; html: string; cache: string | null; kept: boolean };

async function ask(address: string): Promise<Answer> {
  const began = performance.now();
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  const html = await answer.text();
  if (!answer.ok) throw new Error(`${address} was answered with ${answer.status}.`);
  const { headers } = answer;
  const kept = headers.get('x-crossread-cache') === '1';
  return { ms: performance.now() - began, html, cache: headers.get('x-nextjs-cache'), kept };
}

/** Invalidates the whole cache, as publishing does, and waits until every server has noticed. */
async function outdate(client: PrismaClient): Promise<void> {
  await client.contentVersion.update({ where: { id: 1 }, data: { number: { increment: 1 } } });
  await new Promise((resolve) => setTimeout(resolve, 1_000));
}

/** Waits until the server is idle. After a start it warms its pages, which would distort measurements. */
async function atRest({ pid }: ServedCrossread): Promise<void> {
  for (let quiet = 0; quiet < 5; ) {
    const before = workOf(pid);
    await new Promise((resolve) => setTimeout(resolve, 500));
    quiet = workOf(pid) - before > 50 ? 0 : quiet + 1;
  }
}

/**
 * The first response is read from the database, later ones come from the cache; pages with a choice are rendered for
 * each request.
 */
async function printAnswers(server: ServedCrossread): Promise<void> {
  // One request first, for work that a process does once.
  for (const address of addresses) await ask(server.url + address);
  await atRest(server);
  const client = await databaseOf(server);
  try {
    await answersOf(server, client);
    await printAfterPublication(server, client, slugOf(Math.max(...SIZES)));
  } finally {
    await client.$disconnect();
  }
}

async function answersOf(server: ServedCrossread, client: PrismaClient): Promise<void> {
  const rows: Record<string, string | number>[] = [];
  for (const address of addresses) {
    await outdate(client);
    const made = await ask(server.url + address);
    await ask(server.url + address);
    const third = await ask(server.url + address);
    const fourth = await ask(server.url + address);
    const day = address.endsWith('makiivka') ? '2023-01-02' : '2029-06-20';
    const [day1, day2] = [
      await ask(`${server.url}${address}?asof=${day}`),
      await ask(`${server.url}${address}?asof=${day}`),
    ];
    const sorted = await ask(`${server.url}${address}?sort=disputed`);
    rows.push({
      address,
      'HTML KB': Math.round(Buffer.byteLength(made.html) / 1024),
      'gzip KB': (gzipSync(made.html).byteLength / 1024).toFixed(1),
      'first, ms': Math.round(made.ms),
      'third, ms': third.ms.toFixed(1),
      'fourth, ms': `${fourth.ms.toFixed(1)} (${fourth.cache}${fourth.kept ? ', kept' : ''})`,
      'a day, first, ms': Math.round(day1.ms),
      'again, ms': Math.round(day2.ms),
      'by dispute, ms': Math.round(sorted.ms),
    });
  }
  console.log('\nOne request after the other, in a new process:');
  console.table(rows);
  console.log(`The server's process then holds ${memoryOf(server.pid)} MB.`);
}

/** Counts queries in the driver's debug log, in a separate process, because logging takes time. */
async function printQueries(): Promise<void> {
  let queries = 0;
  let heard = 0;
  // A chunk may end within the seven characters that are counted.
  let end = '';
  const server = await serveCrossread({ DATA_DIR: dataDir, DEBUG: 'prisma:driver-adapter:pg' }, (part) => {
    heard = performance.now();
    const text = end + part;
    queries += text.match(SAID)?.length ?? 0;
    end = text.slice(-6);
  });
  /** For a large event the log is so long that it takes a while to arrive. */
  const silence = async () => {
    do await new Promise((resolve) => setTimeout(resolve, 1_000));
    while (performance.now() - heard < 1_000);
  };
  try {
    await ask(server.url + largest);
    await atRest(server);
    await silence();
    const client = await databaseOf(server);
    const rows: Record<string, string | number>[] = [];
    for (const address of addresses) {
      const counts: number[] = [];
      await outdate(client);
      for (const query of ['', '', '?sort=disputed']) {
        queries = 0;
        await ask(server.url + address + query);
        await silence();
        counts.push(queries);
      }
      rows.push({ address, 'queries, first': counts[0] ?? 0, again: counts[1] ?? 0, 'by dispute': counts[2] ?? 0 });
    }
    await client.$disconnect();
    console.log('\nQueries for a page:');
    console.table(rows);
    if (rows.some((row) => row['queries, first'] === 0)) throw new Error('No query was seen: nothing was counted.');
  } finally {
    await server.stop();
  }
}
