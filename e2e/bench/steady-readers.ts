import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';

// Two readers of a cached page, and two of an empty server, each fifty requests a second at most; hostile.ts runs it as a
// separate process, so that what it measures does not wait for the uploads. Argument: the address of the page. For each
// line on standard input it prints what was measured since the last one, in milliseconds.

const BETWEEN = 20;

const [page = ''] = process.argv.slice(2);

/** Its slowdown is the machine's. */
const EMPTY = `require('node:http').createServer((_, response) => response.end('x'.repeat(1000)))
  .listen(0, '127.0.0.1', function () { console.log(this.address().port); })`;
const empty = spawn(process.execPath, ['-e', EMPTY], { stdio: ['ignore', 'pipe', 'inherit'] });
process.once('exit', () => empty.kill());
const [port] = await once(empty.stdout, 'data');

const measured = { page: [] as number[], empty: [] as number[], failed: 0 };

const asked = (url: string, agent: Agent): Promise<boolean> =>
  new Promise((resolve) => {
    request(url, { agent }, (answer) => {
      answer.resume().once('end', () => resolve(answer.statusCode === 200));
    })
      .once('error', () => resolve(false))
      .end();
  });

async function reader(url: string, times: 'page' | 'empty'): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  for (;;) {
    const began = performance.now();
    if (!(await asked(url, agent))) measured.failed += 1;
    measured[times].push(performance.now() - began);
    await pause(BETWEEN);
  }
}

process.stdin.on('data', () => {
  console.log(JSON.stringify(measured));
  measured.page = [];
  measured.empty = [];
  measured.failed = 0;
});
process.stdin.once('end', () => process.exit());
const nothing = `http://127.0.0.1:${String(port).trim()}`;
await Promise.all([reader(page, 'page'), reader(page, 'page'), reader(nothing, 'empty'), reader(nothing, 'empty')]);
