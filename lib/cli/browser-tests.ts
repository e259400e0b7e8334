import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { bin, command, type Environment, node, startCrossread } from './commands';
import { freePort } from './port';
import type { Print } from './side-by-side';

/** Tests of the desk publish things, so they run on another server than those of readers. */
export type Part = 'the desk' | 'readers';

const PROJECTS: Record<Part, readonly string[]> = {
  'the desk': ['--project=desk', '--no-deps'],
  readers: ['--project=desktop', '--project=phone'],
};

export type BrowserTests = { part: Part; report: string; chromium: string; workers: number };

/** Runs the browser tests against the built Crossread on a new embedded database. */
export async function browserOnEmbedded(tests: BrowserTests, print: Print): Promise<boolean> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-e2e-'));
  try {
    const env = { DATA_DIR: dataDir, DATABASE_URL: '', MIGRATION_DATABASE_URL: '' };
    return await browse(tests, env, async () => (await folderOwner(dataDir))?.databaseUrl, print);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Runs the same tests on a database of a PostgreSQL server, with the demonstration loaded as an operator does. */
export async function browserOnServer(tests: BrowserTests, server: string, print: Print): Promise<boolean> {
  const name = `crossread_e2e_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const url = new URL(server);
  url.pathname = `/${name}`;
  // A start beside another one needs a lock and a secret of its own.
  const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-e2e-'));
  const env = { DATABASE_URL: url.href, MIGRATION_DATABASE_URL: '', DATA_DIR: dataDir };
  try {
    await admin.query(`create database "${name}" template template0 encoding 'UTF8'`);
    if (!(await node(command('demo'), env, print))) return false;
    return await browse(tests, env, async () => url.href, print);
  } finally {
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

async function browse(
  { part, report, chromium, workers }: BrowserTests,
  env: Environment,
  databaseUrl: () => Promise<string | undefined>,
  print: Print,
): Promise<boolean> {
  const port = await freePort();
  const nobody = { DESK_NAME: '', DESK_CONTACT: '' };
  const crossread = await startCrossread({ ...env, ...nobody, HOST: '127.0.0.1', PORT: String(port) });
  if ('failed' in crossread) {
    print(crossread.failed);
    return false;
  }
  const results = `--output=test-results/${part.replaceAll(' ', '-')}`;
  const passed = await node(
    [bin.playwright, 'test', ...PROJECTS[part], results, `--workers=${workers}`],
    {
      CROSSREAD_URL: `http://127.0.0.1:${port}`,
      CROSSREAD_DATABASE_URL: await databaseUrl(),
      CROSSREAD_REPORT: report,
      CHROMIUM_PATH: chromium,
    },
    print,
  );
  const stopped = await crossread.stop();
  if (!stopped) print('Crossread did not stop in good order after the browser tests.\n');
  // Prints the output of the server, which may explain why a test failed.
  if (!passed || !stopped) print(crossread.output());
  return passed && stopped;
}
