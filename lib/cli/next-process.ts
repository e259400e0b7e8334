import { type ChildProcess, spawn } from 'node:child_process';
import { bin } from './commands';
import { inProject, projectRoot } from './project';

export type NextProcess = {
  exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  /** What it printed while its output was held back. */
  output: () => string;
  /** Sends its output to the terminal from now on. */
  speak: () => void;
  stop: () => Promise<void>;
};

/** How long Next may take to finish requests in progress. */
const grace = 5_000;

/** Starts Next's own command, to build and to develop. */
export const startNext = (args: string[], env: Record<string, string>): NextProcess =>
  startChild([bin.next, ...args], env);

/** Starts the web server of lib/server, with the built pages. */
export const startServer = (host: string, port: number, env: Record<string, string>): NextProcess =>
  startChild([inProject('lib/server/server.mjs'), '--hostname', host, '--port', String(port)], env);

/** Starts a child that ends with this process, even if this one is killed. */
function startChild(args: string[], env: Record<string, string>): NextProcess {
  const child = spawn(process.execPath, ['--import', inProject('lib/cli/exit-with-parent.mjs'), ...args], {
    cwd: projectRoot,
    // A process group of its own: Ctrl-C reaches this process alone, which then stops Next in good order.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    env: {
      ...process.env,
      // The address of the owner's role is for migrations only.
      MIGRATION_DATABASE_URL: '',
      NEXT_TELEMETRY_DISABLED: '1',
      CROSSREAD_PARENT: String(process.pid),
      ...env,
    },
  });
  const kept: Buffer[] = [];
  let quiet = true;
  child.stdout?.on('data', (part: Buffer) => (quiet ? kept.push(part) : process.stdout.write(part)));
  child.stderr?.on('data', (part: Buffer) => (quiet ? kept.push(part) : process.stderr.write(part)));
  const exited = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: 1, signal: null }));
  });
  return {
    exited,
    output: () => Buffer.concat(kept).toString(),
    speak: () => {
      quiet = false;
    },
    stop: async () => {
      signalGroup(child, 'SIGTERM');
      const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), grace);
      await exited;
      clearTimeout(timer);
      // Ends the processes that the child left behind.
      signalGroup(child, 'SIGKILL');
    },
  };
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    // It has ended already.
  }
}
