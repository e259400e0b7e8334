import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { databaseAt } from '@/lib/platform/db';
import { openEmbedded } from '@/lib/platform/embedded';
import { migrate } from '@/lib/platform/migrate';
import { beginCapture } from '@/lib/writes/captures';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import { grouped } from './timing';

// Kills processes in the middle of jobs, and looks whether each job is done once or not at all: `npm run jobs:kill`.
// BENCH_DATABASE_URL names an empty database, also one behind a connection pooler (then MIGRATION_DATABASE_URL names it
// past the pooler); without it the embedded database is used. BENCH_KILLS is how many jobs are killed.

const KILLS = Number(process.env.BENCH_KILLS ?? 200);
/** Processes, each of which runs several jobs. */
const AT_ONCE = 2;
/** A process is killed at a random moment within this many milliseconds: its jobs are at work or in their transactions. */
const WITHIN = 400;

const folder = mkdtempSync(path.join(tmpdir(), 'crossread-jobs-'));
const embedded = process.env.BENCH_DATABASE_URL ? undefined : await openEmbedded(folder);
if (embedded && !embedded.ok) throw new Error(embedded.reason);
const url = process.env.BENCH_DATABASE_URL ?? embedded?.database.url ?? '';
const migrated = await migrate(
  process.env.MIGRATION_DATABASE_URL || url,
  path.resolve(import.meta.dirname, '../../prisma/migrations'),
);
if (!migrated.ok) throw new Error(migrated.reason);
const client = databaseAt(url);
const person = await newcomer(client, 'reporter', `jobs-${process.pid}`);

/** Each job is about a capture of its own; its work writes what it read in two statements of one transaction. */
async function askForJobs(many: number): Promise<string[]> {
  const captures: string[] = [];
  for (let count = 0; count < many; count += 1) {
    const bytes = new TextEncoder().encode(`Number ${count}`);
    const begun = await beginCapture(client, { actor: person, way: 'pasted', bytes, toldType: 'text/plain' }, clock);
    if (!begun.ok) throw new Error(begun.reason);
    captures.push(begun.capture);
  }
  return captures;
}

let killed = 0;
let running = true;
const children = new Set<ChildProcess>();

function startWorker(): void {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', path.join(import.meta.dirname, 'killed-jobs-worker.ts'), url],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  children.add(child);
  let busy = 0;
  const kill = () => {
    if (child.exitCode !== null || child.signalCode !== null || killed >= KILLS) return;
    // Only what is in the middle of a job counts.
    killed += busy;
    child.kill('SIGKILL');
  };
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (busy === 0 && killed < KILLS) setTimeout(kill, Math.random() * WITHIN);
    busy += line.startsWith('began') ? 1 : -1;
  });
  child.on('exit', () => {
    children.delete(child);
    if (running) startWorker();
  });
}

const captures = await askForJobs(KILLS);
const started = performance.now();
for (let count = 0; count < AT_ONCE; count += 1) startWorker();
for (;;) {
  await new Promise((resolve) => setTimeout(resolve, 500));
  const open = await client.job.count({ where: { state: { in: ['waiting', 'running'] } } });
  if (open === 0 && killed >= KILLS) break;
  // What is over early leaves nobody to kill.
  if (open < 20 && killed < KILLS) captures.push(...(await askForJobs(40)));
}
running = false;
for (const child of children) child.kill('SIGKILL');

const jobs = await client.job.findMany({ select: { aboutId: true, state: true, tries: true } });
const rows = await client.capture.findMany({ select: { id: true, text: true, read: true } });
const count = { done: 0, 'not at all': 0, 'more than once': 0, half: 0 };
for (const { aboutId, state } of jobs) {
  const row = rows.find(({ id }) => id === aboutId);
  const times = (row?.read as { times?: number } | null)?.times ?? 0;
  if (times > 1) count['more than once'] += 1;
  else if ((times === 1) !== (row?.text != null) || (times === 1) !== (state === 'done')) count.half += 1;
  else if (times === 1) count.done += 1;
  else count['not at all'] += 1;
}
console.log(
  `${killed} runs killed in the middle of ${grouped(jobs.length)} jobs, ${grouped(performance.now() - started)} ms, on ${embedded ? 'the embedded database' : 'a server'}.`,
);
console.log(
  Object.entries(count)
    .map(([what, many]) => `${what} ${many}`)
    .join(', '),
);
console.log(`Jobs that were taken more than once: ${jobs.filter(({ tries }) => tries > 1).length}.`);
await client.$disconnect();
if (embedded?.ok) await embedded.database.close();
rmSync(folder, { recursive: true, force: true });
process.exit(count.half + count['more than once'] === 0 && jobs.length === captures.length ? 0 : 1);
