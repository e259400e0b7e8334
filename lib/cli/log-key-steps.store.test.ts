import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signOnce } from '@/lib/jobs/log-signer';
import { systemClock } from '@/lib/platform/clock';
import { LogFiles } from '@/lib/platform/log-files';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { parseEnv } from '@/lib/schemas/env';
import { logSigning } from '@/lib/store/log-signing';
import { isSignedBy, readLogKey, verifierKey } from '@/lib/writes/log-key';
import { newcomer } from '@/lib/writes/testing/desk';
import { logShortened } from '@/lib/writes/testing/log-tampering';
import { makeLogKeyOnce } from './log-key-file';
import { acceptRestoredLog, changeKey, showKey } from './log-key-steps';
import { printed } from './testing/printed';

// A server with its data folder: the key is made once, replaced, lost, and an old copy of the database is put in place.

let db: TestDatabase;
let folder: string;
let files: LogFiles;
const HEAD = 'head@desk.example';

beforeAll(async () => {
  db = await freshDatabase();
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-log-key-'));
  files = new LogFiles(folder);
  await newcomer(db.client, 'administrator', 'head');
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const made = () => {
  const parsed = parseEnv({ DATA_DIR: folder, PUBLIC_URL: 'https://desk.example' });
  if (!parsed.ok) throw new Error(parsed.reason);
  return makeLogKeyOnce(parsed.env);
};
const own = () => {
  const key = readLogKey(files.read('log-key') ?? '');
  if (key === undefined) throw new Error('There is no key.');
  return key;
};
const at = () => ({ url: db.url, files, given: undefined });
const sign = () => signOnce(db.client, files, undefined, systemClock);

test('a key is made once, under the address of the log, for its owner alone', () => {
  expect(made()).toEqual({ ok: true });
  const first = files.read('log-key');
  expect(made()).toEqual({ ok: true });
  expect(files.read('log-key')).toBe(first);
  expect(own().name).toBe('desk.example/log');
  expect(statSync(path.join(folder, 'log-key')).mode & 0o777).toBe(0o600);
});

test('a server says what it signs, and with which key', async () => {
  await sign();
  expect(logSigning()).toEqual({ checkpoint: files.read('log-checkpoint'), key: verifierKey(own()) });
  const { code, said } = await printed(() => showKey(at()));
  expect(said).toContain(verifierKey(own()));
  expect(said).toContain(files.read('log-checkpoint')?.trimEnd());
  expect(code).toBe(0);
});

test('another key takes its place, in the log and in the folder', async () => {
  const before = own();
  expect((await printed(() => changeKey(at(), 'nobody@desk.example', 'rotate log key'))).failed).toBe(
    'Nobody of this desk has that address.',
  );
  expect(readdirSync(folder)).not.toContain('log-key.new');
  expect((await printed(() => changeKey(at(), HEAD, 'rotate log key'))).code).toBe(0);
  expect(own().name).toBe('desk.example/log');
  expect(verifierKey(own())).not.toBe(verifierKey(before));
  await sign();
  expect(isSignedBy(logSigning().checkpoint ?? '', own())).toBe(true);
});

test('a key that was lost is replaced by another of the same name, and nothing is signed before', async () => {
  const [former, last] = [verifierKey(own()), logSigning().checkpoint];
  files.remove('log-key');
  await sign();
  expect(logSigning()).toEqual({ checkpoint: last, notSigned: { why: 'there is no key' } });
  expect(made()).toEqual({ ok: true });
  await sign();
  expect(logSigning()).toMatchObject({ checkpoint: last, notSigned: { why: 'the key is another', inForce: former } });
  expect((await printed(() => changeKey(at(), HEAD, 'rotate log key'))).failed).toContain('is not the one in force');
  expect((await printed(() => changeKey(at(), HEAD, 'lose log key'))).code).toBe(0);
  await sign();
  expect(logSigning().notSigned).toBeUndefined();
  expect(isSignedBy(logSigning().checkpoint ?? '', own())).toBe(true);
});

test('of an old copy of the database nothing is signed until somebody accepts it', async () => {
  await newcomer(db.client, 'reporter', 'one');
  await sign();
  const last = logSigning().checkpoint;
  await logShortened(db.client, 'public', 1);
  await sign();
  expect(logSigning()).toMatchObject({ checkpoint: last, notSigned: { why: 'the log is shorter' } });
  expect((await printed(() => acceptRestoredLog(at(), HEAD))).said).toContain('The log says now');
  expect(readdirSync(folder).some((name) => name.startsWith('log-checkpoint.given-up-'))).toBe(true);
  await sign();
  expect(logSigning()).toEqual({ checkpoint: files.read('log-checkpoint'), key: verifierKey(own()) });
  expect((await printed(() => acceptRestoredLog(at(), HEAD))).failed).toContain('nothing to accept');
});

test('what is no key is told at the start', () => {
  files.write('log-key', 'nonsense');
  expect(made()).toMatchObject({ ok: false, reason: expect.stringContaining('is not a key') });
});
