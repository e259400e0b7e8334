import { spawn } from 'node:child_process';
import { command, type Environment } from '@/lib/cli/commands';
import { projectRoot } from '@/lib/cli/project';

/** How a command ended, and what it printed on stdout and stderr. */
export type Ended = { code: number | null; said: string; failed: string };

/** Runs a command of lib/cli to its end, as npm does, without a database but the one in `env`. */
export function runCommand(name: string, args: readonly string[], env: Environment): Promise<Ended> {
  const child = spawn(process.execPath, [...command(name), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', NODE_NO_WARNINGS: '1', ...env },
  });
  let [said, failed] = ['', ''];
  child.stdout.on('data', (part) => {
    said += part;
  });
  child.stderr.on('data', (part) => {
    failed += part;
  });
  return new Promise((resolve) =>
    child.once('close', (code) => resolve({ code, said: said.trim(), failed: failed.trim() })),
  );
}
