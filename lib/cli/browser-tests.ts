import { randomBytes } from 'node:crypto';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { authSecret } from './auth-secret';
import { bin, command, type Environment, node, startCrossread } from './commands';
import { freePort } from './port';
import type { Print } from './side-by-side';

/** Tests of the desk publish things, so they run on another server than those of readers. */
export type Part = 'the desk' | 'readers' | 'the desk but for one story' | 'readers and one story of the desk';

const PROJECTS: Record<Part, readonly string[]> = {
  'the desk': ['--project=desk', '--no-deps'],
  readers: ['--project=desktop', '--project=phone'],
  'the desk but for one story': ['--project=desk-but-for-one-story'],
  // The story publishes nothing, and runs after the readers, whose pages it would not change.
  'readers and one story of the desk': ['--project=one-story-of-the-desk'],
};

export type BrowserTests = { part: Part; report: string; chromium: string; workers: number };

/**
 * The data folder that a first start leaves, with the demonstration in it. Both parts run on a copy: loading the
 * demonstration takes longer than the start of a copy.
 */
export function firstStart(folder: string, print: Print): Promise<boolean> {
  return started(onEmbedded(folder), print, async () => true);
}

const onEmbedded = (folder: string): Environment => ({
  DATA_DIR: folder,
  DATABASE_URL: '',
  MIGRATION_DATABASE_URL: '',
});

/** Runs the browser tests against the built Crossread on a copy of the data folder of a first start. */
export async function browserOnEmbedded(tests: BrowserTests, first: string, print: Print): Promise<boolean> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-e2e-'));
  try {
    cpSync(first, dataDir, { recursive: true });
    const env = onEmbedded(dataDir);
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
    await createDatabase(admin, name);
    if (!(await node(command('demo'), env, print))) return false;
    return await browse(tests, env, async () => url.href, print);
  } finally {
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.end();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** Of C.UTF-8, which knows capitals of all scripts, or, where the system does not have it, of American English. */
async function createDatabase(admin: pg.Client, name: string): Promise<void> {
  const of = (letters: string) =>
    admin.query(`create database "${name}" template template0 encoding 'UTF8' lc_collate 'C' lc_ctype '${letters}'`);
  await of('C.UTF-8').catch(() => of('en_US.UTF-8'));
}

function browse(
  { part, report, chromium, workers }: BrowserTests,
  env: Environment,
  databaseUrl: () => Promise<string | undefined>,
  print: Print,
): Promise<boolean> {
  const results = `--output=test-results/${part.replaceAll(' ', '-')}`;
  return started(env, print, async (url) =>
    node(
      [bin.playwright, 'test', ...PROJECTS[part], results, `--workers=${workers}`],
      {
        CROSSREAD_URL: url,
        CROSSREAD_DATABASE_URL: await databaseUrl(),
        CROSSREAD_AUTH_SECRET: authSecret(undefined, env.DATA_DIR ?? ''),
        CROSSREAD_REPORT: report,
        CHROMIUM_PATH: chromium,
      },
      print,
    ),
  );
}

/** Starts Crossread, does what is asked while it runs, and stops it. */
async function started(env: Environment, print: Print, use: (url: string) => Promise<boolean>): Promise<boolean> {
  const port = await freePort();
  // The secret is that of the data folder.
  const own = { DESK_NAME: '', DESK_CONTACT: '', AUTH_SECRET: '', HOST: '127.0.0.1', PORT: String(port) };
  const crossread = await startCrossread({ ...env, ...own });
  if ('failed' in crossread) {
    print(crossread.failed);
    return false;
  }
  const passed = await use(`http://127.0.0.1:${port}`);
  const stopped = await crossread.stop();
  if (!stopped) print('Crossread did not stop in good order.\n');
  // Prints the output of the server, which may explain why a test failed.
  if (!passed || !stopped) print(crossread.output());
  return passed && stopped;
}
