import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

// `npm run crash`: kills the embedded database with SIGKILL during writes, ten times, on one data folder that is never
// closed in between. Each time a new process opens the folder and reports its rows; every acknowledged row must be
// among them, and no write may be half done.

export type Message = { held: string[]; halves: number } | { acknowledged: string };

const rounds = 10;
const patience = 60_000;

type Round = { round: number; acknowledged: number; heldAfter: number; lost: number; halves: number; restart: string };

const folder = mkdtempSync(path.join(tmpdir(), 'crossread-crash-'));
const acknowledged = new Set<string>();
const table: Round[] = [];

try {
  for (let round = 1; round <= rounds; round++) {
    const written = await writeAndKill(round);
    const checked = await check();
    table.push({ round, acknowledged: written, ...checked });
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

console.table(table);
const lost = table.at(-1)?.lost ?? acknowledged.size;
const clean = table.filter((row) => row.restart === 'clean' && row.halves === 0).length;
console.log(`${acknowledged.size} rows acknowledged, ${lost} lost, ${clean} of ${rounds} restarts clean.`);
process.exitCode = lost === 0 && clean === rounds && acknowledged.size > rounds ? 0 : 1;

/** Lets a process write for a moment and kills it; returns the number of acknowledged rows. */
async function writeAndKill(round: number): Promise<number> {
  const before = acknowledged.size;
  const child = start('write', round);
  child.on('message', (message: Message) => {
    if ('acknowledged' in message) acknowledged.add(message.acknowledged);
  });
  await first(child, (message) => 'acknowledged' in message);
  await new Promise((resolve) => setTimeout(resolve, 500 + Math.random() * 2500));
  await kill(child);
  return acknowledged.size - before;
}

/**
 * Opens the folder that the killed process left, and kills the opening process too, so that the folder is never closed.
 */
async function check(): Promise<Omit<Round, 'round' | 'acknowledged'>> {
  const child = start('look', 0);
  const message = await first(child, (m) => 'held' in m);
  await kill(child);
  if (message === undefined || !('held' in message)) {
    return { heldAfter: 0, lost: acknowledged.size, halves: 0, restart: 'FAILED' };
  }
  const held = new Set(message.held);
  const lost = [...acknowledged].filter((slug) => !held.has(slug)).length;
  return { heldAfter: held.size, lost, halves: message.halves, restart: 'clean' };
}

function start(task: 'write' | 'look', round: number): ChildProcess {
  const program = path.join(path.dirname(fileURLToPath(import.meta.url)), 'crash-writer.ts');
  return fork(program, [task, folder, String(round)], { execArgv: ['--import', 'tsx'] });
}

/** The first message of a kind; undefined if the process ended or sent nothing for a minute. */
function first(child: ChildProcess, wanted: (message: Message) => boolean): Promise<Message | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), patience);
    const done = (message?: Message) => {
      clearTimeout(timer);
      resolve(message);
    };
    child.on('message', (message: Message) => wanted(message) && done(message));
    child.once('exit', () => done());
  });
}

function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}
