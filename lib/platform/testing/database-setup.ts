import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '@/lib/platform/embedded';
import { migrate } from '@/lib/platform/migrate';

/** The database that a run copies its databases from; `folder` belongs to the run. */
export type Template = { folder: string } & ({ kind: 'embedded' } | { kind: 'server'; url: string; name: string });

declare module 'vitest' {
  interface ProvidedContext {
    template: Template;
  }
}

type Made = { template: Template; remove: () => Promise<void> };

/** Two projects of one run share the template, although each loads this module. */
const ofThisRun = globalThis as { crossreadTemplate?: { made: Promise<Made>; users: number } | undefined };

/** Migrates one empty database; every test file gets a copy of it. */
export async function setup(project: TestProject): Promise<void> {
  ofThisRun.crossreadTemplate ??= { made: make(path.resolve(project.config.root, 'prisma/migrations')), users: 0 };
  ofThisRun.crossreadTemplate.users += 1;
  project.provide('template', (await ofThisRun.crossreadTemplate.made).template);
}

export async function teardown(): Promise<void> {
  const shared = ofThisRun.crossreadTemplate;
  if (!shared) return;
  shared.users -= 1;
  if (shared.users > 0) return;
  ofThisRun.crossreadTemplate = undefined;
  await (await shared.made).remove();
}

async function make(migrations: string): Promise<Made> {
  const kind = process.env.TEST_DATABASE ?? 'embedded';
  if (kind === 'embedded') return embedded(migrations);
  if (kind === 'server') return server(migrations);
  throw new Error(`TEST_DATABASE is "${kind}"; expected is embedded or server.`);
}

async function embedded(migrations: string): Promise<Made> {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  const opened = await openEmbedded(folder);
  if (!opened.ok) throw new Error(opened.reason);
  const migrated = await migrate(opened.database.url, migrations);
  await opened.database.close();
  if (!migrated.ok) throw new Error(migrated.reason);
  const remove = async () => rmSync(folder, { recursive: true, force: true });
  return { template: { kind: 'embedded', folder }, remove };
}

async function server(migrations: string): Promise<Made> {
  const url = process.env.TEST_SERVER_URL;
  if (!url)
    throw new Error(
      'TEST_DATABASE is server, so TEST_SERVER_URL must name a PostgreSQL server: `npm test` starts one.',
    );
  const name = `crossread_test_${randomBytes(4).toString('hex')}`;
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await admin.query(`create database "${name}" template template0 encoding 'UTF8'`);
  const template = new URL(url);
  template.pathname = `/${name}`;
  const migrated = await migrate(template.href, migrations);
  if (!migrated.ok) throw new Error(migrated.reason);
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  const remove = async () => {
    rmSync(folder, { recursive: true, force: true });
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [name],
    );
    for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`);
    await admin.end();
  };
  return { template: { kind: 'server', url, name, folder }, remove };
}
