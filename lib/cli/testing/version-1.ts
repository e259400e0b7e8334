import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { inProject } from '@/lib/cli/project';
import { migrate } from '@/lib/platform/migrate';

/** The last migration of version 1. */
const LAST = '20261129220000_event_versions';

/** The head of its public log as its own `verify-log` noted it. */
export const NOTED = { number: 18, hash: 'd4be052d3a3d6df52f05a77b0ae72054242558c322439753da5da7ef7c341d8b' };

/**
 * Makes a database of version 1 of this one: its migrations, and the rows that it wrote. What was there is dropped.
 * `bringForward` applies the migrations that came since.
 */
export async function asOfVersion1(url: string): Promise<{ bringForward: () => Promise<readonly string[]> }> {
  const migrations = inProject('prisma/migrations');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('drop schema public cascade; create schema public');
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-version-1-'));
  try {
    for (const name of readdirSync(migrations).filter((one) => one <= LAST))
      cpSync(path.join(migrations, name), path.join(folder, name), { recursive: true });
    await applied(url, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  // As a dump of the whole database would bring them back: the rules were held when the rows were written.
  await client.query('set session_replication_role = replica; delete from renewal');
  await client.query(readFileSync(inProject('prisma/testing/version-1.sql'), 'utf8'));
  await client.end();
  return { bringForward: () => applied(url, migrations) };
}

async function applied(url: string, folder: string): Promise<readonly string[]> {
  const result = await migrate(url, folder);
  if (!result.ok) throw new Error(result.reason);
  return result.applied;
}
