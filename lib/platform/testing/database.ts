import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { invalidateTags } from '@/lib/platform/content-version.mjs';
import { databaseAt } from '@/lib/platform/db';
import { openEmbedded } from '@/lib/platform/embedded';
import type { PrismaClient } from '@/lib/platform/generated/client';
import { dropConnections } from '@/lib/platform/pool.mjs';
import { copiedFolder, copyOf, removeFolder, templateOf, untilLeft } from './template';

export type TestDatabase = {
  kind: 'embedded' | 'server';
  url: string;
  client: PrismaClient;
  close: () => Promise<void>;
};

/**
 * Makes a migrated database for a test file, empty or with the demonstration in it:
 * `beforeAll(async () => { db = await freshDatabase() })`, `afterAll(() => db.close())`.
 * Where `kind` is embedded, one connection is served at a time: races are only tested where it is server.
 */
export async function freshDatabase(content: 'empty' | 'demonstration' = 'empty'): Promise<TestDatabase> {
  const template = await templateOf(inject('template'), content);
  const made = template.kind === 'embedded' ? await copyFolder(template.folder) : await copyDatabase(template);
  const client = databaseAt(made.url);
  const close = async () => {
    await client.$disconnect();
    await made.close();
  };
  return { kind: template.kind, url: made.url, client, close };
}

/** The same, and the program takes it for its own until it is closed: files that one process runs have it in turn. */
export async function programDatabase(content: 'empty' | 'demonstration' = 'empty'): Promise<TestDatabase> {
  const db = await freshDatabase(content);
  becomesTheProgramsOwn(db);
  const close = async () => {
    delete process.env.DATABASE_URL;
    dropConnections();
    await db.close();
  };
  return { ...db, close };
}

/** From now on the program asks this database, and nothing that it has in memory is of another one. */
export function becomesTheProgramsOwn({ url }: TestDatabase): void {
  process.env.DATABASE_URL = url;
  invalidateTags('everything');
}

/** The kind of database that the store tests run on, for tests that need one kind. */
export const testDatabaseKind = (): 'embedded' | 'server' => inject('template').kind;

async function copyFolder(template: string) {
  const folder = copiedFolder(template);
  const opened = await openEmbedded(folder);
  if (!opened.ok) throw new Error(opened.reason);
  const close = async () => {
    await opened.database.close();
    removeFolder(folder);
  };
  return { url: opened.database.url, close };
}

async function copyDatabase(template: { url: string; name: string }) {
  const name = `${template.name}_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: template.url });
  await admin.connect();
  await admin.query(copyOf(template.name, name));
  const url = new URL(template.url);
  url.pathname = `/${name}`;
  const close = async () => {
    await untilLeft(admin, name);
    await admin.query(`drop database "${name}" with (force)`);
    await admin.end();
  };
  return { url: url.href, close };
}
