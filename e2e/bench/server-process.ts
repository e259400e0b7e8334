import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bin, command } from '@/lib/cli/commands';
import { freePort } from '@/lib/cli/port';
import { inProject } from '@/lib/cli/project';

/** A server under measurement: its address, its rendering process, and a function that stops it. */
export type Served = { url: string; pid: number; stop: () => Promise<void> };

/** `root` is the process of the command, which runs the embedded database and has the server as its child. */
export type ServedCrossread = Served & { dataDir: string; root: number };

/**
 * Crossread as started by `npm start`, on a new embedded database with the demonstration, or on the database in `env`.
 * Output after it is ready is passed on as it arrives.
 */
export async function serveCrossread(
  env: Record<string, string> = {},
  tell?: (part: string) => void,
): Promise<ServedCrossread> {
  const dataDir = env.DATA_DIR ?? mkdtempSync(path.join(tmpdir(), 'crossread-bench-'));
  const port = String(await freePort());
  const own = { DATABASE_URL: '', MIGRATION_DATABASE_URL: '', HOST: '127.0.0.1', PORT: port, DATA_DIR: dataDir };
  const child = await started(command('start'), { ...own, ...env }, 'is ready at');
  if (tell !== undefined) {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => tell(part.toString('latin1')));
  }
  const stop = async () => {
    await ended(child, 'SIGTERM');
    if (env.DATA_DIR === undefined) rmSync(dataDir, { recursive: true, force: true });
  };
  // The server is a child of the command, which runs the database.
  const [pid = child.pid ?? 0] = childrenOf(child.pid ?? 0).filter((one) => commandOf(one).includes('server'));
  return { url: `http://127.0.0.1:${port}`, pid, root: child.pid ?? 0, dataDir, stop };
}

/** Serves the build in a folder, with `next start` or with our server (lib/server/server.mjs). */
export async function serveBare(
  folder: string,
  front: 'plain' | 'front',
  env: Record<string, string>,
): Promise<Served> {
  const port = String(await freePort());
  const args =
    front === 'front'
      ? [inProject('lib/server/server.mjs'), '--dir', folder, '--hostname', '127.0.0.1', '--port', port]
      : [bin.next, 'start', folder, '-H', '127.0.0.1', '-p', port];
  const child = await started(args, { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' }, 'Ready');
  return { url: `http://127.0.0.1:${port}`, pid: child.pid ?? 0, stop: () => ended(child, 'SIGTERM') };
}

async function started(args: string[], env: Record<string, string>, ready: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, args, {
    cwd: inProject(),
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  process.once('exit', () => child.kill('SIGKILL'));
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const read = (part: Buffer) => {
      output += part;
      if (output.includes(ready)) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => reject(new Error(`The server did not start:\n${output}`)));
  }).finally(() => {
    // Later output is read and discarded, so that the process does not block.
    for (const stream of [child.stdout, child.stderr]) stream?.removeAllListeners('data').resume();
  });
  return child;
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}

// ── Process statistics from Linux's /proc; not available on other systems. ──

const TICKS = 100;

/** CPU milliseconds of a process, user and system; NaN where not available. */
export function workOf(pid: number): number {
  const [, fields = ''] = procFile(pid, 'stat').split(') ');
  const [user, system] = fields.split(' ').slice(11, 13).map(Number);
  return (((user ?? Number.NaN) + (system ?? Number.NaN)) * 1000) / TICKS;
}

/** A process's resident memory in megabytes. */
export const memoryOf = (pid: number): number =>
  Math.round(Number(/VmRSS:\s+(\d+)/.exec(procFile(pid, 'status'))?.[1] ?? Number.NaN) / 1024);

function childrenOf(pid: number): number[] {
  try {
    const all = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
    return all.map(Number).filter((one) => procFile(one, 'stat').split(') ')[1]?.split(' ')[1] === String(pid));
  } catch {
    return [];
  }
}

const commandOf = (pid: number): string => procFile(pid, 'cmdline');

function procFile(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
}
