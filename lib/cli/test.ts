import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserOnEmbedded, browserOnServer } from './browser-tests';
import { build, isBuilt } from './build';
import { bin, type Environment, node } from './commands';
import { findChromium } from './find-chromium';
import { generateClient } from './generate';
import { fail, run, seconds } from './say';
import { Shutdown } from './shutdown';
import { readCount, readFailures, type StepResult, summary } from './test-report';
import { startTestServer } from './test-server';

// `npm test`. Options: --only=unit,browser runs some steps alone; --browser-database=server or both (also
// CROSSREAD_E2E_DATABASE) runs the browser tests on a PostgreSQL server, or on both. The rooms that speak to the database
// are tested on the embedded one as well; what reads and writes through them on the server alone, where
// --store-everywhere does not ask for both: the browser tests run on the embedded one anyway.

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'browser-database': { type: 'string' },
    'store-everywhere': { type: 'boolean' },
  },
});
const everywhere = values['store-everywhere'] === true;
/** What speaks to the database itself. */
const ROOMS = ['lib/platform', 'lib/store'];
const browserDatabase = values['browser-database'] ?? process.env.CROSSREAD_E2E_DATABASE ?? 'embedded';
const only = values.only?.split(',');
const all = ['types', 'lint', 'unit', 'store', 'start', 'build', 'browser'];
const wants = (name: string) => !only || only.includes(name);

const shutdown = new Shutdown();
const reports = mkdtempSync(path.join(tmpdir(), 'crossread-reports-'));
const results: StepResult[] = [];

await run(async () => {
  const unknown = only?.find((name) => !all.includes(name));
  if (unknown) return fail(`--only=${unknown} is no step; expected are ${all.join(', ')}.`);
  if (!['embedded', 'server', 'both'].includes(browserDatabase)) {
    return fail(`--browser-database=${browserDatabase} is unknown; expected is embedded, server or both.`);
  }
  const started = performance.now();
  try {
    await allSteps();
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const { lines, ok } = summary(results);
  console.log(`\nTests of Crossread, ${seconds(performance.now() - started)} in all:`);
  for (const line of lines) console.log(line);
  return ok ? 0 : 1;
}, shutdown);

async function allSteps(): Promise<void> {
  const generated = await generateClient();
  if (!generated.ok) return void record('client', 0, false);
  const onServer = wants('store') || wants('start') || (wants('browser') && browserDatabase !== 'embedded');
  // Both are found before anything runs: what is missing is known at once.
  const chromium = wants('browser') ? findChromium() : undefined;
  if (chromium) console.log(chromium.ok ? chromium.note : chromium.reason);
  const server = onServer ? await startTestServer() : undefined;
  if (server?.ok) shutdown.add(server.server.stop);
  if (server) console.log(server.ok ? server.server.note : server.reason);
  const serverUrl = server?.ok ? server.server.url : undefined;

  if (wants('types')) await step('types', types);
  if (wants('lint'))
    await step('lint, with the import rules', () => node([bin.biome, 'check', '--error-on-warnings', '.']));
  if (wants('unit')) await vitest('unit', 'unit tests', {});
  if (wants('store')) {
    await vitest('store', 'store tests, embedded database', { TEST_DATABASE: 'embedded' }, everywhere ? [] : ROOMS);
    await vitest('store', 'store tests, PostgreSQL server', { TEST_DATABASE: 'server', TEST_SERVER_URL: serverUrl });
  }
  // The server is started with what was built.
  if (wants('build') || wants('start') || wants('browser')) await step('build', buildPages);
  if (wants('start')) await vitest('cli', 'start-up and its failures', { TEST_SERVER_URL: serverUrl });
  if (wants('browser')) await browser(chromium?.ok ? chromium.found : undefined, serverUrl);
  if (server?.ok) await server.server.stop();
}

async function types(): Promise<boolean> {
  return (await node([bin.next, 'typegen'])) && (await node([bin.tsc, '--noEmit']));
}

async function buildPages(): Promise<boolean> {
  if (isBuilt({})) return true;
  const built = await build({}, (stop) => shutdown.add(stop));
  if (!built.ok) console.error(built.reason);
  return built.ok;
}

async function vitest(project: string, name: string, env: Environment, only: readonly string[] = []): Promise<void> {
  const report = path.join(reports, `${results.length}.json`);
  const args = [
    'run',
    ...only,
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  await step(name, () => node([bin.vitest, ...args], env), report);
}

async function browser(chromium: string | undefined, serverUrl: string | undefined): Promise<void> {
  const report = (name: string) => path.join(reports, `browser-${name}.json`);
  if (browserDatabase !== 'server') {
    const work = async () => chromium !== undefined && browserOnEmbedded(report('embedded'), chromium);
    await step('browser tests, embedded database', work, report('embedded'));
  }
  if (browserDatabase !== 'embedded') {
    const work = async () =>
      chromium !== undefined && serverUrl !== undefined && browserOnServer(report('server'), chromium, serverUrl);
    await step('browser tests, PostgreSQL server', work, report('server'));
  }
}

async function step(name: string, work: () => Promise<boolean>, report?: string): Promise<void> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  const ok = await work();
  record(name, performance.now() - started, ok, report);
}

function record(name: string, milliseconds: number, ok: boolean, report?: string): void {
  const count = report === undefined ? { passed: 0, failed: 0 } : readCount(report);
  const failures = report === undefined || (ok && count.failed === 0) ? [] : readFailures(report);
  results.push({ name, milliseconds, ok: ok && count.failed === 0, ...count, failures });
}
