import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { bin, command, type Environment, node, startCrossread } from './commands';
import { freePort } from './port';

/** The browser tests against the built Crossread on a new embedded database. */
export async function browserOnEmbedded(report: string, chromium: string): Promise<boolean> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'crossread-e2e-'));
  try {
    return await browse(
      { DATA_DIR: dataDir, DATABASE_URL: '', MIGRATION_DATABASE_URL: '' },
      report,
      chromium,
      async () => {
        return (await folderOwner(dataDir))?.databaseUrl;
      },
    );
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** The same tests on a database of a PostgreSQL server, with the demonstration loaded as an operator does. */
export async function browserOnServer(report: string, chromium: string, server: string): Promise<boolean> {
  const name = `crossread_e2e_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  const url = new URL(server);
  url.pathname = `/${name}`;
  const env = { DATABASE_URL: url.href, MIGRATION_DATABASE_URL: '' };
  try {
    await admin.query(`create database "${name}" template template0 encoding 'UTF8'`);
    if (!(await node(command('demo'), env))) return false;
    return await browse(env, report, chromium, async () => url.href);
  } finally {
    await admin.query(`drop database if exists "${name}" with (force)`);
    await admin.end();
  }
}

async function browse(
  env: Environment,
  report: string,
  chromium: string,
  databaseUrl: () => Promise<string | undefined>,
): Promise<boolean> {
  const port = await freePort();
  const nobody = { DESK_NAME: '', DESK_CONTACT: '' };
  const crossread = await startCrossread({ ...env, ...nobody, HOST: '127.0.0.1', PORT: String(port) });
  if ('failed' in crossread) {
    console.error(crossread.failed);
    return false;
  }
  const passed = await node([bin.playwright, 'test'], {
    CROSSREAD_URL: `http://127.0.0.1:${port}`,
    CROSSREAD_DATABASE_URL: await databaseUrl(),
    CROSSREAD_REPORT: report,
    CHROMIUM_PATH: chromium,
  });
  const stopped = await crossread.stop();
  if (!stopped) console.error('Crossread did not stop in good order after the browser tests.');
  // What the server had to say, for whoever reads why a test failed.
  if (!passed || !stopped) console.error(crossread.output());
  return passed && stopped;
}
