import { afterAll, beforeAll, expect, test } from 'vitest';
import { readCheckpoint, readInclusionProof } from '@/lib/domain/log-checkpoint';
import { isIncluded } from '@/lib/domain/merkle-proof';
import { sha256OfBytes } from '@/lib/platform/canonical';
import { freshDatabase, type TestDatabase } from '@/lib/platform/testing/database';
import { checkTree } from '@/lib/reads/check-tree';
import { makeLogKey } from '@/lib/writes/log-key';
import { signLog } from '@/lib/writes/sign-log';
import { clock } from '@/lib/writes/testing/desk';
import { behindTheRules } from '@/lib/writes/testing/log-tampering';
import { checkLog, proveFrom } from './check-log';
import { leafOf, proveEntry } from './log-proofs';

// The tree over the log of a database, with what the owner of the tables can change.

let db: TestDatabase;
let checkpoint: string;

beforeAll(async () => {
  db = await freshDatabase('demonstration');
  const notes = new Map<string, string>();
  const kept = {
    read: (chain: string) => notes.get(chain),
    write: (chain: string, note: string) => void notes.set(chain, note),
  };
  expect(await signLog(db.client, kept, makeLogKey('desk.example/log'), clock)).toMatchObject({ is: 'signed' });
  checkpoint = notes.get('public') ?? '';
});
afterAll(() => db.close());

const noted = () => readCheckpoint(checkpoint);
const size = () => noted()?.size ?? 0;
const trees = async () => (await checkLog(db.url, { checkpoint: noted() })).chains.map(({ tree }) => tree);

test('an untouched log goes on from the checkpoint', async () => {
  const [ofReaders, ofDesk] = await trees();
  expect(ofReaders).toEqual({ size: size(), root: noted()?.root, faults: [] });
  expect(ofDesk?.faults).toEqual([]);
});

const SIGNED = { what: 'a signed checkpoint is another' };
const TILE = { what: 'a stored tile is another', level: 0, number: 0 };
test.each<[string, string, string, string, () => readonly object[]]>([
  [
    'an entry that was changed',
    'log_entry',
    "update log_entry set body = replace(body, '\"did\"', '\"Did\"') where chain = 'public' and number = 12",
    "update log_entry set body = replace(body, '\"Did\"', '\"did\"') where chain = 'public' and number = 12",
    () => [{ what: 'the noted checkpoint is another', size: size() }, { ...SIGNED, size: size() }, TILE],
  ],
  [
    'a hash in a tile',
    'log_tile',
    "update log_tile set hashes = overlay(hashes placing '\\x00000000'::bytea from 33) where chain = 'public' and level = 0",
    "update log_tile set hashes = (select string_agg(leaf_hash(leaf_salt, body), ''::bytea order by number) from log_entry where chain = 'public' and number <= 256) where chain = 'public' and level = 0",
    () => [TILE],
  ],
  [
    'the root of a tile',
    'log_tile',
    "update log_tile set root = sha256(root) where chain = 'public' and level = 0",
    "update log_tile set root = root_of_hashes(hashes) where chain = 'public' and level = 0",
    () => [TILE],
  ],
  [
    'a tile that the log does not have yet',
    'log_tile',
    "insert into log_tile select chain, level, 7, hashes, root from log_tile where chain = 'public' and level = 0",
    'delete from log_tile where number = 7',
    () => [{ ...TILE, number: 7 }],
  ],
])('%s is found', async (_, table, change, undo, faults) => {
  await behindTheRules(db.client, [table], [change]);
  const [found] = await trees();
  await behindTheRules(db.client, [table], [undo]);
  expect(found?.faults).toEqual(faults());
  expect((await trees())[0]?.faults).toEqual([]);
});

test('an end that was cut off is found', async () => {
  await db.client
    .$transaction(async (tx) => {
      await tx.$executeRaw`alter table log_entry disable trigger user`;
      await tx.$executeRaw`delete from log_entry where chain = 'public' and number > 280`;
      const { faults } = await checkTree(tx, 'public', async () => true, noted());
      expect(faults).toEqual([{ what: 'the log ends before the noted checkpoint', size: size() }]);
      throw new Error('Put it back.');
    })
    .catch((error: Error) => expect(error.message).toBe('Put it back.'));
});

test('a proof of an entry is made to the last checkpoint', async () => {
  const proved = await proveFrom(db.url, undefined, (source, signed) => proveEntry(source, 100, signed));
  const read = readInclusionProof(proved.ok ? proved.text : '');
  expect(read?.checkpoint).toBe(checkpoint);
  const leaf = leafOf(JSON.parse(Buffer.from(read?.extra ?? []).toString()));
  const head = noted();
  expect(head && isIncluded({ index: 99, leaf }, head, read?.proof ?? [], sha256OfBytes)).toBe(true);
});
