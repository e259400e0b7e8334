import { checkFolderFree } from '@/lib/platform/embedded';
import type { Env } from '@/lib/schemas/env';
import { checkPort } from './port';

export type StartCheck = { ok: true } | { ok: false; reason: string };

/**
 * Checks, before anything is changed, what a start needs of this machine: a data folder that no other Crossread has
 * open, unless the database is on a server, and a free port.
 */
export async function checkStart({ databaseUrl, dataDir, host, port }: Env): Promise<StartCheck> {
  const folder = databaseUrl === undefined ? await checkFolderFree(dataDir) : ({ ok: true } as const);
  return folder.ok ? checkPort(host, port) : folder;
}
