import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { signOnce } from '@/lib/jobs/log-signer';
import { LogFiles } from '@/lib/platform/log-files';
import { programDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { makeLogKey, printLogKey, verifierKey } from '@/lib/writes/log-key';
import { clock, newcomer } from '@/lib/writes/testing/desk';
import { logRewritten } from '@/lib/writes/testing/log-tampering';
import { exportedEntries } from './log';
import { servedCheckpoint } from './log-signing';
import { readTile } from './log-tiles';
import { follow, type Get, type Head } from './testing/tlog-verifier';

// A verifier that shares no code with the program follows the log as it is served.

let db: TestDatabase;
let folder: string;
const key = makeLogKey('desk.example/log');
const vkey = verifierKey(key);
let first: Head;

beforeAll(async () => {
  db = await programDatabase('demonstration');
  folder = mkdtempSync(path.join(tmpdir(), 'crossread-followed-'));
});
afterAll(async () => {
  await db.close();
  rmSync(folder, { recursive: true, force: true });
});

const sign = () => signOnce(db.client, new LogFiles(folder), printLogKey(key), clock);
const asked: string[] = [];
const get: Get = async (address) => {
  asked.push(address);
  return address === 'checkpoint' ? Buffer.from(servedCheckpoint() ?? '') : readTile(address);
};

test('a verifier reads the log from its checkpoint, its tiles and the leaves', async () => {
  await sign();
  const { head, leaves } = await follow(get, vkey);
  const entries = await exportedEntries(0, 1000);
  expect(head.size).toBe(BigInt(entries.length));
  expect(asked).toEqual(
    expect.arrayContaining([
      'tile/0/000',
      'tile/1/000.p/1',
      'tile/entries/000',
      `tile/0/001.p/${entries.length - 256}`,
    ]),
  );
  // Whoever downloads the log computes the same leaves.
  const own = entries.map(({ leafSalt, body }) =>
    createHash('sha256').update(Buffer.from(leafSalt, 'hex')).update(body).digest(),
  );
  expect(leaves).toEqual(own);
  first = head;
});

test('it follows the log to a later checkpoint', async () => {
  await newcomer(db.client, 'reporter', 'somebody', { epochMilliseconds: Date.now() });
  await sign();
  const { head } = await follow(get, vkey, first);
  expect(head.size).toBe(first.size + 1n);
});

test('it does not follow with another key, nor to a log that is another', async () => {
  await expect(follow(get, verifierKey(makeLogKey('desk.example/log')))).rejects.toThrow('not signed');
  await expect(follow(get, vkey, { ...first, root: Buffer.alloc(32) })).rejects.toThrow('not the one that was seen');
  await expect(follow(get, vkey, { ...first, size: first.size + 2n })).rejects.toThrow('shorter');
  const undo = await logRewritten(db.client, 'public');
  await expect(follow(get, vkey, first)).rejects.toThrow('The tiles have another root.');
  await undo();
  await follow(get, vkey, first);
});
