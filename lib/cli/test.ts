import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { browserOnEmbedded, browserOnServer, firstStart, type Part } from './browser-tests';
import { build, isBuilt } from './build';
import { bin, type Environment, node } from './commands';
import { findChromium } from './find-chromium';
import { generateClient } from './generate';
import { fail, run, seconds } from './output';
import { Shutdown } from './shutdown';
import { type Print, sideBySide, type Task } from './side-by-side';
import { readCount, readFailures, type StepResult, summary } from './test-report';
import { startTestServer } from './test-server';

// `npm test`: runs steps in parallel, as many as there are cores. Options: --only=unit,browser runs some steps alone;
// --browser-database=embedded, server or both (also CROSSREAD_E2E_DATABASE) runs all browser tests on that; without it
// those of the desk run on a PostgreSQL server, and those of readers and one story of the desk on the embedded database.
// Store tests run on a server, and those that vitest.config.ts names also on the embedded database; with
// --store-everywhere all of them.

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    'browser-database': { type: 'string' },
    'store-everywhere': { type: 'boolean' },
  },
});
const onEmbedded = values['store-everywhere'] ? 'store' : 'embedded';
const browserDatabase = values['browser-database'] ?? process.env.CROSSREAD_E2E_DATABASE;
const only = values.only?.split(',');
const all = ['types', 'lint', 'unit', 'store', 'start', 'build', 'browser'];
const wants = (...names: string[]) => !only || names.some((name) => only.includes(name));
const cores = availableParallelism();
/** Of a step that has as many processes as there are cores: they wait for each other, and for a database. */
const MOST_CORES = 0.75 * cores;
const FIRST_START = 'first start';
type Database = 'embedded database' | 'PostgreSQL server';
/** The longest first. */
const BROWSER_TESTS: Readonly<Record<string, readonly (readonly [Part, Database])[]>> = {
  'shared out': [
    ['the desk but for one story', 'PostgreSQL server'],
    ['readers and one story of the desk', 'embedded database'],
  ],
  embedded: [
    ['the desk', 'embedded database'],
    ['readers', 'embedded database'],
  ],
  server: [
    ['the desk', 'PostgreSQL server'],
    ['readers', 'PostgreSQL server'],
  ],
  both: [
    ['the desk', 'embedded database'],
    ['readers', 'embedded database'],
    ['the desk', 'PostgreSQL server'],
    ['readers', 'PostgreSQL server'],
  ],
};

const shutdown = new Shutdown();
const reports = mkdtempSync(path.join(tmpdir(), 'crossread-reports-'));
const firstData = path.join(reports, 'first-start');
// Every process that the steps start copies new clusters from here (lib/platform/new-cluster.ts).
process.env.CROSSREAD_NEW_CLUSTER ??= path.join(reports, 'new-cluster');
const results: StepResult[] = [];

await run(async () => {
  const unknown = only?.find((name) => !all.includes(name));
  if (unknown) return fail(`--only=${unknown} is no step; expected are ${all.join(', ')}.`);
  if (browserDatabase !== undefined && !['embedded', 'server', 'both'].includes(browserDatabase)) {
    return fail(`--browser-database=${browserDatabase} is unknown; expected is embedded, server or both.`);
  }
  const started = performance.now();
  try {
    await allSteps();
  } finally {
    rmSync(reports, { recursive: true, force: true });
  }
  const { lines, ok } = summary(results);
  console.log(`\nTests of Crossread, ${seconds(performance.now() - started)} in all, side by side:`);
  for (const line of lines) console.log(line);
  return ok ? 0 : 1;
}, shutdown);

async function allSteps(): Promise<void> {
  const client = await generateClient();
  if (!client.ok) {
    console.error(client.reason);
    return void results.push(result('client', 0, false));
  }
  const onServer = wants('store', 'start') || (wants('browser') && browserDatabase !== 'embedded');
  // Both are found before anything runs, so that a missing one is reported at once.
  const chromium = wants('browser') ? findChromium() : undefined;
  if (chromium) console.log(chromium.ok ? chromium.note : chromium.reason);
  const server = onServer ? await startTestServer() : undefined;
  if (server?.ok) shutdown.add(server.server.stop);
  if (server) console.log(server.ok ? server.server.note : server.reason);
  const steps = stepsOn(server?.ok ? server.server.url : undefined, chromium?.ok ? chromium.found : undefined);
  try {
    await sideBySide(steps, cores, (text) => process.stdout.write(text));
  } finally {
    if (server?.ok) await server.server.stop();
  }
  const order = steps.map(({ name }) => name);
  results.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name));
}

/**
 * In the order in which they start: quick steps, what others wait for, then the longest. Browser tests and start-up tests
 * wait for other processes, so that three such steps share two cores.
 */
function stepsOn(serverUrl: string | undefined, chromium: string | undefined): readonly Task[] {
  const server = { TEST_DATABASE: 'server', TEST_SERVER_URL: serverUrl };
  const steps: (Task | false)[] = [
    wants('types') && step('types', 1, types),
    wants('lint') &&
      step('lint, with the import rules', 1, (print) =>
        node([bin.biome, 'check', '--error-on-warnings', '.'], {}, print),
      ),
    wants('unit') && vitest('unit', 'unit tests', {}),
    // The types of its routes are written at build time. The server is started with the built pages.
    wants('build', 'start', 'browser') && { ...step('build', 1, buildPages), after: ['types'] },
    wants('store') && vitest('store', 'store tests, PostgreSQL server', server),
    ...(wants('browser') ? browserTests(chromium, serverUrl) : []),
    wants('start') && {
      ...vitest('cli', 'start-up and its failures', { TEST_SERVER_URL: serverUrl }),
      cores: cores / 4,
      after: ['build'],
    },
    wants('store') && vitest(onEmbedded, 'store tests, embedded database', { TEST_DATABASE: 'embedded' }),
  ];
  return steps.filter((one) => one !== false);
}

/** The desk publishes things, so its tests and those of readers have separate servers and databases. */
function browserTests(chromium: string | undefined, serverUrl: string | undefined): readonly Task[] {
  const task = (part: Part, on: Database): Task => {
    const name = `browser tests of ${part}, ${on}`;
    const report = reportOf(name);
    const isDesk = part.startsWith('the desk');
    const work = async (print: Print) => {
      if (chromium === undefined) return false;
      // The desk's tests are the longest step, and wait for its one database more than they compute. Those of readers are
      // the last to end: for a minute of them nothing else runs.
      const tests = { part, report, chromium, workers: isDesk ? cores + 1 : cores };
      if (on === 'embedded database') return browserOnEmbedded(tests, firstData, print);
      return serverUrl !== undefined && browserOnServer(tests, serverUrl, print);
    };
    const busy = isDesk ? cores / 2 : cores / 4;
    return { ...step(name, busy, work, report), after: [on === 'embedded database' ? FIRST_START : 'build'] };
  };
  const first = step(FIRST_START, 1, (print) => firstStart(firstData, print));
  const parts = BROWSER_TESTS[browserDatabase ?? 'shared out'] ?? [];
  const needsFirstStart = parts.some(([, on]) => on === 'embedded database');
  return [...(needsFirstStart ? [{ ...first, after: ['build'] }] : []), ...parts.map(([part, on]) => task(part, on))];
}

function reportOf(name: string): string {
  return path.join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
}

async function types(print: Print): Promise<boolean> {
  return (await node([bin.next, 'typegen'], {}, print)) && (await node([bin.tsc, '--noEmit'], {}, print));
}

async function buildPages(print: Print): Promise<boolean> {
  if (isBuilt({})) return true;
  const built = await build({}, (stop) => shutdown.add(stop));
  if (!built.ok) print(`${built.reason}\n`);
  return built.ok;
}

function vitest(project: string, name: string, env: Environment): Task {
  const report = reportOf(name);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return step(
    name,
    MOST_CORES,
    (print) => node([bin.vitest, 'run', '--project', project, ...reporters], env, print),
    report,
  );
}

function step(name: string, busy: number, work: (print: Print) => Promise<boolean>, report?: string): Task {
  return {
    name,
    cores: busy,
    work: async (print) => {
      print(`\n── ${name}\n`);
      const started = performance.now();
      const ok = await work(print).catch((error: Error) => {
        print(`${error.stack}\n`);
        return false;
      });
      results.push(result(name, performance.now() - started, ok, report));
    },
  };
}

function result(name: string, milliseconds: number, ok: boolean, report?: string): StepResult {
  const count = report === undefined ? { passed: 0, failed: 0 } : readCount(report);
  const failures = report === undefined || (ok && count.failed === 0) ? [] : readFailures(report);
  return { name, milliseconds, ok: ok && count.failed === 0, ...count, failures };
}
