import { existsSync } from 'node:fs';
import path from 'node:path';
import { folderOwner } from '@/lib/platform/data-folder-lock';
import { openEmbedded } from '@/lib/platform/embedded';
import type { Env } from '@/lib/schemas/env';

export type FoundDatabase = { ok: true; url: string; close?: () => Promise<void> } | { ok: false; reason: string };

/**
 * Finds the database of a command that needs existing data: the operator's, or the embedded one, through the process
 * that has it open, or opened for this command. `otherwise` tells what else can be done if there is none.
 */
export async function findDatabase({ databaseUrl, dataDir }: Env, otherwise?: string): Promise<FoundDatabase> {
  if (databaseUrl !== undefined) return { ok: true, url: databaseUrl };
  const owner = await folderOwner(dataDir);
  if (owner?.databaseUrl !== undefined) return { ok: true, url: owner.databaseUrl };
  if (owner)
    return { ok: false, reason: `Crossread is just starting in ${dataDir} (process ${owner.pid}); try again.` };
  if (!existsSync(path.join(dataDir, 'pg'))) {
    const ways = ['run npm start once', 'set DATABASE_URL', ...(otherwise === undefined ? [] : [otherwise])];
    const told = ways.length === 2 ? ways.join(', or ') : ways.join(', ');
    return {
      ok: false,
      reason: `DATABASE_URL is not set, and there is no embedded database in ${dataDir} yet: ${told}.`,
    };
  }
  const opened = await openEmbedded(dataDir);
  return opened.ok ? { ok: true, ...opened.database } : opened;
}
