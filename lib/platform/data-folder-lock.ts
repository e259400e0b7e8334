import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { hostname } from 'node:os';
import path from 'node:path';

// Lets one process at a time open the embedded database, which does not refuse a second one by itself.
//
// A lock is a file `lock.N`. Its owner also listens on a loopback port and answers with the token of the lock, so a
// dead owner is recognised at once, however it died and whichever process received its process id since. The highest
// number is the owner. Numbers only grow: to take over, a process creates the next number, which the file system allows
// to one process alone, and then checks whether a higher one has appeared. The highest file is never deleted, so that a
// slow contender cannot replace a newer owner.

type Owner = { token: string; pid: number; host: string; port: number; databaseUrl?: string; released?: true };

export type FolderLock = {
  /** Tells other processes of this machine the address of the database. */
  announce: (databaseUrl: string) => void;
  release: () => Promise<void>;
};

export type LockResult = { ok: true; lock: FolderLock } | { ok: false; pid: number };

/** Takes the lock of a folder that exists and is writable. */
export async function lockFolder(folder: string): Promise<LockResult> {
  const token = randomUUID();
  const server = await listen(token);
  const port = (server.address() as { port: number }).port;
  for (;;) {
    const highest = numbers(folder).at(-1) ?? 0;
    const current = highest > 0 ? await readOwner(folder, highest) : undefined;
    if (current && (await isAlive(current))) {
      server.close();
      return { ok: false, pid: current.pid };
    }
    const mine = highest + 1;
    const owner: Owner = { token, pid: process.pid, host: hostname(), port };
    if (!create(file(folder, mine), owner)) continue;
    if (numbers(folder).at(-1) !== mine) {
      rmSync(file(folder, mine), { force: true });
      continue;
    }
    for (const older of numbers(folder)) if (older < mine) rmSync(file(folder, older), { force: true });
    return { ok: true, lock: held(file(folder, mine), owner, server) };
  }
}

/** The address of the database of a folder, if a running process holds the folder. */
export async function folderOwner(folder: string): Promise<{ pid: number; databaseUrl?: string } | undefined> {
  const highest = numbers(folder).at(-1);
  const owner = highest === undefined ? undefined : await readOwner(folder, highest);
  return owner && (await isAlive(owner)) ? owner : undefined;
}

function held(lockFile: string, owner: Owner, server: Server): FolderLock {
  const write = (more: Partial<Owner>) =>
    writeFileSync(lockFile, JSON.stringify({ ...owner, ...more }), { mode: 0o600 });
  return {
    announce: (databaseUrl) => write({ databaseUrl }),
    release: () => {
      try {
        write({ released: true });
      } catch {
        // The disk is full: the next start asks the port, where nothing answers any more.
      }
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

const file = (folder: string, number: number) => path.join(folder, `lock.${number}`);

function numbers(folder: string): number[] {
  let names: string[] = [];
  try {
    names = readdirSync(folder);
  } catch {
    return [];
  }
  return names
    .filter((name) => /^lock\.\d+$/.test(name))
    .map((name) => Number(name.slice(5)))
    .sort((a, b) => a - b);
}

function create(lockFile: string, owner: Owner): boolean {
  try {
    writeFileSync(lockFile, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** Undefined if the file stays unreadable: its process died between creating and filling it. */
async function readOwner(folder: string, number: number): Promise<Owner | undefined> {
  for (let attempt = 0; attempt < 20; attempt++) {
    try {
      return JSON.parse(readFileSync(file(folder, number), 'utf8')) as Owner;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  return undefined;
}

async function isAlive(owner: Owner): Promise<boolean> {
  if (owner.released) return false;
  // Another machine or container that shares the folder cannot be asked; refusing is the safe answer.
  if (owner.host !== hostname()) return true;
  const answer = await ask(owner.port);
  // The owner is busy or stopped, but something listens there: the process id decides.
  return answer === 'silent' ? processExists(owner.pid) : answer === owner.token;
}

function ask(port: number): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect({ port, host: '127.0.0.1' });
    socket.setTimeout(2000, () => {
      socket.destroy();
      resolve('silent');
    });
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('end', () => resolve(text));
    socket.on('error', () => resolve('refused'));
  });
}

function listen(token: string): Promise<Server> {
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.end(token);
  });
  server.unref();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(server));
  });
}

function processExists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
