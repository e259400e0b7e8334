import { type ChildProcess, spawn } from 'node:child_process';
import { setPriority } from 'node:os';
import path from 'node:path';

/** In MB. Stack, code and buffers come on top: reader-turns.ts watches the whole. */
const HEAP = 384;

/** A third of the processor's time where the server wants all of it: a document is still read in its 30 seconds. */
const NICE = 5;

/**
 * Starts a program of this room in a process of its own: without secrets in its environment, with less priority than
 * whoever started it, with a limit of heap. It reads standard input, and tells on file descriptor 4.
 * @param program the name of its file
 */
export function startProgram(program: string): ChildProcess {
  // By the working folder, since what calls this is bundled elsewhere.
  const file = path.join(process.cwd(), 'lib/capture', program);
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, '--import', 'tsx', file], {
    cwd: process.cwd(),
    env: environment(),
    stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) lowerPriority(child.pid);
  return child;
}

/** What a process needs to start, and nothing else: neither DATABASE_URL nor AUTH_SECRET, nor options of Node. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_ENV'] as const;
  const env = Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  return { NODE_ENV: 'production', ...env, TZ: 'UTC' };
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, NICE);
  } catch {
    // It has ended already, or the system has no priorities.
  }
}
