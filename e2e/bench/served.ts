import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A server that is measured: its address, the processor time that all its processes took so far, and its end. */
export type Served = { url: string; cpu: () => number | 'not measured'; stop: () => void };

/** Starts a server and waits until it answers at `at`. Throws when it does not within two minutes. */
export async function serve(
  command: string[],
  options: { cwd: string; env: Record<string, string>; port: number; at: string },
): Promise<Served> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    cwd: options.cwd,
    detached: true,
    stdio: 'ignore',
    env: { ...process.env, ...options.env },
  });
  const url = `http://127.0.0.1:${options.port}`;
  const stop = () => end(child);
  process.once('exit', stop);
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const answer = await fetch(url + options.at).catch(() => undefined);
    if (answer?.ok) return { url, cpu: () => cpuOf(child.pid ?? 0), stop };
    await new Promise((resolve) => setTimeout(resolve, 300));
  }
  stop();
  throw new Error(`${command.join(' ')} did not answer at ${url}${options.at}.`);
}

function end(child: ChildProcess): void {
  for (const pid of [...descendants(child.pid ?? 0)].reverse()) {
    try {
      process.kill(pid, 'SIGTERM');
    } catch {
      // It has ended by itself.
    }
  }
}

/** Milliseconds of user and system time of a process and all below it; on other systems than Linux nobody can tell. */
function cpuOf(pid: number): number | 'not measured' {
  if (process.platform !== 'linux') return 'not measured';
  const ticks = [...descendants(pid)].reduce((sum, one) => sum + ticksOf(one), 0);
  return ticks * 10;
}

function ticksOf(pid: number): number {
  const fields = statOf(pid).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

/** What follows the name of the program, which may hold blanks: state, parent, … */
function statOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2);
  } catch {
    return '';
  }
}

function descendants(pid: number): Set<number> {
  const all = new Set([pid]);
  if (process.platform !== 'linux') return all;
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(statOf(Number(name)).split(' ')[1]) }));
  for (const known of all) for (const { pid: one, parent } of parents) if (parent === known) all.add(one);
  return all;
}

/** A port that nobody uses now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
