import { type ChildProcess, spawn } from 'node:child_process';
import { inProject, projectRoot } from './project';
import type { Print } from './side-by-side';

export type Environment = Record<string, string | undefined>;

/** Runs a node program of the project; true if it succeeded. Its output goes to the terminal, or to `print`. */
export function node(args: string[], env: Environment = {}, print?: Print): Promise<boolean> {
  const child = spawn(process.execPath, args, {
    cwd: projectRoot,
    stdio: print ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    // Colours, if the output ends on a terminal after all.
    env: { ...process.env, ...(print && process.stdout.isTTY && { FORCE_COLOR: '1' }), ...env },
  });
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', print ?? (() => {}));
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}

export const bin = {
  tsc: inProject('node_modules/typescript/bin/tsc'),
  biome: inProject('node_modules/@biomejs/biome/bin/biome'),
  vitest: inProject('node_modules/vitest/vitest.mjs'),
  playwright: inProject('node_modules/@playwright/test/cli.js'),
  next: inProject('node_modules/.bin/next'),
};

export const command = (name: string) => ['--import', 'tsx', inProject(`lib/cli/${name}.ts`)];

/** `stop` asks it to stop as a service manager does, and tells whether it ended as it should. */
export type Running = { output: () => string; stop: () => Promise<boolean> };

/** Starts `npm start` as a person does, and waits for the line that says it is ready. */
export function startCrossread(env: Environment): Promise<Running | { failed: string }> {
  const child: ChildProcess = spawn(process.execPath, command('start'), {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  const exited = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)));
  const stop = async () => {
    child.kill('SIGTERM');
    return exited;
  };
  return new Promise((resolve) => {
    const read = (part: Buffer) => {
      output += part;
      if (output.includes('is ready at')) resolve({ output: () => output, stop });
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    void exited.then(() => resolve({ failed: output }));
  });
}
