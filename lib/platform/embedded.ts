import { existsSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { cannotWrite, didNotOpen, makeDataFolder } from './data-folder';
import { type FolderLock, folderOwner, lockFolder } from './data-folder-lock';
import { serveDatabase } from './embedded-server';
import { newCluster } from './new-cluster';

export type EmbeddedDatabase = { url: string; close: () => Promise<void> };

export type EmbeddedResult = { ok: true; database: EmbeddedDatabase } | { ok: false; reason: string };

/** Opens the embedded database of a data folder and serves it on a free loopback port. */
export async function openEmbedded(dataDir: string): Promise<EmbeddedResult> {
  const made = makeDataFolder(dataDir);
  if (!made.ok) return made;
  const locked = await tryLock(dataDir);
  if (!locked.ok) return locked;
  try {
    const db = await openFolder(path.join(dataDir, 'pg'));
    const server = await serveDatabase(db);
    const url = `postgresql://postgres:postgres@127.0.0.1:${server.port}/postgres?sslmode=disable`;
    locked.lock.announce(url);
    const close = async () => {
      await server.close();
      await db.close();
      await locked.lock.release();
    };
    return { ok: true, database: { url, close } };
  } catch (error) {
    await locked.lock.release();
    return { ok: false, reason: didNotOpen(dataDir, error) };
  }
}

/**
 * Creates a new database under another name and renames it when it is complete: a first start that is killed half-way
 * leaves nothing that a later start would take for a database.
 */
async function openFolder(folder: string): Promise<PGlite> {
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    await newCluster(unfinished);
    renameSync(unfinished, folder);
  }
  const { PGlite } = await import('@electric-sql/pglite');
  return PGlite.create(folder);
}

async function tryLock(dataDir: string): Promise<{ ok: true; lock: FolderLock } | { ok: false; reason: string }> {
  try {
    const result = await lockFolder(dataDir);
    if (result.ok) return result;
    return { ok: false, reason: inUse(dataDir, result.pid) };
  } catch (error) {
    return { ok: false, reason: cannotWrite(dataDir, error) };
  }
}

/** Checks the folder before anything else: if another Crossread runs, its port is taken too, and that error says less. */
export async function checkFolderFree(dataDir: string): Promise<{ ok: true } | { ok: false; reason: string }> {
  const owner = await folderOwner(dataDir);
  return owner ? { ok: false, reason: inUse(dataDir, owner.pid) } : { ok: true };
}

const inUse = (dataDir: string, pid: number) =>
  `The data folder ${dataDir} is in use by another Crossread (process ${pid}); stop that one first, or set DATA_DIR to another folder.`;
