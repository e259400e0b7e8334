import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkDatabase } from '@/lib/platform/connection';
import { findPostgres } from './find-postgres';
import { freePort } from './port';

export type TestServer = { url: string; note: string; stop: () => Promise<void> };
export type TestServerResult = { ok: true; server: TestServer } | { ok: false; reason: string };

/** Starts a PostgreSQL server for the tests, in a temporary folder that is removed when they end. */
export async function startTestServer(): Promise<TestServerResult> {
  const given = process.env.TEST_SERVER_URL;
  if (given) {
    const reachable = await checkDatabase('TEST_SERVER_URL', given);
    if (!reachable.ok) return reachable;
    return { ok: true, server: { url: given, note: 'the server of TEST_SERVER_URL', stop: async () => {} } };
  }
  const programs = findPostgres();
  if (!programs.ok) return programs;
  const folder = mkdtempSync(path.join(tmpdir(), 'crossread-pg-'));
  const user = otherUser();
  if (user) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const password = randomBytes(12).toString('hex');
  const port = await freePort();
  const server = launch(programs.found, folder, port, password, user);
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  const stop = async () => {
    server.stdin?.end();
    await new Promise((resolve) => (isRunning(server) ? server.once('exit', resolve) : resolve(0)));
    rmSync(folder, { recursive: true, force: true });
  };
  for (let attempt = 0; attempt < 100 && isRunning(server); attempt++) {
    if ((await checkDatabase('The test server', url)).ok) {
      return { ok: true, server: { url, note: programs.note, stop } };
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const log = readFileSync(path.join(folder, 'log'), 'utf8');
  await stop();
  return { ok: false, reason: `The PostgreSQL server for the tests did not start:\n${log}` };
}

function launch(bin: string, folder: string, port: number, password: string, user: User | undefined): ChildProcess {
  const data = path.join(folder, 'data');
  const secret = path.join(folder, 'password');
  writeFileSync(secret, password, { mode: 0o644 });
  execFileSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '-E', 'UTF8', '--locale=C', '-A', 'scram-sha-256', `--pwfile=${secret}`],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  rmSync(secret);
  // The shell waits on a pipe from this process: when that closes, however this process ended, the server is told to
  // stop.
  const wait = `exec 3<&0; "$@" </dev/null >"${folder}/log" 2>&1 & pid=$!; cat <&3 >/dev/null; kill -INT $pid; wait $pid`;
  const settings = ['-D', data, '-p', String(port), '-k', folder, '-h', '127.0.0.1', ...SETTINGS];
  return spawn('/bin/sh', ['-c', wait, 'sh', path.join(bin, 'postgres'), ...settings], {
    ...user,
    cwd: folder,
    stdio: ['pipe', 'ignore', 'ignore'],
    // Ctrl-C on the tests must not reach the server before them.
    detached: true,
  });
}

/**
 * Nothing has to outlast a crash, databases of a few seconds are not worth a vacuum, and machine code is compiled anew for
 * each connection: of queries this short that is half of the processor time.
 */
const SETTINGS = ['fsync', 'synchronous_commit', 'full_page_writes', 'autovacuum', 'jit'].flatMap((one) => [
  '-c',
  `${one}=off`,
]);

type User = { uid: number; gid: number };

/** PostgreSQL refuses to run as root. */
function otherUser(): User | undefined {
  if (process.getuid?.() !== 0) return undefined;
  for (const name of ['postgres', 'nobody']) {
    try {
      const id = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: 'pipe' }));
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      // This machine has no such user; try the next one.
    }
  }
  return undefined;
}

const isRunning = (server: ChildProcess): boolean => server.exitCode === null && server.signalCode === null;
