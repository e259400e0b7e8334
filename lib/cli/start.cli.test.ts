import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openEmbedded } from '@/lib/platform/embedded';
import { command } from './commands';
import { freePort } from './port';
import { prepareDatabase } from './prepare-database';
import { projectRoot } from './project';

// `npm start` where it cannot start: one sentence on stderr, exit code 1, nothing damaged.

let folder: string;
/** Accepts connections and sends nothing: a taken port, or a database that does not answer. */
let silent: Server;
let silentPort: number;
let free: number;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-start-'));
  silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  free = await freePort();
  silentPort = (silent.address() as { port: number }).port;
});
afterAll(() => {
  silent.close();
  rmSync(folder, { recursive: true, force: true });
});

type Ended = { code: number | null; sentence: string; printed: string };

function start(env: Record<string, string>): Promise<Ended> {
  const child = spawn(process.execPath, command('start'), {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', MIGRATION_DATABASE_URL: '', HOST: '', PORT: String(free), ...env },
  });
  let printed = '';
  let sentence = '';
  child.stdout.on('data', (part) => {
    printed += part;
  });
  child.stderr.on('data', (part) => {
    sentence += part;
  });
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, sentence, printed })));
}

async function expectRefusal(env: Record<string, string>, sentence: string): Promise<void> {
  const ended = await start(env);
  expect(ended.sentence).toBe(`${sentence}\n`);
  expect(ended.code).toBe(1);
  expect(ended.printed).not.toContain('ready');
}

const dataDir = (name: string) => path.join(folder, name);

describe('npm start refuses with a reason:', () => {
  test('a wrong variable', async () => {
    await expectRefusal({ PORT: 'http' }, 'PORT is "http"; expected is a whole number from 1 to 65535.');
  });

  test('a port that is taken, before it makes a data folder', async () => {
    await expectRefusal(
      { PORT: String(silentPort), DATA_DIR: dataDir('port') },
      `Port ${silentPort} on 127.0.0.1 is taken by another program; stop that one, or set PORT to another number.`,
    );
    expect(readdirSync(folder)).not.toContain('port');
  });

  test('a host that does not belong to this machine', async () => {
    await expectRefusal(
      { HOST: '203.0.113.7', DATA_DIR: dataDir('host') },
      'HOST is 203.0.113.7, which is no address of this machine; expected is one such as 127.0.0.1.',
    );
  });

  test('a data folder whose path is a file', async () => {
    writeFileSync(dataDir('file'), 'a letter');
    await expectRefusal(
      { DATA_DIR: path.join(dataDir('file'), 'data') },
      `The data folder ${dataDir('file')}/data cannot be written: a file is in the way of a folder; set DATA_DIR to a folder that can.`,
    );
  });

  test('a data folder that cannot be created', async () => {
    const nowhere = process.platform === 'linux' ? '/proc/crossread' : '/dev/null/crossread';
    const ended = await start({ DATA_DIR: nowhere });
    expect(ended.sentence).toMatch(
      /^The data folder \S+ cannot be written: [a-z ]+; set DATA_DIR to a folder that can\.\n$/,
    );
    expect(ended.code).toBe(1);
  });

  test('a data folder that another Crossread uses, which keeps running', async () => {
    const opened = await openEmbedded(dataDir('running'));
    if (!opened.ok) throw new Error(opened.reason);
    await expectRefusal(
      { DATA_DIR: dataDir('running') },
      `The data folder ${dataDir('running')} is in use by another Crossread (process ${process.pid}); stop that one first, or set DATA_DIR to another folder.`,
    );
    const client = new pg.Client({ connectionString: opened.database.url });
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
    await opened.database.close();
  });

  test('an embedded database that a newer version migrated, without changing it', async () => {
    const env = { port: 3000, host: '127.0.0.1', dataDir: dataDir('newer'), logLevel: 'info' } as const;
    const before = await prepareDatabase(env);
    if (!before.ok) throw new Error(before.reason);
    await fromTheFuture(before.database.url);
    await before.database.close();
    await expectRefusal({ DATA_DIR: dataDir('newer') }, newer);
    const after = await openEmbedded(dataDir('newer'));
    if (!after.ok) throw new Error(after.reason);
    expect(await lastMigration(after.database.url)).toBe('99991231235959_future');
    await after.database.close();
  });
});

describe('npm start with DATABASE_URL refuses with a reason:', () => {
  const serverUrl = () => {
    const url = process.env.TEST_SERVER_URL;
    if (!url) throw new Error('TEST_SERVER_URL must name a PostgreSQL server: `npm test` starts one.');
    return new URL(url);
  };

  test('a server that does not exist', async () => {
    await expectRefusal(
      { DATABASE_URL: 'postgresql://desk:secret@127.0.0.1:9/crossread' },
      'DATABASE_URL: no server answers at 127.0.0.1:9; start it, or correct the address.',
    );
  });

  test('a host name that cannot be resolved', async () => {
    await expectRefusal(
      { DATABASE_URL: 'postgresql://desk:secret@database.invalid/crossread' },
      'DATABASE_URL: the host of database.invalid:5432 is not known; correct the address.',
    );
  });

  test('a server that does not answer, after ten seconds', async () => {
    await expectRefusal(
      { DATABASE_URL: `postgresql://desk:secret@127.0.0.1:${silentPort}/crossread` },
      `DATABASE_URL: the database server at 127.0.0.1:${silentPort} did not answer within 10 seconds.`,
    );
  });

  test('a wrong password, without repeating it', async () => {
    const url = serverUrl();
    url.password = 'not-the-password';
    await expectRefusal(
      { DATABASE_URL: url.href },
      `DATABASE_URL: the database server at ${url.host} answers, but refuses the password of ${url.username}.`,
    );
  });

  test('a database that does not exist', async () => {
    const url = serverUrl();
    url.pathname = '/nobody_made_this';
    await expectRefusal(
      { DATABASE_URL: url.href },
      `DATABASE_URL: the database server at ${url.host} answers, but has no database "nobody_made_this"; create it first.`,
    );
  });

  test('a database that a newer version migrated, without changing it', async () => {
    const url = serverUrl();
    const admin = new pg.Client({ connectionString: url.href });
    await admin.connect();
    await admin.query('create database crossread_start_newer');
    url.pathname = '/crossread_start_newer';
    const env = { databaseUrl: url.href, port: 3000, host: '127.0.0.1', dataDir: folder, logLevel: 'info' } as const;
    const before = await prepareDatabase(env);
    if (!before.ok) throw new Error(before.reason);
    await fromTheFuture(url.href);
    await expectRefusal({ DATABASE_URL: url.href }, newer);
    expect(await lastMigration(url.href)).toBe('99991231235959_future');
    await admin.query('drop database crossread_start_newer with (force)');
    await admin.end();
  });
});

test('refuses a data folder that it may not write', async () => {
  const closed = dataDir('closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  // Root may write anywhere, so the test runs it as nobody.
  const root = process.getuid?.() === 0;
  if (root) chmodSync(folder, 0o755);
  if (root) process.seteuid?.(65_534);
  const opened = await openEmbedded(path.join(closed, 'data'));
  if (root) process.seteuid?.(0);
  expect(opened).toEqual({
    ok: false,
    reason: `The data folder ${closed}/data cannot be written: this user has no right to; set DATA_DIR to a folder that can.`,
  });
});

const newer =
  'A newer version of Crossread has migrated this database (99991231235959_future is not known here); start that version, or restore a backup made before it.';

async function fromTheFuture(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(
    `insert into _prisma_migrations (id, checksum, migration_name, finished_at, applied_steps_count)
     values ('future', 'x', '99991231235959_future', now(), 1)`,
  );
  await client.end();
}

async function lastMigration(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query('select migration_name from _prisma_migrations order by 1 desc limit 1');
  await client.end();
  return rows[0].migration_name;
}
