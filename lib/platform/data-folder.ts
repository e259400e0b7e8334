import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

export type FolderResult = { ok: true } | { ok: false; reason: string };

/** Creates the data folder. The embedded database asks for no password, so that only its owner may read the folder. */
export function makeDataFolder(dataDir: string): FolderResult {
  try {
    // One level at a time: node's `recursive` never returns if the system denies that a parent exists (/proc).
    for (const folder of missing(dataDir)) mkdirSync(folder, { mode: 0o700 });
    return { ok: true };
  } catch (error) {
    // Another process that starts at the same moment may have created it.
    if (existsSync(dataDir)) return { ok: true };
    return { ok: false, reason: cannotWrite(dataDir, error) };
  }
}

function missing(folder: string): string[] {
  return existsSync(folder) ? [] : [...missing(path.dirname(folder)), folder];
}

const whys: Record<string, string> = {
  EACCES: 'this user has no right to',
  EPERM: 'this user has no right to',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a file is in the way of a folder',
  EEXIST: 'a file is in the way of a folder',
  ENOENT: 'no folder can be made there',
};

/** PGlite's file system gives WebAssembly error numbers and no text. */
const numbered: Record<number, string> = { 2: 'EACCES', 51: 'ENOSPC', 63: 'EPERM', 69: 'EROFS' };

function codeOf(error: unknown): string | undefined {
  const { code, errno } = error as { code?: unknown; errno?: unknown };
  if (typeof code === 'string') return code;
  return typeof errno === 'number' ? numbered[errno] : undefined;
}

export function cannotWrite(dataDir: string, error: unknown): string {
  const why = whys[codeOf(error) ?? ''] ?? firstLine(error);
  return `The data folder ${dataDir} cannot be written: ${why}; set DATA_DIR to a folder that can.`;
}

/** Explains why the database in the folder did not open. */
export function didNotOpen(dataDir: string, error: unknown): string {
  if (codeOf(error) !== undefined) return cannotWrite(dataDir, error);
  return `The embedded database in ${dataDir} did not open: ${firstLine(error)}.`;
}

const firstLine = (error: unknown) =>
  (error instanceof Error ? error.message : JSON.stringify(error)).split('\n')[0]?.replace(/\.$/, '') ?? 'unknown';
