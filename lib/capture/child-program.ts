import { type ChildProcess, spawn } from 'node:child_process';
import { getPriority, setPriority } from 'node:os';
import path from 'node:path';

/** In MB. Stack, code and buffers come on top: reader-turns.ts watches the whole. */
const HEAP = 384;

/** A third of the processor's time where the server wants all of it: a document is still read in its 30 seconds. */
const NICE = 5;
const LEAST_PRIORITY = 19;

export type Program = 'read-text-process' | 'draw-picture-process' | 'compare-texts-process';

/**
 * Starts a program of this room in a process of its own: without secrets in its environment, with less priority than
 * whoever started it, with a limit of heap. It reads standard input, and tells on file descriptor 4.
 */
export function startProgram(program: Program): ChildProcess {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP}`, ...fileOf(program)], {
    cwd: process.cwd(),
    env: environment(),
    stdio: ['pipe', 'ignore', 'pipe', 'pipe', 'pipe'],
  });
  if (child.pid !== undefined) lowerPriority(child.pid);
  return closedAtItsEnd(child);
}

/** In milliseconds: what a process told last is in its pipes for longer than it lives. */
const LEFT_IN_PIPES = 1_000;

/**
 * Closes the pipes of a process soon after it has ended: whatever it started may hold them open, and its turn would never
 * be over.
 */
export function closedAtItsEnd(child: ChildProcess): ChildProcess {
  const close = () => {
    for (const pipe of child.stdio) pipe?.destroy();
  };
  return child.once('exit', () => setTimeout(close, LEFT_IN_PIPES).unref());
}

/** As `npm start` compiled it, which starts in a third of the time and with 35 MB less; in tests and development its source. */
function fileOf(program: Program): string[] {
  // By the working folder, since what calls this is bundled elsewhere.
  const inFolder = (...parts: string[]) => path.join(process.cwd(), ...parts);
  const compiled = process.env.CROSSREAD_PROGRAMS;
  return compiled
    ? [inFolder(compiled, `${program}.mjs`)]
    : ['--import', 'tsx', inFolder('lib/capture', `${program}.ts`)];
}

/** What a process needs to start, and nothing else: neither DATABASE_URL nor AUTH_SECRET, nor options of Node. */
function environment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'HOME', 'TMPDIR', 'LANG', 'NODE_ENV'] as const;
  const env = Object.fromEntries(kept.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
  return { NODE_ENV: 'production', ...env, TZ: 'UTC' };
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, Math.min(LEAST_PRIORITY, getPriority() + NICE));
  } catch {
    // It has ended already, or the system has no priorities.
  }
}
