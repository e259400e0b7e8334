import { describe, expect, test } from 'vitest';
import { connectionTo } from './testing/connection';
import { checkpoint, firstTile, manyEntries } from './testing/log-tree';
import { record } from './testing/record';
import { looseEntry } from './testing/redactions';
import { type Query, type Row, refusalOf } from './testing/rows';
import { person } from './testing/steps';

const client = connectionTo([...record, person('head', 'administrator'), manyEntries(256)]);

const UNTRUE = 'A tile has the hashes of the entries, or tiles, below it, and their root.';

describe('a tile', () => {
  test('over 256 entries is accepted, once', async () => {
    expect(await refusalOf(client, [firstTile()])).toBe('nothing');
    expect(await refusalOf(client, [firstTile(), firstTile()])).toBe('log_tile_pkey');
  });

  test.each([
    ['with another hash', firstTile({ hashes: "overlay(hashes placing '\\x00'::bytea from 100)" })],
    ['with another root', firstTile({ root: "sha256('x')" })],
    ['that is cut off', firstTile({ hashes: 'substr(hashes, 1, 4096)' })],
  ])('%s is refused', async (_, query) => expect(await refusalOf(client, [query])).toBe(UNTRUE));

  test.each([
    ['over entries that are not there yet', "'private', 0, 1"],
    ['over tiles that are not there', "'private', 1, 0"],
    ['of a chain that has fewer entries', "'public', 0, 0"],
  ])('%s is refused', async (_, place) => {
    const text = firstTile().text.replace("'private', 0, 0", place);
    expect(await refusalOf(client, [{ text, values: [] }])).toBe(UNTRUE);
  });
});

describe('a checkpoint', () => {
  test('of entries that are there is accepted', async () => {
    expect(await refusalOf(client, [checkpoint()])).toBe('nothing');
  });

  const note = (size: string, root = Buffer.alloc(32).toString('base64'), more = '') =>
    `desk.example/log\n${size}\n${root}\n${more}\n— desk.example/log AAAA\n`;
  test.each<[string, Row, string]>([
    [
      'of more entries than there are',
      { size: 9999, note: note('9999') },
      'A checkpoint is of entries that are there.',
    ],
    ['of none', { size: 0, note: note('0') }, 'A checkpoint is of entries that are there.'],
    ['whose note says another size', { note: note('2') }, 'note_is_of_the_tree'],
    [
      'whose note says another root',
      { note: note('1', Buffer.alloc(32, 1).toString('base64')) },
      'note_is_of_the_tree',
    ],
    ['whose note says more', { note: note('1', undefined, 'more\n') }, 'note_is_of_the_tree'],
    ['by a key that is none', { key: 'desk.example/log+530d903a+AAAA' }, 'key_is_of_a_verifier'],
  ])('%s is refused', async (_, more, refusal) => {
    expect(await refusalOf(client, [checkpoint(more)])).toBe(refusal);
  });
});

describe('an entry about the log itself', () => {
  const key = (of: string) => `desk.example/log+530d903a+A${of.repeat(43)}`;
  const rotate = (more: Row = {}): Query =>
    looseEntry('public', { by: 'head', did: 'rotate log key', key: key('a'), former: key('b'), ...more });
  const restored = (more: Row = {}): Query =>
    looseEntry('public', { by: 'head', did: 'accept restored log', size: 3, tree: 'ab'.repeat(32), ...more });
  const NOT = (field: string) => `The field "${field}" of an entry is not what it has to be.`;

  test.each([
    ['that another key signs', rotate()],
    ['that a key was lost', rotate({ did: 'lose log key' })],
    ['that it goes on from a backup', restored()],
  ])('%s is accepted from an administrator', async (_, query) => {
    expect(await refusalOf(client, [query])).toBe('nothing');
  });

  test.each([
    ['by an editor', rotate({ by: 'editor' }), 'An administrator says what becomes of the log and its key.'],
    [
      'by an editor, of a backup',
      restored({ by: 'editor' }),
      'An administrator says what becomes of the log and its key.',
    ],
    ['by the command line', restored({ by: 'the command line' }), 'An entry names who did it.'],
    ['with the same key', rotate({ former: key('a') }), 'Another key takes the place of the former one.'],
    ['with no key', rotate({ key: 'desk.example' }), NOT('key')],
    ['with a name of two words', rotate({ key: key('a').replace('desk', 'the desk') }), NOT('key')],
    ['with no size', restored({ size: 'many' }), NOT('size')],
    ['with no root', restored({ tree: 'ab' }), NOT('tree')],
    [
      'in the private chain',
      looseEntry('private', { by: 'head', did: 'rotate log key', key: key('a'), former: key('b') }),
      'The private chain has no entry that says "rotate log key".',
    ],
  ])('%s is refused', async (_, query, refusal) => expect(await refusalOf(client, [query])).toBe(refusal));
});
