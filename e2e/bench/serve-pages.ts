import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectRoot } from '@/lib/cli/project';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { bareApp } from './bare-app';
import { printCacheHeaders } from './cache-headers';
import { inTurn, printRuns } from './load';
import { publishUnderLoad } from './publish-under-load';
import { type Served, serveBare, serveCrossread } from './server-process';

// `npm run pages:bench`: pages served per second, ours compared with bare ones of the same Next and React; which
// pages come from the cache; and what readers see during a publication. BENCH_ROUNDS, BENCH_SECONDS, and
// BENCH_ENCODING=gzip (as browsers request) change the measurement; BENCH_ONLY=cached,uncached,headers,publish picks parts.

const only = process.env.BENCH_ONLY?.split(',');
const wants = (part: string): boolean => only === undefined || only.includes(part);

const EVENT = '/events/makiivka';
const CLAIM = '/events/makiivka/claims/killed';
const ANEW = ['since=2023-01-02', 'sort=disputed'] as const;
const DAY = 'asof=2023-01-02';

const data = mkdtempSync(path.join(tmpdir(), 'crossread-bare-data-'));
const crossread = await serveCrossread();
const folder = await bareApp(await (await fetch(`${crossread.url}${EVENT}`)).text());
const bare = await serveBare(folder, 'plain', { BARE_DATA: data });
const alone = await serveBare(projectRoot, 'plain', {
  DATABASE_URL: (await folderOwner(crossread.dataDir))?.databaseUrl ?? '',
});
const fronted = await serveBare(folder, 'front', { BARE_DATA: data });
if (Number.isNaN(process.cpuUsage().user) || process.platform !== 'linux') {
  console.log('CPU of a server is read from /proc, which this system has not: it is not measured.');
}
let ok = true;
try {
  if (wants('cached')) await cachedPages();
  if (wants('uncached')) for (const query of ANEW) await pagesAnew(query);
  if (wants('headers')) ok = (await printCacheHeaders(crossread.url)) && ok;
  if (wants('publish')) ok = (await publishUnderLoad(crossread)) && ok;
} finally {
  for (const server of [crossread, alone, bare, fronted]) await server.stop();
  rmSync(data, { recursive: true, force: true });
}
process.exitCode = ok ? 0 : 1;

async function cachedPages(): Promise<void> {
  const padded = async (path: string) => `/cached/${await padding(path)}`;
  const runs = await inTurn([
    { name: 'bare', server: bare, path: '/cached/0' },
    { name: 'bare, behind our front', server: fronted, path: '/cached/0' },
    { name: 'bare, of the size of the event', server: bare, path: await padded(EVENT) },
    { name: 'event', server: crossread, path: EVENT },
    { name: 'event as of a day', server: crossread, path: `${EVENT}?${DAY}` },
    { name: 'event, by Next alone', server: alone, path: EVENT },
    { name: 'bare, of the size of the claim', server: bare, path: await padded(CLAIM) },
    { name: 'claim', server: crossread, path: CLAIM },
    { name: 'claim as of a day', server: crossread, path: `${CLAIM}?${DAY}` },
    { name: 'claim, by Next alone', server: alone, path: CLAIM },
  ]);
  printRuns('Pages from the cache, eight connections:', runs, 'bare');
  const [event, sized] = ['event, by Next alone', 'bare, of the size of the event'].map((name) => runs.get(name) ?? []);
  printRuns(
    'The same, beside a bare page of their size:',
    new Map([
      ['sized', sized ?? []],
      ['event, by Next alone', event ?? []],
    ]),
    'sized',
  );
}

async function pagesAnew(query: string): Promise<void> {
  const slug = query.replaceAll(/\W/g, '-');
  const table = await fetch(`${crossread.url}${EVENT}/table.json?${query}`);
  writeFileSync(path.join(data, `${slug}.json`), await table.text());
  const runs = await inTurn([
    { name: 'bare', server: bare, path: '/anew/x?any=1' },
    { name: 'bare, with our data', server: bare, path: `/data/${slug}?${query}` },
    { name: 'bare, with our data and elements', server: bare, path: `/elements/${slug}?${query}` },
    { name: 'event, by Next alone', server: alone, path: `${EVENT}?${query}` },
    // Two at a time with a pause after each (lib/server/limits.mjs): the maximum for all clients together.
    { name: 'event, within the limits', server: crossread, path: `${EVENT}?${query}` },
  ]);
  printRuns(`Pages rendered for each request, ?${query}, eight connections:`, runs, 'bare, with our data and elements');
}

/** How many padding characters a bare page needs to send as many bytes as ours; it contains them twice. */
async function padding(of: string): Promise<number> {
  const [ours, plain] = await Promise.all([sizeOf(crossread, of), sizeOf(bare, '/cached/0')]);
  return Math.max(0, Math.round((ours - plain) / 2));
}

async function sizeOf(server: Served, address: string): Promise<number> {
  for (let time = 0; time < 2; time++) await (await fetch(`${server.url}${address}`)).text();
  return (await (await fetch(`${server.url}${address}`)).arrayBuffer()).byteLength;
}
