import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedDatabase, openEmbedded } from '@/lib/platform/embedded';
import { parseEnv } from '@/lib/schemas/env';
import { checkStart } from './check-start';
import { findDatabase } from './find-database';
import { freePort } from './port';
import { prepareDatabase } from './prepare-database';
import { fromTheFuture, NEWER, recordedMigrations } from './testing/from-the-future';
import { runCommand } from './testing/run-command';

// `npm start` where it cannot start: one sentence on stderr, exit code 1, nothing damaged. A process is started for each
// step that may refuse; every other reason of these steps is asked for in this process.

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

const dataDir = (name: string) => path.join(folder, name);

type Variables = Record<string, string>;

async function expectRefusal(env: Variables, sentence: string): Promise<void> {
  const defaults = { MIGRATION_DATABASE_URL: '', HOST: '', PORT: String(free) };
  const { code, said, failed } = await runCommand('start', [], { ...defaults, ...env });
  expect(failed).toBe(sentence);
  expect(code).toBe(1);
  expect(said).not.toContain('ready');
}

/** The first refusal of the steps of a start, asked in its order. */
async function refusal(variables: Variables): Promise<string | undefined> {
  const read = parseEnv({ PORT: String(free), ...variables });
  if (!read.ok) return read.reason;
  const checked = await checkStart(read.env);
  if (!checked.ok) return checked.reason;
  const prepared = await prepareDatabase(read.env);
  if (!prepared.ok) return prepared.reason;
  await prepared.database.close();
  return undefined;
}

describe('npm start ends with a reason and exit code 1:', () => {
  test('a wrong variable', async () => {
    await expectRefusal(
      { PORT: 'http' },
      'PORT is "http"; expected is a whole number from 1 to 65535, and none that browsers refuse.',
    );
  });

  test('a port that is taken, before it makes a data folder', async () => {
    await expectRefusal(
      { PORT: String(silentPort), DATA_DIR: dataDir('port') },
      `Port ${silentPort} on 127.0.0.1 is taken by another program; stop that one, or set PORT to another number.`,
    );
    expect(existsSync(dataDir('port'))).toBe(false);
  });

  test('a database server that does not answer, after ten seconds', async () => {
    await expectRefusal(
      { DATABASE_URL: `postgresql://desk:secret@127.0.0.1:${silentPort}/crossread` },
      `DATABASE_URL: the database server at 127.0.0.1:${silentPort} did not answer within 10 seconds.`,
    );
  });
});

describe('with a data folder that another Crossread has open', () => {
  let opened: EmbeddedDatabase;

  beforeAll(async () => {
    const result = await openEmbedded(dataDir('open'));
    if (!result.ok) throw new Error(result.reason);
    opened = result.database;
  });

  test('a start is refused, and that one keeps running', async () => {
    expect(await refusal({ DATA_DIR: dataDir('open') })).toBe(
      `The data folder ${dataDir('open')} is in use by another Crossread (process ${process.pid}); stop that one first, or set DATA_DIR to another folder.`,
    );
    const client = new pg.Client({ connectionString: opened.url });
    await client.connect();
    expect((await client.query('select 1 as one')).rows).toEqual([{ one: 1 }]);
    await client.end();
  });

  test('a command connects to its database through that one', async () => {
    const read = parseEnv({ DATA_DIR: dataDir('open') });
    expect(read.ok && (await findDatabase(read.env))).toEqual({ ok: true, url: opened.url });
  });

  test('npm start refuses a database that a newer version migrated, once it is closed, without changing it', async () => {
    await fromTheFuture(opened.url);
    await opened.close();
    await expectRefusal({ DATA_DIR: dataDir('open') }, NEWER);
    const after = await openEmbedded(dataDir('open'));
    if (!after.ok) throw new Error(after.reason);
    expect(await recordedMigrations(after.database.url)).toEqual(['99991231235959_future']);
    await after.database.close();
  });
});

describe('a start is refused with a reason:', () => {
  test('a host that does not belong to this machine', async () => {
    expect(await refusal({ HOST: '203.0.113.7', DATA_DIR: dataDir('host') })).toBe(
      'HOST is 203.0.113.7, which is no address of this machine; expected is one such as 127.0.0.1.',
    );
  });

  test('a data folder whose path is a file', async () => {
    writeFileSync(dataDir('file'), 'a letter');
    expect(await refusal({ DATA_DIR: path.join(dataDir('file'), 'data') })).toBe(
      `The data folder ${dataDir('file')}/data cannot be written: a file is in the way of a folder; set DATA_DIR to a folder that can.`,
    );
  });

  test('a data folder that cannot be created', async () => {
    const nowhere = process.platform === 'linux' ? '/proc/crossread' : '/dev/null/crossread';
    expect(await refusal({ DATA_DIR: nowhere })).toMatch(
      /^The data folder \S+ cannot be written: [a-z ]+; set DATA_DIR to a folder that can\.$/,
    );
  });

  test('a data folder that it may not write', async () => {
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

  test('a server that does not exist', async () => {
    expect(await refusal({ DATABASE_URL: 'postgresql://desk:secret@127.0.0.1:9/crossread' })).toBe(
      'DATABASE_URL: no server answers at 127.0.0.1:9; start it, or correct the address.',
    );
  });

  test('a host name that cannot be resolved', async () => {
    expect(await refusal({ DATABASE_URL: 'postgresql://desk:secret@database.invalid/crossread' })).toBe(
      'DATABASE_URL: the host of database.invalid:5432 is not known; correct the address.',
    );
  });

  const serverUrl = () => {
    const url = process.env.TEST_SERVER_URL;
    if (!url) throw new Error('TEST_SERVER_URL must name a PostgreSQL server: `npm test` starts one.');
    return new URL(url);
  };

  test('a wrong password, without repeating it', async () => {
    const url = serverUrl();
    url.password = 'not-the-password';
    expect(await refusal({ DATABASE_URL: url.href })).toBe(
      `DATABASE_URL: the database server at ${url.host} answers, but refuses the password of ${url.username}.`,
    );
  });

  test('a database that does not exist', async () => {
    const url = serverUrl();
    url.pathname = '/nobody_made_this';
    expect(await refusal({ DATABASE_URL: url.href })).toBe(
      `DATABASE_URL: the database server at ${url.host} answers, but has no database "nobody_made_this"; create it first.`,
    );
  });
});
