import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { PGlite } from '@electric-sql/pglite';
import { type FolderLock, folderOwner, lockFolder } from './data-folder-lock';
import { serveDatabase } from './embedded-server';

export type EmbeddedDatabase = { url: string; close: () => Promise<void> };

export type EmbeddedResult = { ok: true; database: EmbeddedDatabase } | { ok: false; reason: string };

/** Opens the embedded database of a data folder and serves it on a free loopback port. */
export async function openEmbedded(dataDir: string): Promise<EmbeddedResult> {
  const made = makeFolder(dataDir);
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
    return {
      ok: false,
      reason: `The embedded database in ${dataDir} did not open: ${oneLine(error)}.`,
    };
  }
}

/**
 * A new database is made under another name and renamed when it is whole: a first start that is killed
 * half-way leaves nothing that a later one would mistake for a database.
 */
async function openFolder(folder: string): Promise<PGlite> {
  const { PGlite } = await import('@electric-sql/pglite');
  if (!existsSync(folder)) {
    const unfinished = `${folder}.new`;
    rmSync(unfinished, { recursive: true, force: true });
    const made = await PGlite.create(unfinished);
    await made.close();
    renameSync(unfinished, folder);
  }
  return PGlite.create(folder);
}

function makeFolder(dataDir: string): { ok: true } | { ok: false; reason: string } {
  try {
    // The embedded database asks for no password: the folder is for its owner alone.
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    return { ok: true };
  } catch (error) {
    return { ok: false, reason: cannotWrite(dataDir, error) };
  }
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

/** Asked before anything else is: the port is then taken by the same Crossread, and says less. */
export async function checkFolderFree(dataDir: string): Promise<{ ok: true } | { ok: false; reason: string }> {
  const owner = await folderOwner(dataDir);
  return owner ? { ok: false, reason: inUse(dataDir, owner.pid) } : { ok: true };
}

const inUse = (dataDir: string, pid: number) =>
  `The data folder ${dataDir} is in use by another Crossread (process ${pid}); stop that one first, or set DATA_DIR to another folder.`;

const whys: Record<string, string> = {
  EACCES: 'this user has no right to',
  EPERM: 'this user has no right to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  ENOENT: 'no folder can be made there',
};

function cannotWrite(dataDir: string, error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  const why = (code && whys[code]) || oneLine(error);
  return `The data folder ${dataDir} cannot be written: ${why}; set DATA_DIR to a folder that can.`;
}

const oneLine = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0]?.replace(/\.$/, '') ?? 'unknown';
