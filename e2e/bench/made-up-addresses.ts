import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serveCrossread } from './server-process';

// `npm run strangers:bench`: the memory that a server with a 320 MB heap retains for made-up requests: addresses, list
// pages, invitations, days. Bytes in use are measured after a full garbage collection. Exits with 1 if the server died,
// if more than 20 MB are retained, or if the log grew by more than 5 MB.

const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 20_000);
const CONNECTIONS = 4;
const MOST_KEPT = 20;
const MOST_LOGGED = 5;

const letters = (length: number): string => randomBytes(length).toString('hex').slice(0, length);
const number = (below: number): number => randomBytes(4).readUInt32BE() % below;

/** The kinds of made-up addresses, with the number of each. */
const KINDS: readonly [name: string, times: number, address: () => string][] = [
  ['/events/<15,000 letters>', REQUESTS, () => `/events/${letters(15_000)}`],
  ['/events/<15,000 letters>?asof=…', REQUESTS / 4, () => `/events/${letters(15_000)}?asof=2023-01-02`],
  ['/events/<20 letters>', REQUESTS, () => `/events/${letters(20)}`],
  ['/events/makiivka/claims/<20 letters>', REQUESTS / 4, () => `/events/makiivka/claims/${letters(20)}`],
  ['/events/<line feed, escape>', REQUESTS / 4, () => `/events/${letters(300)}%0A%7B%22level%22:30%7D%1B[31m`],
  ['/events/makiivka, spelled otherwise', REQUESTS / 4, () => `/x${letters(8)}/../events/%6dakiivka`],
  ['/?page=…', REQUESTS / 4, () => `/?page=${2 + number(900_000)}`],
  ['/log?before=…', REQUESTS / 4, () => `/log?before=${1_000_000 + number(900_000_000)}`],
  ['/invitation/<32 letters>', REQUESTS / 4, () => `/invitation/${letters(32)}`],
  ['/events/<20 letters>/report.json', REQUESTS / 4, () => `/events/${letters(20)}/report.json`],
  [
    '/events/makiivka/…/cells.json?asof=…',
    REQUESTS / 4,
    () => `/events/makiivka/claims/${letters(9)}/cells.json?asof=2023`,
  ],
  ['/report-an-error?about=…', REQUESTS / 8, () => `/report-an-error?about=/events/${letters(20)}`],
  [
    '/events/makiivka?asof=…',
    REQUESTS / 20,
    () => `/events/makiivka?asof=2023-01-0${1 + number(9)}T10:${10 + number(50)}:${10 + number(50)}Z`,
  ],
];

const folder = mkdtempSync(path.join(tmpdir(), 'crossread-heap-'));
const teller = path.resolve(import.meta.dirname, 'tell-heap.mjs');
let logged = 0;
const server = await serveCrossread(
  { BENCH_HEAP_FOLDER: folder, NODE_OPTIONS: `--max-old-space-size=320 --expose-gc --import=${teller}` },
  (part) => {
    logged += part.length;
  },
);
const { hostname, port } = new URL(server.url);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function get(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: address, agent }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    });
    sent.once('error', reject).end();
  });
}

async function heap(): Promise<number> {
  const file = path.join(folder, String(server.pid));
  rmSync(file, { force: true });
  process.kill(server.pid, 'SIGUSR2');
  for (let wait = 0; wait < 100 && !existsSync(file); wait += 1) await pause(100);
  await pause(100);
  return Number(readFileSync(file, 'utf8')) / 1024 / 1024;
}

async function ask(times: number, address: () => string): Promise<string> {
  const answers = new Map<number | string, number>();
  let left = times;
  const one = async () => {
    while (left-- > 0) {
      const status = await get(address()).catch((error: NodeJS.ErrnoException) => error.code ?? 'failed');
      answers.set(status, (answers.get(status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, one));
  return [...answers].map(([status, count]) => `${count} × ${status}`).join(', ');
}

// Every page, and each kind of address a few times, so that one-time compilation and pooling are done before measuring.
const pages = [
  '/',
  '/log',
  '/about',
  '/methodology',
  '/events/makiivka',
  '/events/makiivka/claims/killed',
  '/report-an-error',
];
for (let round = 0; round < 5; round += 1) for (const page of pages) await get(page);
for (const [, , address] of KINDS) await ask(50, address);

const before = await heap();
const loggedBefore = logged;
console.log(`Before: ${before.toFixed(1)} MB in use.`);
let last = before;
for (const [name, times, address] of KINDS) {
  const started = performance.now();
  const answers = await ask(times, address);
  const rate = times / ((performance.now() - started) / 1000);
  const now = await heap();
  console.log(`${name}: ${answers}; ${rate.toFixed(0)} a second; ${(now - last).toFixed(1)} MB more in use.`);
  last = now;
}
const kept = last - before;
const log = (logged - loggedBefore) / 1024 / 1024;
console.log(
  `In all ${kept.toFixed(1)} MB are kept, and ${log.toFixed(2)} MB were logged. The process ${server.pid} lives.`,
);
console.log(`A page afterwards: ${await get('/events/makiivka')}.`);
agent.destroy();
await server.stop();
rmSync(folder, { recursive: true, force: true });
process.exitCode = kept > MOST_KEPT || log > MOST_LOGGED ? 1 : 0;
