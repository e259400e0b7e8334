import { describe, expect, test } from 'vitest';
import { moreRows } from './testing/additions';
import { connectionTo } from './testing/connection';
import { bindingEntry, bindingRows, bucketRow, HASH, leafRow, rootRow } from './testing/event-roots';
import { record } from './testing/record';
import { type Query, refusalOf } from './testing/rows';

// What the public log binds of each event: roots and entries belong together, and leaves stay.

const client = connectionTo([...record, ...moreRows]);

const TOGETHER = 'An entry that binds has the roots of as many events as it says, in its form and method.';
const STAYS = 'A row of event_leaf is never changed or deleted: write a further revision.';
const BUCKET = 'A bucket stays; its hash follows from its leaves.';

test('an entry with its roots, leaves and buckets is taken', async () => {
  expect(await refusalOf(client, bindingRows)).toBe('nothing');
  const gone = { hash: null };
  expect(await refusalOf(client, [bindingEntry(), rootRow({ root: null }), leafRow(gone)])).toBe('nothing');
});

describe('refuses', () => {
  test.each<[string, readonly (Query | string)[], string]>([
    ['an entry without its roots', [bindingEntry()], TOGETHER],
    ['an entry of more events', [bindingEntry({ events: 2 }), rootRow()], TOGETHER],
    ['a root without an entry that binds', [rootRow()], TOGETHER],
    ['a root in another form', [bindingEntry(), rootRow({ form: 2 })], TOGETHER],
    ['a root of another method', [bindingEntry(), rootRow({ method: '1' })], TOGETHER],
    [
      'an entry by a person',
      [bindingEntry({ by: 'editor' }), rootRow()],
      'The program binds what readers see, and does nothing else.',
    ],
    [
      'an entry without a method',
      [bindingEntry({ method: '' }), rootRow()],
      'The field "method" of an entry is not what it has to be.',
    ],
    [
      'a root that is no hash',
      [bindingEntry({ root: 'ab' }), rootRow()],
      'The field "root" of an entry is not what it has to be.',
    ],
    ['a root of another length', [bindingEntry(), rootRow({ root: Buffer.from('ab', 'hex') })], 'hash_is_sha256'],
    ['a leaf without a root', [leafRow()], 'event_leaf_event_id_entry_fkey'],
    ['a leaf in another bucket', [bindingEntry(), rootRow(), leafRow({ bucket: 300 })], 'bucket_is_of_the_thing'],
    [
      'a text that is no hash',
      [bindingEntry(), rootRow(), leafRow({ texts: { words: 'so it was' } })],
      'texts_are_hashes',
    ],
    ['a list for texts', [bindingEntry(), rootRow(), leafRow({ texts: [HASH], salts: {} })], 'texts_are_hashes'],
    ['a salt of no text', [bindingEntry(), rootRow(), leafRow({ texts: {} })], 'salts_are_of_texts'],
    ['a bucket that is no byte', [bucketRow(256)], 'bucket_is_a_byte'],
    ['a bucket without a hash', [bucketRow(1, Buffer.from('ab', 'hex'))], 'hash_is_sha256'],
    [
      'another root later',
      [...bindingRows, 'update event_root set root = null'],
      'A row of event_root is never changed or deleted: write a further revision.',
    ],
    ['another hash of a leaf', [...bindingRows, 'update event_leaf set hash = null'], STAYS],
    ['a leaf that is taken away', [...bindingRows, 'delete from event_leaf'], STAYS],
    [
      'a salt that is put in',
      [...bindingRows, `update event_leaf set salts = salts || '{"grade":"${HASH.slice(32)}"}'`],
      STAYS,
    ],
    [
      'a salt that is changed',
      [...bindingRows, `update event_leaf set salts = '{"words":"${HASH.slice(32)}"}'`],
      STAYS,
    ],
    ['a bucket that is taken away', [...bindingRows, 'delete from event_bucket'], BUCKET],
    ['a bucket that is moved', [...bindingRows, 'update event_bucket set bucket = 2'], BUCKET],
  ])('%s', async (_, queries, refusal) => {
    expect(await refusalOf(client, queries)).toBe(refusal);
  });
});

test('a salt goes, and a bucket is hashed anew', async () => {
  const gone = [...bindingRows, `update event_leaf set salts = salts - 'words'`];
  expect(await refusalOf(client, gone)).toBe('nothing');
  expect(await refusalOf(client, [...bindingRows, `update event_bucket set hash = sha256('x')`])).toBe('nothing');
});
