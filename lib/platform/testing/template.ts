import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { databaseAt } from '@/lib/platform/db';
import { openEmbedded } from '@/lib/platform/embedded';
import { loadDemo } from '@/prisma/seed';
import type { Template } from './database-setup';

/**
 * Makes a database that the test files of a run copy: migrated and empty, or with the demonstration. The first file
 * that needs the demonstration loads it, once; copying is faster than loading.
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
  await admin.query(copyOf(empty, name));
  const url = new URL(server);
  url.pathname = `/${name}`;
  await load(url.href);
  // PostgreSQL cannot copy a database that has a connection.
  await untilLeft(admin, name);
  await admin.end();
}

/** File by file: the other way, which PostgreSQL takes unasked, writes every page to its log as well. */
export const copyOf = (template: string, name: string): string =>
  `create database "${name}" template "${template}" strategy file_copy`;

async function load(url: string): Promise<void> {
  const client = databaseAt(url);
  await loadDemo(client);
  await client.$disconnect();
}

/** Files run in parallel processes: the first makes the template, and the others wait for its mark. */
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

/** A new folder with a copy of the data of a template. */
export function copiedFolder(template: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  copyData(template, folder);
  return folder;
}

export const removeFolder = (folder: string): void => rmSync(folder, { recursive: true, force: true });

const copyData = (from: string, to: string): void =>
  cpSync(path.join(from, 'pg'), path.join(to, 'pg'), { recursive: true });

/** Waits for connections to close: a server notices that a moment later, and a terminated one would fail the test run. */
export async function untilLeft(admin: pg.Client, name: string): Promise<void> {
  for (let attempt = 0; attempt < 40; attempt++) {
    const { rowCount } = await admin.query('select from pg_stat_activity where datname = $1', [name]);
    if (!rowCount) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
