import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FolderLock, folderOwner, lockFolder } from './data-folder-lock';

let folder: string;
const held: FolderLock[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-lock-'));
});
afterEach(async () => {
  for (const lock of held.splice(0)) await lock.release();
  rmSync(folder, { recursive: true, force: true });
});

async function take(): Promise<boolean> {
  const result = await lockFolder(folder);
  if (result.ok) held.push(result.lock);
  return result.ok;
}
/** What a killed process leaves: its file, and no process that answers for it. */
const abandon = (owner: Record<string, unknown>) =>
  writeFileSync(path.join(folder, 'lock.7'), JSON.stringify({ token: 'x', host: hostname(), ...owner }));

test('one process holds a folder, the next is refused with its process id, and release frees the folder', async () => {
  expect(await take()).toBe(true);
  expect(await lockFolder(folder)).toEqual({ ok: false, pid: process.pid });
  await held.pop()?.release();
  expect(await folderOwner(folder)).toBeUndefined();
  expect(await take()).toBe(true);
});

test('of many processes that start at once exactly one wins, every time', async () => {
  for (let round = 0; round < 10; round++) {
    const results = await Promise.all(Array.from({ length: 8 }, () => take()));
    expect(results.filter(Boolean)).toHaveLength(1);
    await held.pop()?.release();
  }
  expect(readdirSync(folder)).toHaveLength(1);
});

test('of many processes that find a dead owner exactly one takes over', async () => {
  abandon({ pid: 999_999_999, port: 1 });
  const results = await Promise.all(Array.from({ length: 8 }, () => take()));
  expect(results.filter(Boolean)).toHaveLength(1);
});

test('a process id that another process has since received does not lock the folder', async () => {
  abandon({ pid: process.pid, port: 1 });
  expect(await take()).toBe(true);
});

test('a file whose process died before filling it does not lock the folder', async () => {
  writeFileSync(path.join(folder, 'lock.3'), '');
  expect(await take()).toBe(true);
});

test('an owner on another machine cannot be checked, and its lock is respected', async () => {
  abandon({ pid: 1, port: 1, host: 'another-machine' });
  expect(await take()).toBe(false);
});

test('the owner announces the address of its database, to this user alone', async () => {
  await take();
  held[0]?.announce('postgresql://127.0.0.1:1/x');
  expect(await folderOwner(folder)).toMatchObject({ pid: process.pid, databaseUrl: 'postgresql://127.0.0.1:1/x' });
  expect(readFileSync(path.join(folder, 'lock.1'), 'utf8')).toContain('databaseUrl');
});
