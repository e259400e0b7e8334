import { checkDatabase } from '@/lib/platform/connection';
import { openEmbedded } from '@/lib/platform/embedded';
import { grantToApplication } from '@/lib/platform/grants';
import { migrate } from '@/lib/platform/migrate';
import { keepStatistics, refreshStatistics } from '@/lib/platform/statistics';
import type { Env } from '@/lib/schemas/env';
import { inProject } from './project';

export type Prepared = { url: string; embedded: boolean; applied: string[]; close: () => Promise<void> };
export type PrepareResult = { ok: true; database: Prepared } | { ok: false; reason: string };

export const migrationsFolder = inProject('prisma/migrations');

/** Opens the embedded database, or finds the operator's, and migrates it to this version. */
export async function prepareDatabase(env: Env): Promise<PrepareResult> {
  return env.databaseUrl === undefined ? prepareEmbedded(env.dataDir) : prepareServer(env, env.databaseUrl);
}

async function prepareEmbedded(dataDir: string): Promise<PrepareResult> {
  const opened = await openEmbedded(dataDir);
  if (!opened.ok) return opened;
  const { url, close } = opened.database;
  const migrated = await migrate(url, migrationsFolder);
  if (!migrated.ok) {
    await close();
    return migrated;
  }
  await refreshStatistics(url);
  const stop = keepStatistics(url);
  const closeAll = () => {
    stop();
    return close();
  };
  return { ok: true, database: { url, embedded: true, applied: migrated.applied, close: closeAll } };
}

async function prepareServer(env: Env, url: string): Promise<PrepareResult> {
  const reachable = await checkDatabase('DATABASE_URL', url);
  if (!reachable.ok) return reachable;
  const owner = env.migrationDatabaseUrl;
  if (owner !== undefined) {
    const ownerReachable = await checkDatabase('MIGRATION_DATABASE_URL', owner);
    if (!ownerReachable.ok) return ownerReachable;
  }
  const migrated = await migrate(owner ?? url, migrationsFolder);
  if (!migrated.ok) return migrated;
  const granted = owner === undefined ? ({ ok: true } as const) : await grantToApplication(owner, url);
  if (!granted.ok) return granted;
  return { ok: true, database: { url, embedded: false, applied: migrated.applied, close: async () => {} } };
}
