import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbedded } from '@/lib/platform/embedded';
import { migrate } from '@/lib/platform/migrate';

/** Where a run's databases are copied from; `folder` is the run's own. */
export type Template = { folder: string } & ({ kind: 'embedded' } | { kind: 'server'; url: string; name: string });

declare module 'vitest' {
  interface ProvidedContext {
    template: Template;
  }
}

let remove: () => Promise<void> = async () => {};

/** Migrates one empty database; every test file gets a copy of it. */
export async function setup(project: TestProject): Promise<void> {
  const migrations = path.resolve(project.config.root, 'prisma/migrations');
  const kind = process.env.TEST_DATABASE ?? 'embedded';
  if (kind === 'embedded') remove = await embedded(project, migrations);
  else if (kind === 'server') remove = await server(project, migrations);
  else throw new Error(`TEST_DATABASE is "${kind}"; expected is embedded or server.`);
}

export const teardown = (): Promise<void> => remove();

async function embedded(project: TestProject, migrations: string) {
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-test-'));
  const opened = await openEmbedded(folder);
  if (!opened.ok) throw new Error(opened.reason);
  const migrated = await migrate(opened.database.url, migrations);
  await opened.database.close();
  if (!migrated.ok) throw new Error(migrated.reason);
  project.provide('template', { kind: 'embedded', folder });
  return async () => rmSync(folder, { recursive: true, force: true });
}

async function server(project: TestProject, migrations: string) {
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
  project.provide('template', { kind: 'server', url, name, folder });
  return async () => {
    rmSync(folder, { recursive: true, force: true });
    const { rows } = await admin.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [name],
    );
    for (const { datname } of rows) await admin.query(`drop database "${datname}" with (force)`);
    await admin.end();
  };
}
