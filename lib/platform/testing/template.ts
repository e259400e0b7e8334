import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { databaseAt } from '@/lib/platform/db';
import { openEmbedded } from '@/lib/platform/embedded';
import { loadDemo } from '@/prisma/seed';
import type { Template } from './database-setup';

/**
 * A database of the run that test files copy: migrated and empty, or with the demonstration. That is loaded once, by
 * the first file that wants it; what loading takes, copying does not.
 */
export async function templateOf(empty: Template, content: 'empty' | 'demonstration'): Promise<Template> {
  if (content === 'empty') return empty;
  const loaded: Template =
    empty.kind === 'embedded'
      ? { ...empty, folder: path.join(empty.folder, content) }
      : { ...empty, name: `${empty.name}_loaded` };
  await madeOnce(path.join(empty.folder, `${content}-made`), async () => {
    if (empty.kind === 'embedded') await loadIntoFolder(empty.folder, loaded.folder);
    else if (loaded.kind === 'server') await loadIntoDatabase(empty.url, empty.name, loaded.name);
  });
  return loaded;
}

async function loadIntoFolder(empty: string, folder: string): Promise<void> {
  copyData(empty, folder);
  const opened = await openEmbedded(folder);
  if (!opened.ok) throw new Error(opened.reason);
  await load(opened.database.url);
  await opened.database.close();
}

async function loadIntoDatabase(server: string, empty: string, name: string): Promise<void> {
  const admin = new pg.Client({ connectionString: server });
  await admin.connect();
  await admin.query(`create database "${name}" template "${empty}"`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  await load(url.href);
  // A database that somebody is connected to cannot be copied.
  await untilLeft(admin, name);
  await admin.end();
}

async function load(url: string): Promise<void> {
  const client = databaseAt(url);
  await loadDemo(client);
  await client.$disconnect();
}

/** Files run side by side, in processes of their own: the first makes it, and the others wait for its mark. */
async function madeOnce(mark: string, make: () => Promise<void>): Promise<void> {
  const isFirst = mkdirSync(`${mark}.lock`, { recursive: true }) !== undefined;
  if (isFirst) {
    await make();
    writeFileSync(mark, '');
  }
  for (let waited = 0; !existsSync(mark); waited += 100) {
    if (waited > 150_000) throw new Error('Another test file was to load the demonstration, and did not.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** A new folder with the data of a template in it. */
export function copiedFolder(template: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  copyData(template, folder);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const copyData = (from: string, to: string): void =>
  cpSync(path.join(from, 'pg'), path.join(to, 'pg'), { recursive: true });

/** A server sees a closed connection a moment later; one that is thrown out would fail the test run. */
export async function untilLeft(admin: pg.Client, name: string): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt++) {
    const { rowCount } = await admin.query('select from pg_stat_activity where datname = $1', [name]);
    if (!rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
