import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { afterAll, expect, test } from 'vitest';
import { freePort } from '@/lib/cli/port';
import { inProject } from '@/lib/cli/project';

// The functions around Next wrap single requests: they change no prototype of Node's.

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill();
});

/** The prototypes of Node's HTTP server in a process, after it has printed `ready`. */
function told(args: string[], ready: string, env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, ['--import', inProject('lib/server/testing/tell-prototypes.mjs'), ...args], {
    cwd: inProject(),
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  started.push(child);
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`It ended (${code}).`)));
    createInterface({ input: child.stdout }).on('line', async (line) => {
      if (line.startsWith('prototypes ')) resolve(line);
      if (!line.startsWith(ready)) return;
      const [, address] = /Ready at (\S+)/.exec(line) ?? [];
      // One request, so that everything that is created at the first one exists.
      if (address) expect((await fetch(`http://${address}/about`)).status).toBe(200);
      child.kill('SIGUSR2');
    });
  });
}

test('the running server has the prototypes of a fresh Node', async () => {
  expect(existsSync(inProject('.next/BUILD_ID')), 'npm test builds the pages before this').toBe(true);
  const port = String(await freePort());
  const env = { NODE_ENV: 'production', DATABASE_URL: '', PUBLIC_URL: `http://127.0.0.1:${port}` };
  const server = await told(['lib/server/server.mjs', '--port', port], 'Ready at', env);
  const fresh = await told(['-e', 'setInterval(() => {}, 1000); console.log("fresh")'], 'fresh');
  expect(server.length).toBeGreaterThan(10_000);
  expect(server === fresh).toBe(true);
});
